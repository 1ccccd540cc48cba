package org.weightroom.chart;

import java.util.function.ToDoubleFunction;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/** The stretch of numbers that a chart shows. */
record Axes(double xMin, double xMax, double yMin, double yMax) {
  private static final double LARGEST = 1e150;
  private static final int NICE_PARTS = 5;

  Axes {
    boolean finite = drawable(xMin) && drawable(xMax) && drawable(yMin) && drawable(yMax);
    if (!finite || !(xMin < xMax) || !(yMin < yMax)) {
      throw new IllegalArgumentException("axes want finite numbers, the lesser one first");
    }
  }

  /** From 0 to a nice number above the data (and from one below it, where it is negative). */
  static Axes around(Dataset data) {
    double[] x = niceRange(data, Example::feature);
    double[] y = niceRange(data, Example::label);
    return new Axes(x[0], x[1], y[0], y[1]);
  }

  /** Whether a chart can show the number; beyond this, arithmetic on pixels overflows. */
  static boolean drawable(double value) {
    return Math.abs(value) <= LARGEST;
  }

  /** The least of 1, 2, 5, 10, 20 … (or 0.5, 0.2 …) that divides the range into few parts. */
  static double niceStep(double range, double mostParts) {
    double least = range / mostParts;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** The least of 1, 2, 4, 6, 8, 10, 20 … that is not below the size; 1 for 0. */
  static double niceEnd(double size) {
    if (size == 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (int factor : new int[] {1, 2, 4, 6, 8}) {
      if (factor * power >= size) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  boolean holdsY(double y) {
    return y >= yMin && y <= yMax;
  }

  double clampX(double x) {
    return Math.max(xMin, Math.min(xMax, x));
  }

  double clampY(double y) {
    return Math.max(yMin, Math.min(yMax, y));
  }

  private static double[] niceRange(Dataset data, ToDoubleFunction<Example> number) {
    double[] shown = data.examples().mapToDouble(number).filter(Axes::drawable).toArray();
    double least = 0;
    double most = 0;
    for (double value : shown) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (least == most) {
      return new double[] {0, 1};
    }
    double step = niceStep(most - least, NICE_PARTS);
    // A point on the very edge would be cut in half: leave a little room beyond it.
    double room = step / 10;
    double low = least == 0 ? 0 : Math.floor((least - room) / step) * step;
    return new double[] {low, most == 0 ? 0 : Math.ceil((most + room) / step) * step};
  }
}
