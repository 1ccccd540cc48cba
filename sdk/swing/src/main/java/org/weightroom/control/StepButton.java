package org.weightroom.control;

import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.Timer;

/** Steps a field's number, and goes on while it is held; each press is one gesture. */
final class StepButton extends JButton {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_MILLIS = 400;
  private static final int NEXT_MILLIS = 60;

  private final transient NumberField field;
  private final int steps;
  private final Timer again;
  private boolean held;

  /**
   * A button beside a field, which keeps the focus.
   *
   * @param steps how far one step goes
   */
  StepButton(NumberField field, int steps) {
    this.field = field;
    this.steps = steps;
    again = new Timer(NEXT_MILLIS, event -> field.step(steps));
    again.setInitialDelay(FIRST_MILLIS);
    setFocusable(false);
    getModel().addChangeListener(event -> follow());
  }

  private void follow() {
    boolean pressed = getModel().isPressed();
    if (pressed && !held) {
      held = true;
      field.step(steps);
    }
    if (!getModel().isPressed() || !getModel().isArmed()) { // at the last number it is not
      again.stop();
    } else if (!again.isRunning()) {
      again.start();
    }
    if (held && !pressed) {
      held = false;
      field.settle();
    }
  }

  /** As high as the field, and square. */
  @Override
  public Dimension getPreferredSize() {
    int side = field.getPreferredSize().height;
    return new Dimension(side, side);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public void removeNotify() {
    again.stop();
    super.removeNotify();
  }
}
