package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** A student in chapter 5, in the real window: trainings and comparisons. */
@GuiTest
final class TitanicTrainingInWindowTest extends TitanicInWindow {
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
    assertThat(status()).startsWith("Ready: a fresh network.");
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
    assertThat(status())
        .isEqualTo(
            "Changed: the next step starts with a fresh network. Its inputs are standardised.");
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
    assertThat(status())
        .isEqualTo(
            "Changed: the next step starts with a fresh network. Its inputs are standardised.");
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
        .startsWith("0 hidden neurons: 226 of 291 right with one seed; the article 206.")
        .endsWith("64 hidden neurons: not tried yet; the article 226.");
    assertThat(spoken("feedback.held-out-right")).contains("Looks: 1.");

    tabTo(SWEEP);
    press(KeyEvent.VK_HOME);
    assertThat(described(SWEEP)).startsWith("0 hidden").doesNotContain("64 hidden");
    window.button("sweep.run").click();
    await("it begins anew", () -> compared() < found);
    window.button("sweep.run").click();
    await("it ended again", () -> !isAlive("sweep"));
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
}
