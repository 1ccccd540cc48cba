package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.data.TableCell;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** A student in chapter 5, in the real window: curves, a neuron, a training, and the missed. */
@GuiTest
final class TitanicInWindowTest extends TrainingInWindow {
  private static final String CURVE = "curve.sigmoid";
  private static final String NETWORK = "dense.plot";
  private static final String EIGHT = "eight.rows";
  private static final String ALL = "passengers.rows";
  private static final String SEARCH = "passengers.search";
  private static final String MISSED = "confusion.false-negative";
  private static final String SWEEP = "sweep.plot";
  private static final List<String> FEATURES =
      List.of("age", "sex", "class", "siblings-spouses", "parents-children", "fare", "port");
  private static final int SECOND = 1;
  private static final int YOU = 8;

  TitanicInWindowTest() {
    super("titanic");
  }

  // ---- curves ----------------------------------------------------------------------------------

  @Test
  void theSigmoidIsBentByMouseKeysAndTypingAndEachIsOneUndo() {
    assertThat(described(CURVE)).isEqualTo("x −1.63, sigmoid 0.1638.");
    Scale scale = new Scale();
    scale.drag(-1.63, 2.2);
    double dragged = number("sigmoid-input");
    assertThat(dragged).isCloseTo(2.2, within(0.3));
    tabTo(CURVE);
    press(KeyEvent.VK_RIGHT);
    assertThat(number("sigmoid-input")).isCloseTo(dragged + 0.01, within(1e-9));
    undo();
    assertThat(number("sigmoid-input")).isEqualTo(dragged);
    undo();
    assertThat(number("sigmoid-input")).isEqualTo(-1.63);
  }

  @Test
  void aTypedInputReachesTheGoalAndAWrongOneIsRefusedAndLosesNothing() {
    tabTo("field.sigmoid-input");
    type("2.1");
    assertThat(isReached("sigmoid-0.9")).isFalse();
    type("2.2");
    assertThat(isReached("sigmoid-0.9")).isTrue();
    String bent = described(CURVE);
    assertThat(bent).isEqualTo("x 2.20, sigmoid 0.9002.");

    for (String wrong : List.of("two", "21")) {
      type(wrong);
      await("a balloon for " + wrong, () -> isShowing("balloon"));
      assertThat(described("field.sigmoid-input")).contains(wrong);
      window.textBox("field.sigmoid-input").requireText(wrong);
      assertThat(described(CURVE)).isEqualTo(bent);
    }
    press(KeyEvent.VK_ESCAPE);
    window.textBox("field.sigmoid-input").requireText("2.20");
    assertThat(isShowing("balloon")).isFalse();
  }

  // ---- one passenger ---------------------------------------------------------------------------

  @Test
  void aHoveredPassengerFlowsThroughTheNeuronAndAClickKeepsThem() {
    open("passenger");
    window.checkBox("dense.motion").click();
    assertThat(described(NETWORK)).endsWith("survived 38 %");
    hover(SECOND);
    assertThat(described(NETWORK)).endsWith("survived 49 %");
    leave();
    assertThat(described(NETWORK)).endsWith("survived 38 %");
    window.table(EIGHT).cell(cell(SECOND)).click();
    leave();
    assertThat(described(NETWORK)).endsWith("survived 49 %");

    open("passenger");
    tabTo(NETWORK);
    press(KeyEvent.VK_RIGHT);
    assertThat(described(NETWORK)).startsWith("age = 38");
    press(KeyEvent.VK_RIGHT);
    assertThat(described(NETWORK)).endsWith("1 / (1 + e^0.052646) = 0.486842");
  }

