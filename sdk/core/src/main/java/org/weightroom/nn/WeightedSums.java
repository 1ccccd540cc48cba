package org.weightroom.nn;

import java.util.Arrays;

/**
 * Weighted sums of columns, for a chunk of rows at once: z = bias + Σ weight · column.
 *
 * <p>Each loop is a small method of its own over few arrays with one index, which is what the
 * compiler makes vectors of. The order of additions is fixed, so the bits are.
 */
final class WeightedSums {

  private WeightedSums() {}

  /**
   * A weighted sum of all columns.
   *
   * @param z receives the sums
   * @param columns {@code [column][chunk][row]}
   * @param weights that of column i stands at {@code first + i * stride}
   */
  static void of(
      double[] z,
      double bias,
      double[][][] columns,
      int chunk,
      double[] weights,
      int first,
      int stride,
      int size) {
    Arrays.fill(z, 0, size, bias);
    int column = 0;
    int at = first;
    for (; column + 8 <= columns.length; column += 8, at += 8 * stride) {
      add8(z, columns, column, chunk, weights, at, stride, size);
    }
    if (column + 4 <= columns.length) {
      add4(z, columns, column, chunk, weights, at, stride, size);
      column += 4;
      at += 4 * stride;
    }
    if (column + 2 <= columns.length) {
      add2(
          z,
          columns[column][chunk],
          weights[at],
          columns[column + 1][chunk],
          weights[at + stride],
          size);
      column += 2;
      at += 2 * stride;
    }
    if (column < columns.length) {
      add1(z, columns[column][chunk], weights[at], size);
    }
  }

  private static void add8(
      double[] z, double[][][] x, int column, int chunk, double[] w, int at, int stride, int size) {
    double[] x0 = x[column][chunk];
    double[] x1 = x[column + 1][chunk];
    double[] x2 = x[column + 2][chunk];
    double[] x3 = x[column + 3][chunk];
    double[] x4 = x[column + 4][chunk];
    double[] x5 = x[column + 5][chunk];
    double[] x6 = x[column + 6][chunk];
    double[] x7 = x[column + 7][chunk];
    double w0 = w[at];
    double w1 = w[at + stride];
    double w2 = w[at + 2 * stride];
    double w3 = w[at + 3 * stride];
    double w4 = w[at + 4 * stride];
    double w5 = w[at + 5 * stride];
    double w6 = w[at + 6 * stride];
    double w7 = w[at + 7 * stride];
    for (int i = 0; i < size; i++) {
      z[i] +=
          ((w0 * x0[i] + w1 * x1[i]) + (w2 * x2[i] + w3 * x3[i]))
              + ((w4 * x4[i] + w5 * x5[i]) + (w6 * x6[i] + w7 * x7[i]));
    }
  }

  private static void add4(
      double[] z, double[][][] x, int column, int chunk, double[] w, int at, int stride, int size) {
    double[] x0 = x[column][chunk];
    double[] x1 = x[column + 1][chunk];
    double[] x2 = x[column + 2][chunk];
    double[] x3 = x[column + 3][chunk];
    double w0 = w[at];
    double w1 = w[at + stride];
    double w2 = w[at + 2 * stride];
    double w3 = w[at + 3 * stride];
    for (int i = 0; i < size; i++) {
      z[i] += (w0 * x0[i] + w1 * x1[i]) + (w2 * x2[i] + w3 * x3[i]);
    }
  }

  private static void add2(double[] z, double[] x0, double w0, double[] x1, double w1, int size) {
    for (int i = 0; i < size; i++) {
      z[i] += w0 * x0[i] + w1 * x1[i];
    }
  }

  private static void add1(double[] z, double[] x0, double w0, int size) {
    for (int i = 0; i < size; i++) {
      z[i] += w0 * x0[i];
    }
  }
}
