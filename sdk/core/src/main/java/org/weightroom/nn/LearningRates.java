package org.weightroom.nn;

import java.util.Arrays;
import java.util.Set;

/**
 * How far a step goes against the gradient: one rate for all parameters, or one for each in the
 * flat order of {@link Parameters}. A rate has the unit parameter² / loss.
 */
public final class LearningRates {
  private final double[] rates;

  private LearningRates(double[] rates) {
    for (double rate : rates) {
      if (!Double.isFinite(rate)) {
        throw new IllegalArgumentException("a learning rate is a finite number, not " + rate);
      }
    }
    this.rates = rates;
  }

  /**
   * The same rate for every weight and bias.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public static LearningRates all(double rate) {
    return new LearningRates(new double[] {rate});
  }

  /**
   * A rate of its own for each parameter: for one neuron those of w₁ … wₙ, then that of b.
   *
   * @param rates as many as the network has parameters; copied
   * @throws IllegalArgumentException if one is not finite
   */
  public static LearningRates each(double... rates) {
    return new LearningRates(rates.clone());
  }

  /** Whether no rate is higher than the other's, and at least one is lower. */
  public boolean areGentlerThan(LearningRates other) {
    boolean lower = false;
    for (int i = 0; i < Math.max(rates.length, other.rates.length); i++) {
      double mine = rates[Math.min(i, rates.length - 1)];
      double theirs = other.rates[Math.min(i, other.rates.length - 1)];
      if (mine > theirs) {
        return false;
      }
      lower |= mine < theirs;
    }
    return lower;
  }

  /** The rates: one for all parameters, or one for each. */
  public double[] toArray() {
    return rates.clone();
  }

  /** One rate a parameter. */
  double[] toArray(Network network) {
    if (rates.length == network.parameterCount()) {
      return rates.clone();
    }
    if (rates.length != 1) {
      throw new IllegalArgumentException(
          "the network has " + network.parameterCount() + " parameters, not " + rates.length);
    }
    double[] same = new double[network.parameterCount()];
    Arrays.fill(same, rates[0]);
    return same;
  }

  /** The same rates, but 0 for these parameters: they are not trained. */
  LearningRates holding(Set<Integer> parameters, Network network) {
    double[] held = toArray(network);
    parameters.forEach(index -> held[index] = 0);
    return new LearningRates(held);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LearningRates that && Arrays.equals(rates, that.rates);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rates);
  }

  @Override
  public String toString() {
    return "LearningRates" + Arrays.toString(rates);
  }
}
