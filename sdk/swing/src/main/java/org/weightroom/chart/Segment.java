package org.weightroom.chart;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** A straight line between two points, in the data's numbers. */
record Segment(double x1, double y1, double x2, double y2) {

  /** The line over the whole x range. */
  static Segment over(Axes axes, DoubleUnaryOperator y) {
    return new Segment(
        axes.xMin(), y.applyAsDouble(axes.xMin()), axes.xMax(), y.applyAsDouble(axes.xMax()));
  }

  /** The part that is seen; empty if there is none or the numbers cannot be drawn. */
  Optional<Segment> within(Axes axes) {
    if (!Axes.drawable(y1) || !Axes.drawable(y2)) {
      return Optional.empty();
    }
    if (x1 == x2) {
      Segment part = new Segment(x1, axes.clampY(y1), x2, axes.clampY(y2));
      return part.y1 == part.y2 ? Optional.empty() : Optional.of(part);
    }
    if (y1 == y2) {
      return y1 == axes.clampY(y1) ? Optional.of(this) : Optional.empty();
    }
    double low = share(axes.yMin());
    double high = share(axes.yMax());
    double from = Math.max(0, Math.min(low, high));
    double to = Math.min(1, Math.max(low, high));
    return from < to
        ? Optional.of(new Segment(x(from), y(from, axes), x(to), y(to, axes)))
        : Optional.empty();
  }

  private double share(double y) {
    return (y - y1) / (y2 - y1);
  }

  private double x(double share) {
    return x1 + share * (x2 - x1);
  }

  private double y(double share, Axes axes) {
    return axes.clampY(y1 + share * (y2 - y1));
  }
}