  @Test
  void byKeysEveryPassengerIsWalkedToAndYoursIsTyped() {
    open("passenger");
    window.checkBox("dense.motion").click();
    tabTo(EIGHT);
    press(KeyEvent.VK_HOME);
    List<Integer> percents = List.of(38, 49, 54, 50, 33, 59, 37, 26, 38);
    for (int percent : percents) {
      assertThat(described(NETWORK)).endsWith("survived " + percent + " %");
      press(KeyEvent.VK_DOWN);
    }
    assertThat(edt(() -> table(EIGHT).getSelectedRow())).isEqualTo(YOU);

    tabTo("choice.sex.male");
    press(KeyEvent.VK_RIGHT);
    assertThat(described(NETWORK)).endsWith("survived 55 %");
    tabTo("field.age");
    type("30");
    assertThat(described(NETWORK)).endsWith("survived 52 %");
    assertThat(spoken("readout.neuron-percent")).contains("52");
    assertThat(row(EIGHT, YOU)).containsExactly("30", "female", "you", "52.1");
    undo();
    assertThat(described(NETWORK)).endsWith("survived 55 %");
    undo();
    assertThat(described(NETWORK)).endsWith("survived 38 %");
  }

  @Test
  void withoutAWeightOfAgeMoreAreRightAndTheAuthorsWeightsComeBack() {
    open("passenger");
    assertThat(spoken("action.author.words")).startsWith("652 of 891");
    clickAndType("field.weight-age", "0");
    assertThat(spoken("action.author.words")).startsWith("701 of 891");
    assertThat(isReached("above-73.20")).isTrue();
    tabTo("do.author");
    press(KeyEvent.VK_SPACE);
    assertThat(spoken("action.author.words")).startsWith("652 of 891");
    assertThat(number("weight-age")).isEqualTo(-0.016852);
    assertThat(isReached("above-73.20")).as("once reached").isTrue();
    undo();
    assertThat(spoken("action.author.words")).startsWith("701 of 891");
    undo();
    assertThat(spoken("action.author.words")).startsWith("652 of 891");
  }

  @Test
  void theCalculationStepsStageByStageAndImpatientClicksLoseNoNumber() {
    open("passenger");
    String whole = described(NETWORK);
    for (String stage :
        List.of(
            "Stage 1 of 4: the numbers go in",
            "Stage 2 of 4: each value times its weight",
            "Stage 3 of 4: the products add up")) {
      window.button("dense.step").click();
      assertThat(described(NETWORK)).isEqualTo(stage);
    }
    window.button("dense.step").click();
    assertThat(described(NETWORK)).isEqualTo(whole);

    for (int i = 0; i < 5; i++) {
      window.button("dense.play").click();
      window.button("dense.step").click();
      window.button("dense.play").click();
    }
    await("all is shown", () -> whole.equals(described(NETWORK)));
    assertThat(spoken("dense.play")).isEqualTo("Play");
    window.button("dense.play").click();
    assertThat(described(NETWORK)).startsWith("Stage 2 of 4");
    window.checkBox("dense.motion").click();
    assertThat(described(NETWORK)).as("without motion it is there").isEqualTo(whole);
    window.button("dense.play").requireDisabled();
  }

  // ---- training --------------------------------------------------------------------------------

  @Test
  void featuresAreChosenByMouseAndKeysAndTheLastOneStays() {
    open("train");
    window.toggleButton("chip.features.age").click();
    window.toggleButton("chip.features.sex").click();
    assertThat(chosen()).containsExactly("sex");
    assertThat(described("chip.features.sex")).isEqualTo("At least one stays chosen.");
    press(KeyEvent.VK_RIGHT);
    press(KeyEvent.VK_SPACE);
    assertThat(chosen()).containsExactly("sex", "class");
    press(KeyEvent.VK_HOME);
    press(KeyEvent.VK_SPACE);
    assertThat(chosen()).containsExactly("age", "sex", "class");
    press("step100", 100);
    assertThat(heldOut()).isEqualTo(227);
    undo();
    assertThat(heldOut()).as("by the author's neuron").isEqualTo(215);
    for (String before : List.of("sex class", "sex", "age sex")) {
      undo();
      assertThat(String.join(" ", chosen())).isEqualTo(before);
    }
  }

