package org.weightroom.control;

import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;

/** A hand with a mouse on a dial. */
final class Pointer {
  private Pointer() {}

  /** Where the knob is: inside the border and its own radius the track is linear. */
  static int knob(Dial dial) {
    int side = dial.getInsets().left + 12;
    double share = dial.getValue() / (double) dial.getMaximum();
    return (int) Math.round(side + share * (dial.getWidth() - 2 * side));
  }

  static void mouse(Dial dial, int id, int x) {
    mouse(dial, id, x, 0);
  }

  static void mouseWithShift(Dial dial, int id, int x) {
    mouse(dial, id, x, InputEvent.SHIFT_DOWN_MASK);
  }

  static void wheel(Dial dial, int notches) {
    wheel(dial, notches, 0);
  }

  static void wheelWithShift(Dial dial, int notches) {
    wheel(dial, notches, InputEvent.SHIFT_DOWN_MASK);
  }

  private static void mouse(Dial dial, int id, int x, int modifiers) {
    int held = modifiers | (id == MouseEvent.MOUSE_RELEASED ? 0 : MouseEvent.BUTTON1_DOWN_MASK);
    int y = dial.getHeight() / 2;
    dial.dispatchEvent(new MouseEvent(dial, id, 0, held, x, y, 1, false, MouseEvent.BUTTON1));
  }

  private static void wheel(Dial dial, int notches, int modifiers) {
    dial.dispatchEvent(
        new MouseWheelEvent(
            dial,
            MouseEvent.MOUSE_WHEEL,
            0,
            modifiers,
            20,
            10,
            0,
            false,
            MouseWheelEvent.WHEEL_UNIT_SCROLL,
            1,
            notches));
  }
}
