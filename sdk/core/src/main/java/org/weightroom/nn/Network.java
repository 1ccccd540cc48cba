package org.weightroom.nn;

import java.util.List;

/**
 * The shape of a network: layers that feed each other, and whether softmax makes probabilities of
 * what the last one gives. It holds no numbers: {@link Parameters} do.
 *
 * @param layers at least one; each has as many inputs as the one before has outputs
 * @param softmax whether the last layer's outputs are logits, one a class, of which {@link Softmax}
 *     makes the prediction
 */
public record Network(List<Layer> layers, boolean softmax) {

  /**
   * A network.
   *
   * @throws IllegalArgumentException if there is no layer, if layers do not fit each other, or if
   *     softmax has fewer than two logits or logits that are more than weighted sums
   */
  public Network {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a network has at least one layer");
    }
    for (int i = 1; i < layers.size(); i++) {
      if (layers.get(i).inputs() != layers.get(i - 1).outputs()) {
        throw new IllegalArgumentException(
            layers.get(i) + " cannot take what " + layers.get(i - 1) + " gives");
      }
    }
    Layer last = layers.get(layers.size() - 1);
    if (softmax && (last.outputs() < 2 || last.activation() != Activation.IDENTITY)) {
      throw new IllegalArgumentException(
          "softmax takes two or more plain weighted sums, not " + last);
    }
  }

  /** A network that predicts what its last layer gives. */
  public static Network of(Layer... layers) {
    return new Network(List.of(layers), false);
  }

  /** ŷ = w·x + b: linear regression. */
  public static Network linear(int inputs) {
    return of(new Layer(inputs, 1, Activation.IDENTITY));
  }

  /** P(y = 1) = sigmoid(w·x + b): logistic regression. */
  public static Network logistic(int inputs) {
    return of(new Layer(inputs, 1, Activation.SIGMOID));
  }

  /** A probability for each class, by softmax of one weighted sum a class. */
  public static Network softmax(int inputs, int classes) {
    return new Network(List.of(new Layer(inputs, classes, Activation.IDENTITY)), true);
  }

  /** How many features an example has. */
  public int inputs() {
    return layers.get(0).inputs();
  }

  /** How many numbers a prediction has. */
  public int outputs() {
    return layers.get(layers.size() - 1).outputs();
  }

  /** How many weights and biases in all layers. */
  public int parameterCount() {
    return offset(layers.size());
  }

  /**
   * The prediction for one example.
   *
   * @param parameters of a network of this shape
   * @param features one a network input
   * @return one number an output; with softmax they are probabilities
   * @throws IllegalArgumentException if shapes differ
   */
  public double[] predict(Parameters parameters, double... features) {
    double[][] outputs = outputs(parameters, features);
    double[] last = outputs[outputs.length - 1];
    return softmax ? Softmax.of(last) : last;
  }

  /**
   * What every layer gives for one example, before softmax.
   *
   * @param parameters of a network of this shape
   * @param features one a network input
   * @return one row a layer, one number a neuron
   * @throws IllegalArgumentException if shapes differ
   */
  public double[][] outputs(Parameters parameters, double... features) {
    if (!parameters.network().equals(this)) {
      throw new IllegalArgumentException("these parameters are of " + parameters.network());
    }
    double[][] outputs = new double[layers.size()][];
    double[] inputs = features;
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = new double[layers.get(i).outputs()];
      for (int o = 0; o < outputs[i].length; o++) {
        double sum = parameters.weightedSum(i, o, inputs);
        outputs[i][o] = layers.get(i).activation().value(sum);
      }
      inputs = outputs[i];
    }
    return outputs;
  }

  /** Where a layer's parameters begin in the flat order of {@link Parameters#toArray()}. */
  int offset(int layer) {
    int offset = 0;
    for (int i = 0; i < layer; i++) {
      offset = Math.addExact(offset, layers.get(i).parameterCount());
    }
    return offset;
  }

  /** Where a weight stands in the flat order. */
  int weightIndex(int layer, int output, int input) {
    Layer shape = layers.get(layer);
    if (output < 0 || output >= shape.outputs() || input < 0 || input >= shape.inputs()) {
      throw new IndexOutOfBoundsException(
          "no weight from input " + input + " to output " + output + " of " + shape);
    }
    return offset(layer) + output * shape.inputs() + input;
  }

  /** Where a bias stands in the flat order. */
  int biasIndex(int layer, int output) {
    Layer shape = layers.get(layer);
    if (output < 0 || output >= shape.outputs()) {
      throw new IndexOutOfBoundsException("no output " + output + " of " + shape);
    }
    return offset(layer) + shape.inputs() * shape.outputs() + output;
  }
}
