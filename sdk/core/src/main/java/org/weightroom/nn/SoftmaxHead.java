package org.weightroom.nn;

import java.util.Arrays;

/**
 * Cross-entropy of softmax. With m the largest logit it is ln Σ e^(zₖ − m) − (z_label − m), and its
 * slope in zₖ is pₖ, less 1 at the label.
 */
final class SoftmaxHead implements Head {
  private double[] most = {};
  private double[] total = {};
  private double[] shifted = {};

  @Override
  public boolean accepts(double label, int outputs) {
    return label >= 0 && label < outputs && label == Math.rint(label);
  }

  @Override
  public void slopes(double[][][] sums, int chunk, double[] labels, int size) {
    exponentials(sums, chunk, size);
    invert(total, size);
    for (double[][] output : sums) {
      multiply(output[chunk], total, size);
    }
    for (int i = 0; i < size; i++) {
      sums[(int) labels[i]][chunk][i] -= 1;
    }
  }

  @Override
  public double loss(double[][][] sums, int chunk, double[] labels, int count) {
    double loss = 0;
    for (int i = 0; i < count; i++) {
      loss -= sums[(int) labels[i]][chunk][i];
    }
    exponentials(sums, chunk, count);
    for (int i = 0; i < count; i++) {
      loss += most[i] + Elementary.log(total[i]);
    }
    return loss;
  }

  /** Makes e^(zₖ − m) of each logit, and their sum. */
  private void exponentials(double[][][] sums, int chunk, int size) {
    if (most.length < size) {
      most = new double[size];
      total = new double[size];
      shifted = new double[size];
    }
    System.arraycopy(sums[0][chunk], 0, most, 0, size);
    for (double[][] output : sums) {
      raise(most, output[chunk], size);
    }
    Arrays.fill(total, 0, size, 0);
    for (double[][] output : sums) {
      difference(shifted, output[chunk], most, size);
      Elementary.exp(shifted, output[chunk], size);
      add(total, output[chunk], size);
    }
  }

  private static void raise(double[] most, double[] z, int size) {
    for (int i = 0; i < size; i++) {
      most[i] = Math.max(most[i], z[i]);
    }
  }

  private static void difference(double[] to, double[] a, double[] b, int size) {
    for (int i = 0; i < size; i++) {
      to[i] = a[i] - b[i];
    }
  }

  private static void add(double[] to, double[] what, int size) {
    for (int i = 0; i < size; i++) {
      to[i] += what[i];
    }
  }

  private static void invert(double[] a, int size) {
    for (int i = 0; i < size; i++) {
      a[i] = 1 / a[i];
    }
  }

  private static void multiply(double[] a, double[] by, int size) {
    for (int i = 0; i < size; i++) {
      a[i] *= by[i];
    }
  }
}
