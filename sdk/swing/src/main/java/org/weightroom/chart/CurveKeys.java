package org.weightroom.chart;

import java.awt.event.KeyEvent;
import org.weightroom.observe.NumberProperty;

/** Moves a curve's dot with the arrow keys: each step, with Shift or the Page keys larger ones. */
final class CurveKeys extends HeldKeys {
  /** A Page key crosses the range in so many presses, or fewer. */
  private static final int PAGES = 40;

  private final CurveCanvas canvas;
  private final CurveDial dial;

  CurveKeys(CurveCanvas canvas, CurveDial dial) {
    this.canvas = canvas;
    this.dial = dial;
  }

  @Override
  boolean press(int keyCode, int steps) {
    NumberProperty x = dial.x();
    int page = Math.max(FAST, x.positions() / PAGES);
    return switch (keyCode) {
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT, KeyEvent.VK_UP, KeyEvent.VK_KP_UP ->
          put(x.moved(x.get(), steps));
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT, KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN ->
          put(x.moved(x.get(), -steps));
      case KeyEvent.VK_PAGE_UP -> put(x.moved(x.get(), page));
      case KeyEvent.VK_PAGE_DOWN -> put(x.moved(x.get(), -page));
      case KeyEvent.VK_HOME -> put(x.min());
      case KeyEvent.VK_END -> put(x.max());
      default -> false; // every other key belongs to the page
    };
  }

  @Override
  void settle() {
    dial.settle();
  }

  private boolean put(double value) {
    if (!dial.isFixed()) {
      dial.put(value);
      canvas.useByKeyboard(true);
    }
    return !dial.isFixed();
  }
}
