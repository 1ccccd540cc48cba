package org.weightroom.chart;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** A function at every pixel column, and at 0, where activations have their corner. */
final class Samples {
  private final double[] xs;
  private final double[] ys;

  private Samples(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /**
   * Evaluates a function over the x range.
   *
   * @param columns how many columns there are, at least 1
   */
  static Samples of(DoubleUnaryOperator function, Axes axes, int columns) {
    double range = axes.xMax() - axes.xMin();
    DoubleStream even =
        DoubleStream.iterate(0, i -> i <= columns, i -> i + 1)
            .map(i -> i == columns ? axes.xMax() : axes.xMin() + i * range / columns);
    DoubleStream corner =
        axes.clampX(0) == 0
            ? DoubleStream.of(0)
            : DoubleStream.empty(); // also hit a pixel's middle
    double[] xs = DoubleStream.concat(even, corner).map(x -> x + 0.0).sorted().distinct().toArray();
    return new Samples(xs, Arrays.stream(xs).map(function).toArray());
  }

  /** The part that is seen, as a line on the screen. */
  Path2D path(Frame frame) {
    Path2D path = new Path2D.Double();
    Segment before = null;
    for (int i = 1; i < xs.length; i++) {
      Segment seen = seen(i, frame.axes()).orElse(null);
      if (seen != null) {
        if (before == null || before.x2() != seen.x1() || before.y2() != seen.y1()) {
          path.moveTo(frame.toScreenX(seen.x1()), frame.toScreenY(seen.y1()));
        }
        path.lineTo(frame.toScreenX(seen.x2()), frame.toScreenY(seen.y2()));
      }
      before = seen;
    }
    return path;
  }

  private Optional<Segment> seen(int i, Axes axes) {
    return new Segment(xs[i - 1], ys[i - 1], xs[i], ys[i]).within(axes);
  }
}
