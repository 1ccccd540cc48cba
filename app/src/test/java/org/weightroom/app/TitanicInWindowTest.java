package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** A student in chapter 5, in the real window: curves, a neuron, and the missed. */
@GuiTest
final class TitanicInWindowTest extends TitanicInWindow {
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
    assertThat(spoken("readout.neuron-right")).contains("652");
    clickAndType("field.weight-age", "0");
    assertThat(spoken("readout.neuron-right")).contains("701");
    assertThat(isReached("above-73.20")).isTrue();
    tabTo("do.author");
    press(KeyEvent.VK_SPACE);
    assertThat(spoken("readout.neuron-right")).contains("652");
    assertThat(number("weight-age")).isEqualTo(-0.016852);
    assertThat(isReached("above-73.20")).as("once reached").isTrue();
    undo();
    assertThat(spoken("readout.neuron-right")).contains("701");
    undo();
    assertThat(spoken("readout.neuron-right")).contains("652");
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
}
