package org.weightroom.nn;

/**
 * Weighted sums of columns, for a chunk of rows at once: z = bias + Σ weight · column.
 *
 * <p>Each loop is a small method of its own over few arrays with one index, which is what the
 * compiler makes vectors of. The order of additions is fixed, so the bits are.
 */
final class WeightedSums {

  private WeightedSums() {}

  /**
   * A weighted sum of all columns, of which there is at least one.
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
    double[] x0 = columns[0][chunk];
    double w0 = weights[first];
    int column = 1;
    if (columns.length % 2 == 1) {
      set1(z, bias, x0, w0, size);
    } else {
      set2(z, bias, x0, w0, columns[1][chunk], weights[first + stride], size);
      column = 2;
    }
    int at = first + column * stride;
    for (; column + 4 <= columns.length; column += 4, at += 4 * stride) {
      add4(z, columns, column, chunk, weights, at, stride, size);
    }
    if (column < columns.length) {
      double[] x1 = columns[column][chunk];
      double[] x2 = columns[column + 1][chunk];
      add2(z, x1, weights[at], x2, weights[at + stride], size);
    }
  }

  private static void set1(double[] z, double bias, double[] x0, double w0, int size) {
    for (int i = 0; i < size; i++) {
      z[i] = bias + w0 * x0[i];
    }
  }

  private static void set2(
      double[] z, double bias, double[] x0, double w0, double[] x1, double w1, int size) {
    for (int i = 0; i < size; i++) {
      z[i] = bias + (w0 * x0[i] + w1 * x1[i]);
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
}
