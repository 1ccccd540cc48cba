package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.fixture.JButtonFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** A student in chapter 3, in the real window: its tables, its switch, and one house left out. */
@GuiTest
final class TwoVariablesInWindowTest extends TrainingInWindow {
  private static final double SAME = 1e-12;
  private static final String BARS = "chart.residual";

  /** Area, bathrooms and price of the chapter's houses. */
  private static final double[][] HOUSES = {
    {2104, 3, 399.9}, {1600, 3, 329.9}, {2400, 3, 369}, {1416, 2, 232}, {3000, 4, 539.9},
    {1985, 4, 299.9}, {1534, 3, 314.9}, {1427, 3, 198.999}, {1380, 3, 212}, {1494, 3, 242.5}
  };

  TwoVariablesInWindowTest() {
    super("two-variables");
  }

  @BeforeEach
  void openTheStepThatIsTheStudents() {
    assertThat(isShowing("training.step")).as("while a dial is hidden").isFalse();
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
    turnTo(7, 7);
    assertThat(isShowing("training.step")).isTrue();
    assertThat(number("weight1")).as("nothing was trained behind the story").isZero();
  }

  @Test
  void theButtonsGiveTheChaptersTableAndStepBackTheVerySameNumbers() {
    press("step", 1);
    assertAt(0.006220226272999999, 10.024797000000001, 313.8999);
    window.textBox("field.bias").requireText("313.9");
    JSlider dial = window.slider("slider.bias").target();
    assertThat(edt(dial::getValue)).as("pegged").isEqualTo(edt(dial::getMaximum));
    double[] first = numbers();
    press("step", 2);
    press("back", 1);
    assertThat(numbers()).containsExactly(first);
    press("back", 0);
    assertThat(numbers()).containsExactly(0, 0, 0);
    window.button("training.back").requireDisabled();
    press("step10", 10);
    assertAt(0.009171375669815802, 10.78429637091354, 265.0136602349346);
    double[] tenth = numbers();
    press("step", 11);
    press("back", 10);
    assertThat(numbers()).containsExactly(tenth);
    undoUntil(0);
    press("step100", 100);
    assertAt(0.040223385306288155, 25.274452767408253, 162.70909341907495);
  }

  @Test
  void theSwitchKeepsTheDialsAndUndoTakesRunAndSwitchBackOneByOne() {
    window.checkBox("switch.feature-scaling").click();
    assertThat(numbers()).containsExactly(0, 0, 0);
    press("step10", 10);
    assertThat(preciseError()).isCloseTo(1438.26, within(0.005));
    double[] ten = numbers();
    press("step10", 20);
    assertThat(preciseError()).isCloseTo(1406.616369867, within(1e-9));
    assertThat(number("weight1")).as("for a square foot").isCloseTo(0.186, within(0.002));
    assertThat(error()).isEqualTo(1407);

    undo();
    assertThat(numbers()).containsExactly(ten);
    undo();
    assertThat(numbers()).containsExactly(0, 0, 0);
    assertThat(isScaling()).isTrue();
    undo();
    assertThat(isScaling()).isFalse();

    tabTo("switch.feature-scaling");
    press(KeyEvent.VK_SPACE);
    assertThat(isScaling()).isTrue();
    press("step10", 10);
    assertThat(numbers()).containsExactly(ten);
  }

  @Test
  void mouseKeysAndTypingMoveAWeightCoarselyAndFinelyAndEachIsOneUndo() {
    window.slider("slider.weight2").slideTo(1_500_000);
    double dragged = number("weight2");
    assertThat(dragged).isCloseTo(50, within(5.0)).isEqualTo(Math.rint(dragged));

    tabTo("slider.weight2");
    press(KeyEvent.VK_RIGHT);
    double finer = number("weight2");
    assertThat(finer).isCloseTo(dragged + 0.0001, within(1e-9));

    dragFinely("slider.weight2", 20);
    double finest = number("weight2");
    assertThat(finest).isCloseTo(finer + 0.04, within(1e-9));

    tabTo("field.weight2");
    type("-10.0124");
    assertThat(number("weight2")).isEqualTo(-10.0124);

    undo();
    assertThat(number("weight2")).isEqualTo(finest);
    undo();
    assertThat(number("weight2")).isEqualTo(finer);
    undo();
    assertThat(number("weight2")).isEqualTo(dragged);
    undo();
    assertThat(number("weight2")).isZero();
  }

  @Test
  void withoutHouseSixTheSignTurnsAndGoalsWaitUntilItIsBack() {
    light(6);
    press(KeyEvent.VK_SPACE);
    await("house 6 is out", () -> isLeftOut(6));
    eye().click();
    await("house 6 is in", () -> !isLeftOut(6));
    eye().click();
    await("house 6 is out again", () -> isLeftOut(6));
    window.checkBox("switch.feature-scaling").click();
    for (int step = 10; step <= 60; step += 10) {
      press("step10", step);
    }
    assertThat(number("weight2")).isCloseTo(19.1, within(0.05));
    assertThat(error()).as("of nine houses").isEqualTo(1330);
    assertThat(isReached("near-minimum")).isFalse();

    eye().click();
    await("all ten are in", () -> !isLeftOut(6));
    assertThat(error()).as("of all ten").isGreaterThan(1420);
    assertThat(isReached("near-minimum")).isFalse();
    press("step10", 70);
    press("step10", 80);
    assertThat(number("weight2")).isNegative();
    assertThat(isReached("near-minimum")).isTrue();
  }

