package org.weightroom.nn;

import org.weightroom.data.Dataset;

/** The mean squared error of a line over a grid of weights and biases: the map of chapter 2. */
public final class ErrorSurface {
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
    x = data.examples().mapToDouble(example -> example.feature()).toArray();
    y = data.examples().mapToDouble(example -> example.label()).toArray();
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
      double bias = biases[row];
      int point = 0;
      if (x.length >= 3) {
        set3(to[row], weights, x[0], bias - y[0], x[1], bias - y[1], x[2], bias - y[2]);
        point = 3;
      } else {
        set1(to[row], weights, x[0], bias - y[0]);
        point = 1;
      }
      for (; point < x.length; point++) {
        add1(to[row], weights, x[point], bias - y[point]);
      }
      divide(to[row], x.length);
    }
  }

  private static void set3(
      double[] to, double[] w, double x0, double c0, double x1, double c1, double x2, double c2) {
    for (int i = 0; i < w.length; i++) {
      double e0 = w[i] * x0 + c0;
      double e1 = w[i] * x1 + c1;
      double e2 = w[i] * x2 + c2;
      to[i] = e0 * e0 + e1 * e1 + e2 * e2;
    }
  }

  private static void set1(double[] to, double[] w, double x0, double c0) {
    for (int i = 0; i < w.length; i++) {
      double e0 = w[i] * x0 + c0;
      to[i] = e0 * e0;
    }
  }

  private static void add1(double[] to, double[] w, double x0, double c0) {
    for (int i = 0; i < w.length; i++) {
      double e0 = w[i] * x0 + c0;
      to[i] += e0 * e0;
    }
  }

  private static void divide(double[] a, double by) {
    for (int i = 0; i < a.length; i++) {
      a[i] /= by;
    }
  }
}
