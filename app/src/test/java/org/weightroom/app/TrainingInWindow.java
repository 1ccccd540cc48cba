package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;

/** A student who trains, in the real window. */
abstract class TrainingInWindow extends LessonInWindow {
  TrainingInWindow(String lesson) {
    super(lesson);
  }

  /** Clicks a button of the training bar and waits for the step it leads to. */
  final void press(String button, int step) {
    window.button("training." + button).click();
    await("step " + step, () -> step() == step);
  }

  final void undoUntil(int step) {
    for (int i = 0; i < 40 && step() != step; i++) {
      press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    }
    assertThat(step()).isEqualTo(step);
  }

  final String status() {
    return spoken("training.status");
  }

  /** The step that the status tells. */
  final int step() {
    String digits = String.valueOf(status()).replaceAll("(?s)^.*?[Ss]tep ([\\d,]+).*$", "$1");
    return digits.matches("[\\d,]+") ? Integer.parseInt(digits.replace(",", "")) : 0;
  }

  /** The name that a screen reader reads out. */
  final String spoken(String name) {
    return edt(() -> component(name, JComponent.class).getAccessibleContext().getAccessibleName());
  }

  /** The description that a screen reader reads out. */
  final String described(String name) {
    return edt(
        () -> component(name, JComponent.class).getAccessibleContext().getAccessibleDescription());
  }

  final void clickAndType(String field, String number) {
    window.textBox(field).click();
    type(number);
  }

  final void undo() {
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
  }

  /** How many milliseconds the event thread takes to answer, again and again until it is over. */
  static FutureTask<List<Long>> answersUntil(BooleanSupplier over) {
    FutureTask<List<Long>> watchdog = new FutureTask<>(() -> answers(over));
    new Thread(watchdog, "watchdog").start();
    return watchdog;
  }

  private static List<Long> answers(BooleanSupplier over) throws InterruptedException {
    List<Long> answers = new ArrayList<>();
    while (!over.getAsBoolean()) {
      CountDownLatch answered = new CountDownLatch(1);
      long asked = System.nanoTime();
      EventQueue.invokeLater(answered::countDown);
      assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
      answers.add((System.nanoTime() - asked) / 1_000_000);
      Thread.sleep(5);
    }
    return answers;
  }

  /** A busy machine may delay an answer, so the middle one counts: within 100 ms. */
  static void assertPrompt(List<Long> answers) {
    List<Long> sorted = answers.stream().sorted().toList();
    assertThat(sorted).hasSizeGreaterThan(10);
    assertThat(sorted.get(sorted.size() / 2)).as("of " + sorted).isLessThan(100);
  }
}
