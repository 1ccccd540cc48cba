package org.weightroom.nn;

import java.util.Arrays;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/** The mean squared error of a line over a grid of weights and biases: the map of chapter 2. */
public final class ErrorSurface {
  /** How many points a loop over cells takes at once. */
  private static final int GROUP = 3;

  private final int size;
  private final double[] x;
  private final double[] y;
  private final double[] weights;
  private final double[] biases;

  /**
   * The surface over these weights and biases.
   *
   * @param data at least one row; only its first feature is used
   * @param weights one a column of cells; copied
   * @param biases one a row of cells; copied
   */
  public ErrorSurface(Dataset data, double[] weights, double[] biases) {
    if (data.size() == 0) {
      throw new IllegalArgumentException("an error surface needs at least one row of data");
    }
    size = data.size();
    int padded = (size + GROUP - 1) / GROUP * GROUP;
    x = Arrays.copyOf(data.examples().mapToDouble(Example::feature).toArray(), padded);
    y = data.examples().mapToDouble(Example::label).toArray();
    this.weights = weights.clone();
    this.biases = biases.clone();
  }

  /**
   * Evenly spaced numbers for an axis.
   *
   * @param count at least 2; the first is {@code from}, the last {@code to}
   */
  public static double[] axis(double from, double to, int count) {
    if (count < 2) {
      throw new IllegalArgumentException("an axis has at least two cells, not " + count);
    }
    double[] axis = new double[count];
    for (int i = 0; i < count; i++) {
      axis[i] = from + (to - from) * i / (count - 1);
    }
    return axis;
  }

  /** The errors: {@code [bias][weight]}. A cell whose error overflows is infinite. */
  public double[][] errors() {
    double[][] errors = new double[biases.length][weights.length];
    errors(errors);
    return errors;
  }

  /**
   * Writes the errors without allocating.
   *
   * @param to {@code [bias][weight]}, as {@link #errors()} gives it
   */
  public void errors(double[][] to) {
    for (int row = 0; row < biases.length; row++) {
      errors(to[row], biases[row]);
    }
  }

  /** One row of cells, three points at a time. A point that is not there has no error. */
  private void errors(double[] to, double bias) {
    double share = 1.0 / size;
    set(to, weights, share, x[0], at(0, bias), x[1], at(1, bias), x[2], at(2, bias));
    for (int p = GROUP; p < x.length; p += GROUP) {
      double c0 = at(p, bias);
      double c1 = at(p + 1, bias);
      double c2 = at(p + 2, bias);
      add(to, weights, share, x[p], c0, x[p + 1], c1, x[p + 2], c2);
    }
  }

  /** The error of a point where the weight is 0. */
  private double at(int point, double bias) {
    return point < size ? bias - y[point] : 0;
  }

  private static void set(
      double[] to,
      double[] w,
      double share,
      double x0,
      double c0,
      double x1,
      double c1,
      double x2,
      double c2) {
    for (int i = 0; i < w.length; i++) {
      double e0 = w[i] * x0 + c0;
      double e1 = w[i] * x1 + c1;
      double e2 = w[i] * x2 + c2;
      to[i] = share * (e0 * e0 + e1 * e1 + e2 * e2);
    }
  }

  private static void add(
      double[] to,
      double[] w,
      double share,
      double x0,
      double c0,
      double x1,
      double c1,
      double x2,
      double c2) {
    for (int i = 0; i < w.length; i++) {
      double e0 = w[i] * x0 + c0;
      double e1 = w[i] * x1 + c1;
      double e2 = w[i] * x2 + c2;
      to[i] += share * (e0 * e0 + e1 * e1 + e2 * e2);
    }
  }
}
