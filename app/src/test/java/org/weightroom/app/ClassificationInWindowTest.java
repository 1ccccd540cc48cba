package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.data.TableCell;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** A student in chapter 4, in the real window: scores, a shape, and a line between houses. */
@GuiTest
final class ClassificationInWindowTest extends TrainingInWindow {
  private static final String MAP = "decision.plot";
  private static final String[] LINE = {"weight1", "weight2", "bias"};

  /** The area at the right handle of a level line. */
  private static final double AT_THE_END = 3138;

  ClassificationInWindowTest() {
    super("classification");
  }

  @Test
  void typedScoresReachTheGoalOneComesAndGoesAndWrongOnesAreRefused() {
    turnTo(2, 7);
    assertThat(described("softmax.table")).contains("88");
    tabTo("scores.field1");
    type("1");
    assertThat(isReached("sure-it-is-bad")).as("1 and 4").isFalse();
    tabTo("scores.field2");
    type("3");
    assertThat(isReached("sure-it-is-bad")).isTrue();
    String two = described("softmax.table");

    tabTo("scores.add");
    press(KeyEvent.VK_SPACE);
    await("a third score", () -> isShowing("scores.field3"));
    assertThat(focusOwner().getName()).isEqualTo("scores.field3");
    type("5");
    assertThat(described("softmax.table")).contains("score 3, z 5");
    tabTo("scores.remove3");
    press(KeyEvent.VK_SPACE);
    await("two again", () -> !isShowing("scores.field3"));
    assertThat(described("softmax.table")).isEqualTo(two);

    clickAndType("scores.field2", "three");
    assertThat(described("scores.field2")).contains("“three” is not a number");
    window.textBox("scores.field2").requireText("three");
    assertThat(described("softmax.table")).isEqualTo(two);
    press(KeyEvent.VK_ESCAPE);
    window.textBox("scores.field2").requireText("3");
  }

  @Test
  void aTypedShapeIsCountedUpToTheLargestAndThirtySixIsTheGoal() {
    turnTo(3, 7);
    tabTo("page.shape");
    tabTo("field.features");
    type("99");
    tabTo("field.classes");
    type("99");
    assertThat(spoken("readout.parameter-count")).contains("9,900");
    type("100");
    assertThat(described("field.classes")).contains("out of range");
    assertThat(spoken("readout.parameter-count")).contains("9,900");

    clickAndType("field.features", "8");
    assertThat(isReached("parameter-count")).isFalse();
    clickAndType("field.classes", "4");
    assertThat(spoken("readout.parameter-count")).containsPattern("\\b36\\b");
    assertThat(isReached("parameter-count")).isTrue();
  }

  @Test
  void inTheCrowdOfALargeShapeThePointerTellsWhatCanBeToldAndZoomingTellsMore() {
    turnTo(3, 7);
    clickAndType("field.features", "99");
    clickAndType("field.classes", "99");
    JComponent network = component("dense.plot", JComponent.class);
    int middle = network.getHeight() / 2;
    pointAt(network, network.getWidth() / 2, middle);
    assertThat(caption("dense.caption"))
        .isEqualTo("Many lines meet here. Zoom in to tell them apart.");
    List<String> seen = new ArrayList<>();
    for (int x = 0; x < network.getWidth(); x += 10) {
      pointAt(network, x, middle);
      seen.add(caption("dense.caption"));
    }
    assertThat(seen).anyMatch(said -> said.matches("input \\d+: 99 weights"));
    assertThat(seen).anyMatch(said -> said.matches("output \\d+: 99 weights and a bias"));
    pointAt(component("goals.hint", JComponent.class), 5, 5);
    assertThat(caption("dense.caption")).isEqualTo("99 inputs, 99 outputs, 9,900 parameters");
  }

  @Test
  void aLineIsDrawnSwappedMovedAndTurnedByTheMouseAndEachIsOneUndo() {
    openTheFriendsHouses();
    assertThat(right()).as("all called good").isEqualTo(7);
    Scale map = new Scale();
    map.drag(1200, 3.5, 3000, 3.5);
    double[] drawn = line();
    assertThat(drawn[1]).as("Good is where more are right: below").isNegative();
    assertThat(right()).isEqualTo(7);
    window.button("decision.swap").click();
    double[] swapped = line();
    assertThat(swapped).containsExactly(0, -drawn[1], -drawn[2]);
    assertThat(right()).isEqualTo(3);
    assertThat(isReached("eight-of-ten")).isFalse();

    map.drag(2200, 3.5, 2200, 2.5);
    double[] moved = line();
    assertThat(moved[1]).isEqualTo(swapped[1]);
    assertThat(moved[2]).isGreaterThan(swapped[2]);
    assertThat(right()).isEqualTo(8);
    assertThat(isReached("eight-of-ten")).isTrue();

    map.drag(AT_THE_END, 2.5, AT_THE_END, 3.5);
    assertThat(line()[0]).as("it climbs, Good above").isNegative();
    assertThat(Math.hypot(line()[0], line()[1])).isCloseTo(moved[1], within(0.02));

    undo();
    assertThat(line()).containsExactly(moved);
    undo();
    assertThat(line()).containsExactly(swapped);
    undo();
    assertThat(line()).containsExactly(drawn);
    undo();
    assertThat(line()).containsExactly(0, 0, 0);
    assertThat(right()).isEqualTo(7);
  }

