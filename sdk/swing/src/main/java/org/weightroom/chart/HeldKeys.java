package org.weightroom.chart;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.util.HashSet;
import java.util.Set;

/**
 * Keys that move something while they are held: one gesture, which settles when the last is let go
 * or the focus leaves. Keys with Ctrl, Alt or Meta belong to the page; Shift makes steps ten times
 * as long.
 */
abstract class HeldKeys extends FocusAdapter implements KeyListener {
  /** How many steps a fast key takes. */
  static final int FAST = 10;

  private static final int SHORTCUT =
      KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;

  private final Set<Integer> held = new HashSet<>();

  /** Does what a key stands for; false if it means nothing here. */
  abstract boolean press(int keyCode, int steps);

  /** Ends the gesture. */
  abstract void settle();

  /** Ends what is held: the focus goes, or the mouse takes over. */
  final void release() {
    if (!held.isEmpty()) {
      held.clear();
      settle();
    }
  }

  @Override
  public final void keyPressed(KeyEvent e) {
    boolean plain = (e.getModifiersEx() & SHORTCUT) == 0;
    if (plain && press(e.getKeyCode(), e.isShiftDown() ? FAST : 1)) {
      held.add(e.getKeyCode());
      e.consume();
    }
  }

  @Override
  public final void keyReleased(KeyEvent e) {
    if (held.remove(e.getKeyCode())) {
      e.consume();
      if (held.isEmpty()) {
        settle();
      }
    }
  }

  @Override
  public final void keyTyped(KeyEvent e) {}

  @Override
  public final void focusLost(FocusEvent e) {
    release();
  }
}
