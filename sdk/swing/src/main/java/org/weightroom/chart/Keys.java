package org.weightroom.chart;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.util.HashSet;
import java.util.Set;
import org.weightroom.observe.NumberProperty;

/** Moves the line with the arrow keys; a gesture settles when the last of them is let go. */
final class Keys extends FocusAdapter implements KeyListener {
  private static final int FAST = 10;
  private static final int SHORTCUT =
      KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;

  private final LineCanvas canvas;
  private final Dials dials;
  private final Set<Integer> held = new HashSet<>();

  Keys(LineCanvas canvas, Dials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  public void keyPressed(KeyEvent e) {
    if ((e.getModifiersEx() & SHORTCUT) != 0) {
      return;
    }
    int steps = e.isShiftDown() ? FAST : 1;
    switch (e.getKeyCode()) {
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> lift(e, steps);
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> lift(e, -steps);
      case KeyEvent.VK_PAGE_UP -> lift(e, FAST);
      case KeyEvent.VK_PAGE_DOWN -> lift(e, -FAST);
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> tilt(e, steps);
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> tilt(e, -steps);
      default -> {
        // every other key belongs to the page
      }
    }
  }

  @Override
  public void keyReleased(KeyEvent e) {
    if (held.remove(e.getKeyCode())) {
      e.consume();
      if (held.isEmpty()) {
        dials.settle();
      }
    }
  }

  @Override
  public void keyTyped(KeyEvent e) {}

  @Override
  public void focusLost(FocusEvent e) {
    if (!held.isEmpty()) {
      held.clear();
      dials.settle();
    }
  }

  private void lift(KeyEvent e, int steps) {
    if (dials.lifts()) {
      dials.start().lift(way(dials.bias(), steps));
      handled(e);
    }
  }

  private void tilt(KeyEvent e, int steps) {
    if (dials.tilts()) {
      dials.start().tilt(way(dials.weight(), steps), canvas.frame().axes().xMin());
      handled(e);
    }
  }

  private static double way(NumberProperty dial, int steps) {
    return dial.moved(dial.get(), steps) - dial.get();
  }

  private void handled(KeyEvent e) {
    held.add(e.getKeyCode());
    canvas.useByKeyboard(true);
    e.consume();
  }
}