  @Test
  void submittingTellsTheScoreWarnsFromTheFourthLookAndUndoTakesNoneAway() {
    openTheFriendsHouses();
    assertThat(told()).isEqualTo("Nobody has looked yet.");
    submit();
    assertThat(told()).isEqualTo("5 of 10 hidden houses right.");
    clickAndType("field.weight1", "-1");
    clickAndType("field.weight2", "1");
    clickAndType("field.bias", "1");
    assertThat(told()).as("of the line submitted").startsWith("5 of");
    assertThat(isReached("hidden-list")).isFalse();
    submit();
    await("another score", () -> !told().startsWith("5 of"));
    String good = told();
    assertThat(good).matches("([89]|10) of 10 hidden houses right\\.");
    assertThat(isReached("hidden-list")).isTrue();

    undo();
    assertThat(told()).isEqualTo(good);
    submit();
    assertThat(told()).as("the third").doesNotContain("learning the list");
    submit();
    assertThat(told()).as("the fourth").endsWith("Looking often is learning the list.");
    undo();
    assertThat(told()).endsWith("Looking often is learning the list.");
  }

  @Test
  void theStorysLineCannotBeSubmittedAndSaysWhereOnesOwnIs() {
    turnTo(5, 7);
    String refusal = "These are the story’s numbers. Go on to step 7 for yours.";
    window.button("do.submit").requireDisabled().requireToolTip(refusal);
    assertThat(described("do.submit")).isEqualTo(refusal);
    assertThat(told()).isEqualTo(refusal);
    submit();
    assertThat(told()).isEqualTo(refusal);
    window.button("story.next").click();
    window.button("story.next").click();
    window.label("story.position").requireText("Step 7 of 7");
    window.button("do.submit").requireEnabled();
    assertThat(told()).as("a click on it was no look").isEqualTo("Nobody has looked yet.");
  }

  @Test
  void aRowOfTheFoldedTableIsSelectedOnTheMapToo() {
    openTheFriendsHouses();
    String nothing = caption("caption");
    window.button("fold.houses").click();
    await("the table", () -> isShowing("houses.rows"));
    window.table("houses.rows").cell(TableCell.row(5).column(0)).click();
    assertThat(caption("caption")).startsWith("House 6: Good 50 %.").isNotEqualTo(nothing);
    press(KeyEvent.VK_DOWN);
    assertThat(caption("caption")).startsWith("House 7: Good 50 %. Label Bad: wrong.");
    window.toggleButton("filter.wrong").click();
    assertThat(window.table("houses.rows").requireRowCount(3).selectionValue()).isEqualTo("1,534");
    press(KeyEvent.VK_ESCAPE);
    await("it is folded", () -> !isShowing("houses.rows"));
    assertThat(caption("caption")).startsWith("House 7");
    tabTo(MAP);
    assertThat(described(MAP)).startsWith("House 7: area 1,534, bathrooms 3. Label Bad");
  }

  @Test
  void trainingLowersTheLossAndStepBackGivesTheVerySameNumbers() {
    openTheFriendsHouses();
    assertThat(spoken("readout.loss")).contains("0.6931");
    press("step100", 100);
    assertThat(spoken("readout.loss")).contains("0.541");
    assertThat(right()).isEqualTo(7);
    double[] hundred = line();
    press("step", 101);
    press("step", 102);
    assertThat(line()).isNotEqualTo(hundred);
    press("back", 101);
    press("back", 100);
    assertThat(line()).containsExactly(hundred);
    undoUntil(0);
    assertThat(line()).containsExactly(0, 0, 0);
    assertThat(spoken("readout.loss")).contains("0.6931");
  }

  /** Where areas and bathrooms are on the map, as its caption tells under the pointer. */
  private final class Scale {
    private final JComponent map = component(MAP, JComponent.class);
    private final Point low = new Point(map.getWidth() / 4, map.getHeight() * 3 / 4);
    private final Point high = new Point(map.getWidth() * 9 / 10, map.getHeight() / 10);
    private final double[] atLow = told(low);
    private final double[] atHigh = told(high);

    /** Area and bathrooms. */
    private double[] told(Point place) {
      pointAt(map, place.x, place.y);
      String read = caption("caption");
      assertThat(read).matches("Good .* · area .*, bathrooms .*");
      return Arrays.stream(read.replaceAll("^.*area (.*), bathrooms (.*)$", "$1 $2").split(" "))
          .mapToDouble(number -> Double.parseDouble(number.replace(",", "")))
          .toArray();
    }

    void drag(double area, double bathrooms, double toArea, double toBathrooms) {
      Point from = at(area, bathrooms);
      Point to = at(toArea, toBathrooms);
      robot.pressMouse(map, from, MouseButton.LEFT_BUTTON);
      robot.moveMouse(map, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
      robot.moveMouse(map, to);
      robot.releaseMouse(MouseButton.LEFT_BUTTON);
      robot.waitForIdle();
    }

    private Point at(double area, double bathrooms) {
      double x = (area - atLow[0]) / (atHigh[0] - atLow[0]);
      double y = (bathrooms - atLow[1]) / (atHigh[1] - atLow[1]);
      return new Point(
          (int) Math.round(low.x + x * (high.x - low.x)),
          (int) Math.round(low.y + y * (high.y - low.y)));
    }
  }

  /** By their tab, from the first step that is the student's. */
  private void openTheFriendsHouses() {
    turnTo(2, 7);
    window.toggleButton("page.friend").click();
    await("the map", () -> isShowing(MAP));
  }

  /** How many of the ten, as read out at the map. */
  private int right() {
    return Integer.parseInt(described(MAP).replaceAll("(?s)^(\\d+) of 10 right\\..*$", "$1"));
  }

  private void pointAt(JComponent component, int x, int y) {
    robot.moveMouse(component, new Point(x, y));
    robot.waitForIdle();
  }

  private String caption(String name) {
    return edt(component(name, JTextComponent.class)::getText);
  }

  private void submit() {
    window.button("do.submit").click();
  }

  private String told() {
    return spoken("action.submit.words");
  }

  private double[] line() {
    return Arrays.stream(LINE).mapToDouble(this::number).toArray();
  }
}
