package org.weightroom.nn;

/**
 * Activations of many neurons at once, in loops that the compiler makes vectors of. Slopes come
 * from what the neurons gave, so their weighted sums need not be kept.
 */
final class Neurons {

  private Neurons() {}

  /** Replaces weighted sums by activations; {@code scratch} is as long. */
  static void activate(Activation activation, double[] z, double[] scratch, int size) {
    switch (activation) {
      case IDENTITY -> {}
      case SIGMOID -> sigmoid(z, scratch, size);
      case RELU -> relu(z, size);
      case LEAKY_RELU -> leakyRelu(z, size);
      default -> oneByOne(activation, z, size);
    }
  }

  /** Multiplies what flows back by the slopes at neurons that gave {@code a}. */
  static void gate(Activation activation, double[] back, double[] a, double[] scratch, int size) {
    switch (activation) {
      case IDENTITY -> {}
      case SIGMOID -> gateSigmoid(back, a, size);
      case TANH -> gateTanh(back, a, size);
      case RELU -> gateRelu(back, a, size);
      case LEAKY_RELU -> gateLeakyRelu(back, a, size);
      case SOFTPLUS -> gateSoftplus(back, a, scratch, size);
    }
  }

  /** 1 / (1 + e⁻ᶻ): where e⁻ᶻ overflows, it is 0. */
  static void sigmoid(double[] z, double[] scratch, int size) {
    for (int i = 0; i < size; i++) {
      scratch[i] = -z[i];
    }
    Elementary.exp(scratch, z, size);
    for (int i = 0; i < size; i++) {
      z[i] = 1 / (1 + z[i]);
    }
  }

  private static void relu(double[] z, int size) {
    for (int i = 0; i < size; i++) {
      z[i] = Math.max(0, z[i]);
    }
  }

  private static void leakyRelu(double[] z, int size) {
    for (int i = 0; i < size; i++) {
      z[i] = Math.max(z[i], Activation.LEAK * z[i]);
    }
  }

  private static void oneByOne(Activation activation, double[] z, int size) {
    for (int i = 0; i < size; i++) {
      z[i] = activation.value(z[i]);
    }
  }

  private static void gateSigmoid(double[] back, double[] a, int size) {
    for (int i = 0; i < size; i++) {
      back[i] *= a[i] * (1 - a[i]);
    }
  }

  private static void gateTanh(double[] back, double[] a, int size) {
    for (int i = 0; i < size; i++) {
      back[i] *= (1 - a[i]) * (1 + a[i]);
    }
  }

  /** No branch: a times the largest double is at least 1 for every a above 6e-309, and 0 for 0. */
  private static void gateRelu(double[] back, double[] a, int size) {
    for (int i = 0; i < size; i++) {
      back[i] *= Math.min(1, a[i] * Double.MAX_VALUE);
    }
  }

  private static void gateLeakyRelu(double[] back, double[] a, int size) {
    for (int i = 0; i < size; i++) {
      back[i] *= Math.max(Activation.LEAK, Math.min(1, a[i] * Double.MAX_VALUE));
    }
  }

  /** From a = ln(1 + eᶻ): e⁻ᵃ = 1 / (1 + eᶻ), which is 1 less the slope. */
  private static void gateSoftplus(double[] back, double[] a, double[] scratch, int size) {
    for (int i = 0; i < size; i++) {
      scratch[i] = 1 - Elementary.exp(-a[i]);
    }
    for (int i = 0; i < size; i++) {
      back[i] *= scratch[i];
    }
  }
}
