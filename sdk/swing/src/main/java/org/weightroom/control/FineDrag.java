package org.weightroom.control;

import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/**
 * A drag with Shift held: it moves on from the present value in small steps, wherever the pointer
 * is. Once fine, it stays so until the button is let go: nothing jumps.
 */
final class FineDrag {
  private final Dial dial;
  private boolean active;
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
  }

  private boolean pressed(MouseEvent e) {
    if (wanted(e) && SwingUtilities.isLeftMouseButton(e) && dial.isEnabled()) {
      dial.requestFocusInWindow();
      begin(e);
    }
    return active;
  }

  private boolean dragged(MouseEvent e) {
    if (!active && wanted(e) && dial.getValueIsAdjusting()) {
      dial.letGo(e);
      begin(e);
    }
    if (active) {
      dial.hand().moveTo(dial.reach().moved(start, steps(e)));
    }
    return active;
  }

  private boolean released(MouseEvent e) {
    boolean ours = active;
    if (active && SwingUtilities.isLeftMouseButton(e)) {
      active = false;
      dial.hand().settle();
    }
    return ours;
  }

  private boolean wanted(MouseEvent e) {
    return e.isShiftDown() && dial.reach().isCoarse();
  }

  private void begin(MouseEvent e) {
    active = true;
    startX = e.getX();
    start = dial.value();
  }

  private int steps(MouseEvent e) {
    return (e.getX() - startX) * dial.reach().stepsAPixel();
  }
}
