package org.weightroom.chart;

import java.util.HashSet;
import java.util.Set;
import org.weightroom.chart.Scene.DialLine;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/** The two numbers a line is made of, moved by hand. */
final class Dials {
  private final NumberProperty weight;
  private final NumberProperty bias;
  private final Set<String> hidden = new HashSet<>();

  Dials(NumberProperty weight, NumberProperty bias) {
    this.weight = weight;
    this.bias = bias;
  }

  NumberProperty weight() {
    return weight;
  }

  NumberProperty bias() {
    return bias;
  }

  void hide(Set<String> ids) {
    hidden.clear();
    hidden.addAll(ids);
  }

  boolean lifts() {
    return moves(bias);
  }

  boolean tilts() {
    return moves(weight);
  }

  private boolean moves(NumberProperty dial) {
    return !dial.isLocked() && !hidden.contains(dial.id());
  }

  /** The line that the dials make now. */
  DialLine line(Axes axes) {
    return new DialLine(Segment.over(axes, x -> weight.get() * x + bias.get()), lifts(), tilts());
  }

  /** Where the dials stand, to move them from there. */
  Start start() {
    return new Start(weight.get(), bias.get());
  }

  void settle() {
    bias.scope().settle(Cause.HAND);
  }

  /** Where the dials stood when a movement began. */
  final class Start {
    private final double startWeight;
    private final double startBias;

    private Start(double startWeight, double startBias) {
      this.startWeight = startWeight;
      this.startBias = startBias;
    }

    double y(double x) {
      return startWeight * x + startBias;
    }

    void lift(double by) {
      if (lifts()) {
        bias.setByHand(startBias + by);
      }
    }

    /** Turns the line about its point at {@code pivot}. */
    void tilt(double by, double pivot) {
      if (tilts()) {
        weight.setByHand(startWeight + by);
        if (pivot != 0 && lifts()) {
          bias.setByHand(startBias + (startWeight - weight.get()) * pivot);
        }
      }
    }
  }
}