  @Test
  void trainingWinsTheLowestErrorAndOnlyTypedDialsWinTheGoalByHand() {
    window.checkBox("switch.feature-scaling").click();
    window.button("training.converge").click();
    await("near the minimum", () -> isReached("near-minimum"));
    await("it stopped there", () -> status().contains("goal"));
    assertThat(step()).isEqualTo(13);
    window.textBox("field.bias").click();
    press(KeyEvent.VK_UP);
    assertThat(isReached("below-2000")).as("one nudge").isFalse();

    clickAndType("field.weight1", "0.18");
    assertThat(isReached("below-2000")).as("two of three").isFalse();
    clickAndType("field.weight2", "-8");
    assertThat(error()).isLessThan(2000);
    assertThat(isReached("below-2000")).as("every dial by hand").isTrue();
  }

  @Test
  void ownHouseUnfoldsByKeysAndItsPriceFollows() {
    clickAndType("field.weight1", "0.1");
    clickAndType("field.weight2", "10");
    assertThat(line("network.formula")).endsWith("= 230");
    window.toggleButton("tab.log").click();
    tabTo("fold.own-house");
    press(KeyEvent.VK_SPACE);
    await("it is unfolded", () -> isShowing("fold.own-house.sheet"));
    tabTo("field.area");
    type("3000");
    tabTo("field.bathrooms");
    type("4");
    assertThat(line("network.formula")).endsWith("= 340");
    press(KeyEvent.VK_ESCAPE);
    await("it is folded", () -> !isShowing("fold.own-house.sheet"));
    assertThat(focusOwner().getName()).isEqualTo("fold.own-house");
    assertThat(line("network.formula")).endsWith("= 340");
  }

  @Test
  void tabsTurnByKeysAndTheTableShowsTheNextStep() {
    press("step", 1);
    tabTo("tab.log");
    press(KeyEvent.VK_RIGHT);
    await("the arithmetic", () -> isShowing("arithmetic"));
    assertThat(line("arithmetic.line1")).isEqualTo("b ← 313.90 + 1 · (−42.48) = 271.42");
    assertThat(table()).contains("mean r = y − ŷ −42.48");
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
    await("the step after", () -> step() == 2);
    assertThat(line("arithmetic.line1")).startsWith("b ← 271.4");
    press(KeyEvent.VK_RIGHT);
    await("the z-scores", () -> isShowing("standardising"));
    assertThat(table()).contains("mean area 1,834.00", "deviation area 508.18");
    press(KeyEvent.VK_RIGHT);
    await("the log", () -> isShowing("log"));
    assertThat(focusOwner().getName()).isEqualTo("tab.log");
  }

  /** Clicks beside and beside until it is the bar of this house. */
  private void light(int number) {
    JComponent bars = component(BARS, JComponent.class);
    int x = bars.getWidth() / 2;
    for (int i = 0; i < 5 && !lit().startsWith("House " + number); i++) {
      robot.click(bars, new Point(x, bars.getHeight() / 2));
      int hit = Integer.parseInt(lit().replaceAll("(?s)House (\\d+).*", "$1"));
      x += (number - hit) * bars.getWidth() / (HOUSES.length + 2);
    }
    assertThat(lit()).startsWith("House " + number);
  }

  /** What is read out about the lit bar, where the focus is on the bars. */
  private String lit() {
    return described(BARS);
  }

  private boolean isLeftOut(int number) {
    return ("Take house " + number + " in again").equals(spoken("leave-out"));
  }

  private JButtonFixture eye() {
    return new JButtonFixture(robot, component("leave-out", JButton.class));
  }

  /** A formula with plain spaces. */
  private String line(String name) {
    return spoken(name).replace('\u00a0', ' ');
  }

  private String table() {
    return edt(
        () ->
            robot
                .finder()
                .findByName(
                    component("lab", JComponent.class), "worked-table", JComponent.class, true)
                .getAccessibleContext()
                .getAccessibleDescription());
  }

  private boolean isScaling() {
    JCheckBox box = component("switch.feature-scaling", JCheckBox.class);
    return edt(box::isSelected);
  }

  /** Drags the knob to the right with Shift held. */
  private void dragFinely(String name, int pixels) {
    JSlider dial = component(name, JSlider.class);
    Point from = new Point(dial.getWidth() / 2, dial.getHeight() / 2); // fine wherever it is held
    robot.pressKey(KeyEvent.VK_SHIFT);
    robot.pressMouse(dial, from, MouseButton.LEFT_BUTTON);
    for (int part = 1; part <= 4; part++) {
      robot.moveMouse(dial, new Point(from.x + pixels * part / 4, from.y));
    }
    robot.releaseMouse(MouseButton.LEFT_BUTTON);
    robot.releaseKey(KeyEvent.VK_SHIFT);
    robot.waitForIdle();
  }

  /** The mean of the squares, with every digit. */
  private double preciseError() {
    double[] dials = numbers();
    return Stream.of(HOUSES)
        .mapToDouble(house -> dials[0] * house[0] + dials[1] * house[1] + dials[2] - house[2])
        .map(miss -> miss * miss)
        .average()
        .orElseThrow();
  }

  private void assertAt(double weight1, double weight2, double bias) {
    assertThat(number("weight1")).isCloseTo(weight1, within(weight1 * SAME));
    assertThat(number("weight2")).isCloseTo(weight2, within(weight2 * SAME));
    assertThat(number("bias")).isCloseTo(bias, within(bias * SAME));
  }

  private double[] numbers() {
    return new double[] {number("weight1"), number("weight2"), number("bias")};
  }
}
