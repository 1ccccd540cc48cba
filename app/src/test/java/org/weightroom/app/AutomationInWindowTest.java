package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/**
 * A student in chapter 2, in the real window: the tables of the chapter by the window's buttons.
 */
@GuiTest
final class AutomationInWindowTest extends TrainingInWindow {
  private static final double SAME = 1e-12;

  AutomationInWindowTest() {
    super("automation");
  }

  @BeforeEach
  void openTheStepThatIsTheStudents() {
    turnTo(2, 5);
  }

  @Test
  void theButtonsGiveTheChaptersNumbersAndStepBackTheVerySameOnes() {
    press("step", 1);
    assertAt(0.007516098666666668, 366.26666666666665);
    double[] first = numbers();
    press("step", 2);
    assertAt(0.0072605371330827385, 350.9739112462222);
    double[] second = numbers();
    for (int step = 3; step <= 10; step++) {
      press("step", step);
    }
    assertAt(0.0077003739760249925, 350.70730934729215);
    for (int i = 0; i < 9; i++) {
      press("step10", 20 + 10 * i);
    }
    assertAt(0.012271053399071653, 341.3977503807721);
    press("step100", 200);

    for (int step = 199; step >= 190; step--) {
      press("back", step);
    }
    undoUntil(2);
    assertThat(numbers()).containsExactly(second);
    press("back", 1);
    assertThat(numbers()).containsExactly(first);
  }

  @Test
  void keysStepAndPlayAnywhereAndAGoalStopsTheRun() {
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
    await("a step", () -> step() == 1);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
    await("the goal", () -> isReached("below-799"));
    await("it stopped", () -> status().contains("goal"));
    assertThat(step()).isEqualTo(2);
  }

  @Test
  void aBlowUpIsSaidInWordsAndALowerRateRescuesIt() {
    tabTo("field.weight-learning-rate");
    type("1e-6");
    press("step100", 1);
    assertThat(status()).contains("Blew up at step 1");
    tabTo("field.weight-learning-rate");
    type("1e-7");
    window.button("training.converge").click();
    await("rescued", () -> isReached("blow-up-and-recover"));
    assertThat(isReached("below-450")).as("it began above 10,000").isFalse();
  }

  @Test
  void theMapSetsTheDialsAndThatEndsTheTraining() {
    press("step10", 10);
    JComponent map = component("map.plot", JComponent.class);
    robot.click(map, new Point(map.getWidth() / 2, map.getHeight() / 2));
    await("the dials moved", () -> number("weight") > 0.1);
    press("step", 1);
    assertThat(isReached("below-450")).isFalse();
  }

  @Test
  void aClickedTabHasTheFocusAndTheRowIsOneStop() {
    window.toggleButton("tab.arithmetic").click();
    await("the tab has the focus", () -> isFocused("tab.arithmetic"));
    press(KeyEvent.VK_RIGHT);
    await("the arrow went on", () -> isFocused("tab.log"));
    press(KeyEvent.VK_TAB);
    await("Tab left the row", () -> !isFocused("tab.log"));
    assertThat(isFocused("tab.arithmetic")).isFalse();
    press(KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
    await("and comes back to the chosen tab", () -> isFocused("tab.log"));
  }

  private boolean isFocused(String name) {
    return focusOwner() != null && name.equals(focusOwner().getName());
  }

  /** More than 100,000 steps at full speed; on the event thread they would let nothing through. */
  @Test
  void aLongRunNeverMakesTheWindowLagAndIsOneUndo() throws Exception {
    reach("below-799");
    reach("below-450");
    window.textBox("field.weight-learning-rate").requireVisible();
    tabTo("field.weight-learning-rate");
    type("6e-10"); // much slower: more than 100,000 steps to the end
    long began = step();
    double[] before = numbers();
    AtomicBoolean over = new AtomicBoolean();
    FutureTask<List<Long>> answers = answersUntil(over::get);
    window.button("training.converge").click();
    await("the bottom", () -> status().contains("bottom"));
    over.set(true);
    assertThat(step() - began).isGreaterThan(100_000);
    assertPrompt(answers.get());
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    await("all steps are taken back at once", () -> step() == began);
    assertThat(numbers()).containsExactly(before);
  }

  private void reach(String goal) {
    window.button("training.converge").click();
    await(goal, () -> isReached(goal));
    await("the run is over", () -> status().contains("goal"));
  }

  private void assertAt(double weight, double bias) {
    assertThat(number("weight")).isCloseTo(weight, within(weight * SAME));
    assertThat(number("bias")).isCloseTo(bias, within(bias * SAME));
  }

  private double[] numbers() {
    return new double[] {number("weight"), number("bias")};
  }
}
