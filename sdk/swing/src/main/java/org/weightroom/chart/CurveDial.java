package org.weightroom.chart;

import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/** The x of a curve's dot, moved by hand. */
final class CurveDial {
  private final NumberProperty x;
  private boolean hidden;
  private boolean moved;

  CurveDial(NumberProperty x) {
    this.x = x;
  }

  NumberProperty x() {
    return x;
  }

  /** What a page hides, no hand on the chart moves. */
  void hide(boolean hide) {
    hidden = hide;
  }

  /** Whether no hand on the chart moves it. */
  boolean isFixed() {
    return hidden || x.isLocked();
  }

  void put(double value) {
    if (!isFixed()) {
      double before = x.get();
      x.setByHand(value);
      moved |= x.get() != before;
    }
  }

  /** Ends the gesture; does nothing if it moved nothing. */
  void settle() {
    if (moved) {
      moved = false;
      x.scope().settle(Cause.HAND);
    }
  }
}
