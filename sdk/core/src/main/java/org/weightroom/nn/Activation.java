package org.weightroom.nn;

/**
 * What a neuron makes of its weighted sum x, and how steeply.
 *
 * <p>No input overflows: each value and slope stays finite and right to the last few bits, however
 * far out x is. The value of NaN is NaN.
 */
public enum Activation {
  /** f(x) = x, f′(x) = 1: the neuron of a linear model. */
  IDENTITY {
    @Override
    public double value(double x) {
      return x;
    }

    @Override
    public double slope(double x) {
      return 1;
    }
  },

  /** f(x) = 1 / (1 + e⁻ˣ), f′(x) = f(x)·(1 − f(x)) = e⁻ˣ / (1 + e⁻ˣ)². */
  SIGMOID {
    @Override
    public double value(double x) {
      double e = Elementary.exp(-Math.abs(x)); // at most 1: never overflows
      return (x < 0 ? e : 1) / (1 + e);
    }

    @Override
    public double slope(double x) {
      double e = Elementary.exp(-Math.abs(x));
      return e / ((1 + e) * (1 + e));
    }
  },

  /** f(x) = tanh x, f′(x) = 1 − tanh² x = 4e⁻²ˣ / (1 + e⁻²ˣ)². */
  TANH {
    @Override
    public double value(double x) {
      return Elementary.tanh(x);
    }

    @Override
    public double slope(double x) {
      return 4 * SIGMOID.slope(2 * x);
    }
  },

  /** f(x) = max(0, x), f′(x) = 1 above 0, else 0; the slope at 0 itself is a convention. */
  RELU {
    @Override
    public double value(double x) {
      return Math.max(0, x);
    }

    @Override
    public double slope(double x) {
      return x > 0 ? 1 : 0;
    }
  },

  /**
   * f(x) = x above 0, else x / 100; f′(x) = 1 above 0, else 0.01: a ReLU that cannot fall silent.
   */
  LEAKY_RELU {
    @Override
    public double value(double x) {
      return Math.max(x, LEAK * x);
    }

    @Override
    public double slope(double x) {
      return x > 0 ? 1 : LEAK;
    }
  },

  /** f(x) = ln(1 + eˣ), f′(x) = 1 / (1 + e⁻ˣ): a ReLU without the corner. */
  SOFTPLUS {
    @Override
    public double value(double x) {
      return Math.max(0, x) + Elementary.log1p(Elementary.exp(-Math.abs(x)));
    }

    @Override
    public double slope(double x) {
      return SIGMOID.value(x);
    }
  };

  /** How steep {@link #LEAKY_RELU} is below 0. */
  static final double LEAK = 0.01;

  /**
   * The neuron's output.
   *
   * @param x the weighted sum
   */
  public abstract double value(double x);

  /**
   * How fast the output grows with x: its derivative.
   *
   * @param x the weighted sum
   */
  public abstract double slope(double x);
}
