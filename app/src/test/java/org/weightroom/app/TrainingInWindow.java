package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
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
}