  @Test
  void aRunWithAHiddenLayerIsCancelledAndAnotherReachesTheGoal() {
    open("train");
    assertThat(status()).isEqualTo("Ready. The next step starts with a fresh network.");
    window.toggleButton("chip.features.sex").click(); // by age alone no goal ends a run
    tabTo("field.learning-rate");
    type("0.001"); // slow: it would go on for long
    tabTo("field.hidden-neurons");
    type("8");
    press("step100", 100);
    whileItRuns();
    click("training.converge");
    assertThat(spoken("training.converge")).isEqualTo("Stop");
    click("training.play");
    await("it is paused", () -> status().endsWith(": paused."));
    await("its thread has ended", () -> !isAlive("training"));
    whenItRests();
    int steps = step();
    int right = heldOut();
    assertThat(spoken("training.converge")).isEqualTo("To the end");
    assertThat(steps).isGreaterThan(100);

    clickAndType("field.learning-rate", "0.5");
    assertThat(step()).as("another rate changes no network").isEqualTo(steps);
    assertThat(heldOut()).isEqualTo(right);
    window.toggleButton("chip.features.sex").click();
    assertThat(status()).isEqualTo("Changed: the next step starts with a fresh network.");
    whileItRuns();
    click("training.converge");
    await("the goal", () -> isReached("hidden-77.66"));
    await("it stopped there", () -> status().contains("goal"));
    whenItRests();
    assertThat(heldOut()).isGreaterThanOrEqualTo(226);
    undo();
    undo();
    assertThat(step()).isEqualTo(steps);
    assertThat(heldOut()).isEqualTo(right);
  }

  @Test
  void anotherSeedStartsAfreshAndUndoBringsTheTrainedNetworkBack() {
    open("train");
    clickAndType("field.hidden-neurons", "8");
    press("step100", 100);
    int trained = heldOut();
    assertThat(trained).isNotEqualTo(215);
    window.button("stepper.seed.plus").click();
    window.textBox("field.seed").requireText("2");
    assertThat(status()).isEqualTo("Changed: the next step starts with a fresh network.");
    assertThat(heldOut()).isEqualTo(215);
    undo();
    window.textBox("field.seed").requireText("1");
    assertThat(status()).startsWith("Step 100");
    assertThat(heldOut()).isEqualTo(trained);
    press("step", 101);
  }

  @Test
  void aComparisonIsCancelledKeepsWhatItFoundAndTheWindowAnswersMeanwhile() throws Exception {
    open("train");
    window.toggleButton("tab.sweep").click();
    assertThat(described(SWEEP)).startsWith("Press Compare to train the networks.");
    whileItRuns();
    click("sweep.run");
    AtomicBoolean over = new AtomicBoolean();
    FutureTask<List<Long>> answers = answersUntil(over::get);
    await("some results", () -> compared() >= 10);
    over.set(true);
    assertThat(spoken("sweep.run")).isEqualTo("Cancel");
    assertPrompt(answers.get());
    clickAndType("field.hidden-neurons", "4");
    assertThat(spoken("sweep.run")).as("it has its own numbers").isEqualTo("Cancel");
    window.button("sweep.run").click();
    await("it ended", () -> spoken("sweep.run").equals("Compare"));
    await("its thread has ended", () -> !isAlive("sweep"));
    whenItRests();
    int found = compared();
    assertThat(found).isBetween(10, 40);
    assertThat(isShowing("sweep.bar")).isFalse();
    assertThat(described(SWEEP))
        .startsWith("0 hidden neurons: 226 of 291 right with one seed; the author 206.")
        .endsWith("64 hidden neurons: not tried yet; the author 226.");
    assertThat(spoken("feedback.held-out-right")).contains("Looks: 1.");

    tabTo(SWEEP);
    press(KeyEvent.VK_HOME);
    assertThat(described(SWEEP)).startsWith("0 hidden").doesNotContain("64 hidden");
    window.button("sweep.run").click();
    await("it begins anew", () -> compared() < found);
    window.button("sweep.run").click();
    await("it ended again", () -> !isAlive("sweep"));
  }

