package org.weightroom.chart;

import java.awt.event.KeyEvent;
import org.weightroom.observe.NumberProperty;

/** Moves the line with the arrow keys. */
final class Keys extends HeldKeys {
  private final LineCanvas canvas;
  private final Dials dials;

  Keys(LineCanvas canvas, Dials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  boolean press(int keyCode, int steps) {
    return switch (keyCode) {
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> lift(steps);
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> lift(-steps);
      case KeyEvent.VK_PAGE_UP -> lift(FAST);
      case KeyEvent.VK_PAGE_DOWN -> lift(-FAST);
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> tilt(steps);
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> tilt(-steps);
      default -> false; // every other key belongs to the page
    };
  }

  @Override
  void settle() {
    dials.settle();
  }

  private boolean lift(int steps) {
    if (dials.lifts()) {
      dials.start().lift(way(dials.bias(), steps));
      canvas.useByKeyboard(true);
    }
    return dials.lifts();
  }

  private boolean tilt(int steps) {
    if (dials.tilts()) {
      dials.start().tilt(way(dials.weight(), steps), canvas.frame().axes().xMin());
      canvas.useByKeyboard(true);
    }
    return dials.tilts();
  }

  private static double way(NumberProperty dial, int steps) {
    return dial.moved(dial.get(), steps) - dial.get();
  }
}
