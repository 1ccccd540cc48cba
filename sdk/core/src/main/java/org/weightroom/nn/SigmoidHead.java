package org.weightroom.nn;

/**
 * Cross-entropy of one sigmoid output p. In the weighted sum z it is softplus(z) − y·z, which never
 * overflows, and its slope is p − y.
 */
final class SigmoidHead implements Head {
  private double[] scratch = {};

  @Override
  public boolean accepts(double label, int outputs) {
    return label >= 0 && label <= 1;
  }

  @Override
  public void slopes(double[][][] sums, int chunk, double[] labels, int size) {
    if (scratch.length < size) {
      scratch = new double[size];
    }
    double[] z = sums[0][chunk];
    Neurons.sigmoid(z, scratch, size);
    for (int i = 0; i < size; i++) {
      z[i] -= labels[i];
    }
  }

  @Override
  public double loss(double[][][] sums, int chunk, double[] labels, int count) {
    double[] z = sums[0][chunk];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double surprise = Elementary.log1p(Elementary.exp(-Math.abs(z[i])));
      sum += (Math.max(0, z[i]) - labels[i] * z[i]) + surprise;
    }
    return sum;
  }
}
