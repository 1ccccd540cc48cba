package org.weightroom.nn;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.weightroom.data.Scaling;

/**
 * The weights and biases of a network: immutable, equal by value, safe to hand to another thread.
 *
 * <p>Their flat order, in arrays and {@link LearningRates}: layer by layer; in a layer the weights
 * of the first output in the order of its inputs, those of the second and so on, then the biases.
 * For one neuron that is w₁ … wₙ, b. Layers, outputs and inputs count from 0.
 */
public final class Parameters {
  private final Network network;
  private final double[] values;

  private Parameters(Network network, double[] values) {
    this.network = network;
    this.values = values;
  }

  /**
   * Parameters from numbers in the flat order.
   *
   * @param values any numbers, as many as {@link Network#parameterCount()}; copied
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static Parameters of(Network network, double... values) {
    if (values.length != network.parameterCount()) {
      throw new IllegalArgumentException(
          "the network has " + network.parameterCount() + " parameters, not " + values.length);
    }
    return new Parameters(network, values.clone());
  }

  /** All weights and biases 0. */
  public static Parameters zeros(Network network) {
    return new Parameters(network, new double[network.parameterCount()]);
  }

  /**
   * A start for training: biases 0, and weights drawn evenly from −r … r, where r is √(6 / (inputs
   * + outputs)) of their layer (X. Glorot and Y. Bengio, <i>Understanding the difficulty of
   * training deep feedforward neural networks</i>, 2010, equation 16).
   *
   * @param seed the same seed gives the same numbers everywhere
   */
  public static Parameters random(Network network, long seed) {
    Random random = new Random(seed);
    Parameters parameters = zeros(network);
    for (int layer = 0; layer < network.layers().size(); layer++) {
      Layer shape = network.layers().get(layer);
      double range = Math.sqrt(6.0 / (shape.inputs() + shape.outputs()));
      int first = network.offset(layer);
      for (int i = first; i < first + shape.inputs() * shape.outputs(); i++) {
        parameters.values[i] = (2 * random.nextDouble() - 1) * range;
      }
    }
    return parameters;
  }

  /** The shape they belong to. */
  public Network network() {
    return network;
  }

  /** The weight with which an input of a layer enters one of its outputs. */
  public double weight(int layer, int output, int input) {
    return values[network.weightIndex(layer, output, input)];
  }

  /** What is added to a weighted sum of a layer. */
  public double bias(int layer, int output) {
    return values[network.biasIndex(layer, output)];
  }

  /** The same parameters but for one weight. */
  public Parameters withWeight(int layer, int output, int input, double weight) {
    return with(network.weightIndex(layer, output, input), weight);
  }

  /** The same parameters but for one bias. */
  public Parameters withBias(int layer, int output, double bias) {
    return with(network.biasIndex(layer, output), bias);
  }

  /** The same parameters but for some, by their index in the flat order. */
  Parameters with(Map<Integer, Double> some) {
    double[] changed = values.clone();
    some.forEach((index, value) -> changed[index] = value);
    return new Parameters(network, changed);
  }

  private Parameters with(int index, double value) {
    double[] changed = values.clone();
    changed[index] = value;
    return new Parameters(network, changed);
  }

  /**
   * The weighted sum of one neuron: Σ weight · input, plus the bias.
   *
   * @param inputs what comes into the layer
   * @throws IllegalArgumentException if they are more or fewer than the layer's inputs
   */
  public double weightedSum(int layer, int output, double... inputs) {
    if (inputs.length != network.layers().get(layer).inputs()) {
      throw new IllegalArgumentException(
          network.layers().get(layer) + " cannot take " + inputs.length + " inputs");
    }
    double sum = bias(layer, output);
    int first = network.weightIndex(layer, output, 0);
    for (int i = 0; i < inputs.length; i++) {
      sum += values[first + i] * inputs[i];
    }
    return sum;
  }

  /**
   * The parameters that predict the same from scaled features: w·σ, and b + Σ w·μ.
   *
   * @param scaling one column an input
   */
  public Parameters scaled(Scaling scaling) {
    return firstLayer(
        scaling,
        (weight, column) -> weight * scaling.deviations().get(column),
        (weight, column) -> weight * scaling.means().get(column));
  }

  /** The parameters that predict the same from raw features: w/σ, and b − Σ (w/σ)·μ. */
  public Parameters unscaled(Scaling scaling) {
    return firstLayer(
        scaling,
        (weight, column) -> weight / scaling.deviations().get(column),
        (weight, column) ->
            -weight / scaling.deviations().get(column) * scaling.means().get(column));
  }

  /** Changes each weight of the first layer, and adds to its bias what the change moved. */
  private Parameters firstLayer(Scaling scaling, Change weight, Change moved) {
    Layer first = network.layers().get(0);
    if (scaling.means().size() != first.inputs()) {
      throw new IllegalArgumentException(
          first + " cannot take " + scaling.means().size() + " scaled features");
    }
    double[] changed = values.clone();
    for (int output = 0; output < first.outputs(); output++) {
      for (int input = 0; input < first.inputs(); input++) {
        int index = network.weightIndex(0, output, input);
        changed[index] = weight.of(values[index], input);
        changed[network.biasIndex(0, output)] += moved.of(values[index], input);
      }
    }
    return new Parameters(network, changed);
  }

  /** How many numbers. */
  public int size() {
    return values.length;
  }

  /** A copy of all numbers in the flat order. */
  public double[] toArray() {
    return values.clone();
  }

  /**
   * Writes all numbers in the flat order.
   *
   * @param to at least {@link #size()} long
   */
  public void copyTo(double[] to) {
    System.arraycopy(values, 0, to, 0, values.length);
  }

  /** Whether no number is infinite or NaN. */
  public boolean areFinite() {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters that
        && network.equals(that.network)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Parameters" + Arrays.toString(values);
  }

  private interface Change {
    double of(double weight, int column);
  }
}