  // ---- who was missed --------------------------------------------------------------------------

  @Test
  void theMissedAreCountedFilteredAndSearched() {
    open("missed");
    requireRows(891);
    assertThat(spoken(MISSED)).isEqualTo("survived, predicted died: 174");
    window.toggleButton(MISSED).click();
    requireRows(174);
    window.toggleButton("filter.men").click();
    requireRows(109);
    window.textBox(SEARCH).click();
    robot.enterText("master");
    requireRows(23);
    for (int row = 0; row < 23; row++) {
      assertThat(row(ALL, row)).contains("male", "survived");
      assertThat(row(ALL, row).get(0)).contains("Master");
    }
    robot.enterText("x");
    requireRows(0);
    window.button("passengers.clear").click();
    requireRows(174);
    assertThat(focusOwner()).isEqualTo(table(ALL));
    window.textBox(SEARCH).requireText("");

    tabTo("filter.men");
    press(KeyEvent.VK_SPACE);
    requireRows(109);
    window.toggleButton(MISSED).click();
    requireRows(577);
  }

  @Test
  void theMissedFollowTheWeights() {
    open("passenger");
    clickAndType("field.weight-age", "0");
    open("missed");
    assertThat(spoken(MISSED)).isEqualTo("survived, predicted died: 109");
    window.toggleButton(MISSED).click();
    window.toggleButton("filter.women").click();
    requireRows(0);
    undo();
    requireRows(65);
  }

  @Test
  void agesAreSortedByMouseAndKeysWithTheUnknownLast() {
    open("missed");
    int age = 2;
    window.table(ALL).tableHeader().clickColumn(age);
    assertSorted(column(age), true);
    window.table(ALL).tableHeader().clickColumn(age);
    assertSorted(column(age), false);
    window.table(ALL).tableHeader().clickColumn(age);
    assertThat(column(12)).as("as in the file").startsWith("1", "2", "3").endsWith("891");

    tabTo(ALL);
    press(KeyEvent.VK_HOME);
    press(KeyEvent.VK_RIGHT);
    press(KeyEvent.VK_RIGHT);
    press(KeyEvent.VK_SPACE);
    assertSorted(column(age), true);
    assertThat(described(ALL)).startsWith("Sorted by age, smallest first.");
    press(KeyEvent.VK_SPACE);
    assertSorted(column(age), false);
    assertThat(described(ALL)).startsWith("Sorted by age, largest first.");
  }

  // ---- leaving ---------------------------------------------------------------------------------

  @Test
  void leavingEndsARunAndClosingEndsAComparison() {
    open("train");
    window.toggleButton("chip.features.sex").click(); // by age alone no goal ends a run
    clickAndType("field.learning-rate", "0.001");
    clickAndType("field.hidden-neurons", "8");
    window.toggleButton("tab.sweep").click();
    whileItRuns();
    click("sweep.run");
    click("training.converge");
    await("both run", () -> isAlive("training") && isAlive("sweep"));
    click("header.back");
    await("the catalogue", () -> isShowing("catalogue.card.titanic"));
    await("the run has ended", () -> !isAlive("training"));
    click("catalogue.card.titanic");
    await("the lesson again", () -> isShowing("training.status"));
    assertThat(status()).endsWith(": paused.");

    click("training.converge");
    await("it runs", () -> isAlive("training"));
    window.close();
    await("nothing runs", () -> !isAlive("training") && !isAlive("sweep"));
  }

  // ---- helpers ---------------------------------------------------------------------------------

  /** Where x is on the sigmoid's chart, as two presses tell. */
  private final class Scale {
    private final JComponent chart = component(CURVE, JComponent.class);
    private final int low = chart.getWidth() / 3;
    private final int high = chart.getWidth() * 2 / 3;
    private final double atLow = pressed(low);
    private final double atHigh = pressed(high);

