package org.weightroom.chart;

import java.util.Set;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/** The two numbers that a place on the map stands for, set by hand. */
final class MapDials {
  private final NumberProperty weight;
  private final NumberProperty bias;
  private Set<String> hidden = Set.of();
  private boolean moved;

  MapDials(NumberProperty weight, NumberProperty bias) {
    this.weight = weight;
    this.bias = bias;
  }

  NumberProperty weight() {
    return weight;
  }

  NumberProperty bias() {
    return bias;
  }

  /** What a page hides, no hand on the map moves. */
  void hide(Set<String> ids) {
    hidden = Set.copyOf(ids);
  }

  boolean canMove() {
    return moves(weight) || moves(bias);
  }

  private boolean moves(NumberProperty dial) {
    return !dial.isLocked() && !hidden.contains(dial.id());
  }

  void put(double newWeight, double newBias) {
    put(weight, newWeight);
    put(bias, newBias);
  }

  private void put(NumberProperty dial, double value) {
    if (moves(dial)) {
      double before = dial.get();
      dial.setByHand(value);
      moved |= dial.get() != before;
    }
  }

  /** Ends the gesture; does nothing if it moved nothing. */
  void settle() {
    if (moved) {
      moved = false;
      bias.scope().settle(Cause.HAND);
    }
  }
}
