package org.weightroom.nn;

/**
 * Sums over all rows of the products of two columns: what a gradient is made of.
 *
 * <p>A running sum cannot become vectors without changing its order. So three chunks at a time are
 * added row by row into one, and only that one is summed up.
 */
final class Products {
  /** How many chunks a loop takes at once: four are more than Java 17 makes vectors of. */
  static final int GROUP = 3;

  private Products() {}

  /**
   * Σ a · b over all chunks.
   *
   * @param scratch as long as a chunk
   */
  static double sum(double[][] a, double[][] b, double[] scratch, int size) {
    if (a.length == 1) {
      return dot(a[0], b[0], size);
    }
    set(scratch, a[0], b[0], a[1], b[1], a[2], b[2], size);
    for (int c = GROUP; c < a.length; c += GROUP) {
      add(scratch, a[c], b[c], a[c + 1], b[c + 1], a[c + 2], b[c + 2], size);
    }
    return total(scratch, size);
  }

  /** Σ a over all chunks. */
  static double sum(double[][] a, double[] scratch, int size) {
    if (a.length == 1) {
      return total(a[0], size);
    }
    set(scratch, a[0], a[1], a[2], size);
    for (int c = GROUP; c < a.length; c += GROUP) {
      add(scratch, a[c], a[c + 1], a[c + 2], size);
    }
    return total(scratch, size);
  }

  private static void set(
      double[] to,
      double[] a0,
      double[] b0,
      double[] a1,
      double[] b1,
      double[] a2,
      double[] b2,
      int size) {
    for (int i = 0; i < size; i++) {
      to[i] = a0[i] * b0[i] + a1[i] * b1[i] + a2[i] * b2[i];
    }
  }

  private static void add(
      double[] to,
      double[] a0,
      double[] b0,
      double[] a1,
      double[] b1,
      double[] a2,
      double[] b2,
      int size) {
    for (int i = 0; i < size; i++) {
      to[i] += a0[i] * b0[i] + a1[i] * b1[i] + a2[i] * b2[i];
    }
  }

  private static void set(double[] to, double[] a0, double[] a1, double[] a2, int size) {
    for (int i = 0; i < size; i++) {
      to[i] = a0[i] + a1[i] + a2[i];
    }
  }

  private static void add(double[] to, double[] a0, double[] a1, double[] a2, int size) {
    for (int i = 0; i < size; i++) {
      to[i] += a0[i] + a1[i] + a2[i];
    }
  }

  private static double total(double[] a, int size) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 4 <= size; i += 4) {
      s0 += a[i];
      s1 += a[i + 1];
      s2 += a[i + 2];
      s3 += a[i + 3];
    }
    for (; i < size; i++) {
      s0 += a[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  private static double dot(double[] a, double[] b, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