    private double pressed(int x) {
      robot.click(chart, new Point(x, chart.getHeight() / 2));
      double at = number("sigmoid-input");
      undo();
      return at;
    }

    void drag(double from, double to) {
      robot.pressMouse(chart, at(from), MouseButton.LEFT_BUTTON);
      robot.moveMouse(chart, at((from + to) / 2));
      robot.moveMouse(chart, at(to));
      robot.releaseMouse(MouseButton.LEFT_BUTTON);
      robot.waitForIdle();
    }

    private Point at(double x) {
      double share = (x - atLow) / (atHigh - atLow);
      return new Point((int) Math.round(low + share * (high - low)), chart.getHeight() / 2);
    }
  }

  /** The robot need not wait until nothing goes on any more. */
  private void whileItRuns() {
    robot.settings().idleTimeout(200);
  }

  private void click(String button) {
    robot.click(component(button, AbstractButton.class));
  }

  private void whenItRests() {
    robot.settings().idleTimeout(10_000);
  }

  private void open(String page) {
    window.toggleButton("page." + page).click();
    await("its page", () -> edt(() -> window.toggleButton("page." + page).target().isSelected()));
  }

  private void hover(int row) {
    JTable rows = table(EIGHT);
    Rectangle cell = edt(() -> rows.getCellRect(row, 0, false));
    robot.moveMouse(rows, new Point(cell.x + cell.width / 2, cell.y + cell.height / 2));
    robot.waitForIdle();
  }

  /** Moves the pointer off the table. */
  private void leave() {
    robot.moveMouse(component("goals.hint", JComponent.class));
    robot.waitForIdle();
  }

  private static TableCell cell(int row) {
    return TableCell.row(row).column(0);
  }

  private JTable table(String name) {
    return component(name, JTable.class);
  }

  /** The texts of a row as they are seen. */
  private List<String> row(String table, int row) {
    JTable rows = table(table);
    return edt(
        () ->
            IntStream.range(0, rows.getColumnCount())
                .mapToObj(column -> text(rows, row, column))
                .toList());
  }

  private static String text(JTable rows, int row, int column) {
    Component shown = rows.prepareRenderer(rows.getCellRenderer(row, column), row, column);
    return ((JLabel) shown).getText();
  }

  private List<String> column(int column) {
    JTable rows = table(ALL);
    return edt(
        () ->
            IntStream.range(0, rows.getRowCount())
                .mapToObj(row -> String.valueOf(rows.getValueAt(row, column)))
                .toList());
  }

  /** All known ages in order, then 177 gaps. */
  private static void assertSorted(List<String> ages, boolean up) {
    List<Double> known = ages.subList(0, 714).stream().map(Double::valueOf).toList();
    Comparator<Double> order = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
    assertThat(known).isSortedAccordingTo(order);
    assertThat(ages.subList(714, 891)).containsOnly("");
  }

  private void requireRows(int count) {
    window.label("passengers.count").requireText(count + " of 891 rows");
    assertThat(isShowing(ALL)).isEqualTo(count > 0);
  }

  private List<String> chosen() {
    return FEATURES.stream()
        .filter(id -> edt(() -> component("chip.features." + id, JToggleButton.class).isSelected()))
        .toList();
  }

  /** Right of the 291 held out, as it is read out. */
  private int heldOut() {
    return Integer.parseInt(
        spoken("readout.held-out-right").replaceAll("(?s)^\\D*(\\d+).*$", "$1"));
  }

  /** How many networks of a comparison are trained. */
  private int compared() {
    String progress = edt(component("sweep.progress", JLabel.class)::getText);
    return Integer.parseInt(progress.replaceAll(" of .*", ""));
  }

  private static boolean isAlive(String thread) {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(each -> thread.equals(each.getName()));
  }
}
