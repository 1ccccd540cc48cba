package org.weightroom.nn;

/**
 * The shape of a fully connected layer: every output is an activation of a weighted sum of all
 * inputs and a bias.
 *
 * @param inputs how many numbers come in, at least 1
 * @param outputs how many neurons, at least 1
 * @param activation what each neuron makes of its weighted sum
 */
public record Layer(int inputs, int outputs, Activation activation) {

  /**
   * A layer.
   *
   * @throws IllegalArgumentException without an input or an output
   */
  public Layer {
    if (inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException(
          "a layer has at least one input and one output, not " + inputs + " and " + outputs);
    }
  }

  /** How many weights and biases: (inputs + 1) · outputs. */
  public int parameterCount() {
    return Math.multiplyExact(Math.addExact(inputs, 1), outputs);
  }
}
