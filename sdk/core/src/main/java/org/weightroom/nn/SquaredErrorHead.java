package org.weightroom.nn;

/** (y − ŷ)² of one output ŷ = f(sum). Its slope is taken as (ŷ − y)·f′: half the derivative. */
final class SquaredErrorHead implements Head {
  private final Activation activation;

  SquaredErrorHead(Activation activation) {
    this.activation = activation;
  }

  @Override
  public boolean accepts(double label, int outputs) {
    return true;
  }

  @Override
  public void slopes(double[][][] sums, int chunk, double[] labels, int size) {
    double[] z = sums[0][chunk];
    if (activation == Activation.IDENTITY) {
      subtract(z, labels, size);
      return;
    }
    for (int i = 0; i < size; i++) {
      z[i] = (activation.value(z[i]) - labels[i]) * activation.slope(z[i]);
    }
  }

  private static void subtract(double[] from, double[] what, int size) {
    for (int i = 0; i < size; i++) {
      from[i] -= what[i];
    }
  }

  @Override
  public double loss(double[][][] sums, int chunk, double[] labels, int count) {
    double[] z = sums[0][chunk];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double residual = labels[i] - activation.value(z[i]);
      sum += residual * residual;
    }
    return sum;
  }
}
