package org.weightroom.control;

import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/**
 * A drag with Shift held: it moves on from the present value in small steps, wherever the pointer
 * is. Once fine, it stays so until the button is let go: nothing jumps. A coarse dial's knob that
 * is only touched stays between its round numbers.
 */
final class FineDrag {
  private final Dial dial;
  private boolean active;
  private boolean touched;
  private boolean held;
  private int startX;
  private double start;

  FineDrag(Dial dial) {
    this.dial = dial;
  }

  /** Does what the event asks for and returns whether it was one of a fine drag. */
  boolean takes(MouseEvent e) {
    return switch (e.getID()) {
      case MouseEvent.MOUSE_PRESSED -> pressed(e);
      case MouseEvent.MOUSE_DRAGGED -> dragged(e);
      case MouseEvent.MOUSE_RELEASED -> released(e);
      default -> false;
    };
  }

  /** Forgets a drag that never gets its release. */
  void end() {
    active = false;
    held = false;
    touched = false;
  }

  private boolean pressed(MouseEvent e) {
    if (SwingUtilities.isLeftMouseButton(e) && dial.isEnabled()) {
      held = true;
      touched = true;
      begin(e);
      active = wanted(e);
      if (active) {
        dial.requestFocusInWindow();
      }
    }
    return active;
  }

  private boolean dragged(MouseEvent e) {
    if (held && !active && wanted(e)) {
      dial.letGo(e);
      begin(e);
      active = true;
    }
    if (active) {
      dial.hand().moveTo(dial.reach().moved(start, steps(e)));
      return true;
    }
    touched &= e.getX() == startX;
    return touched && dial.reach().isCoarse();
  }

  private boolean released(MouseEvent e) {
    boolean ours = active;
    if (SwingUtilities.isLeftMouseButton(e)) {
      end();
      if (ours) {
        dial.hand().settle();
      }
    }
    return ours;
  }

  private boolean wanted(MouseEvent e) {
    return e.isShiftDown() && dial.reach().isCoarse();
  }

  private void begin(MouseEvent e) {
    startX = e.getX();
    start = dial.value();
  }

  private int steps(MouseEvent e) {
    return (e.getX() - startX) * dial.reach().stepsAPixel();
  }
}
