package org.weightroom.nn;

import java.util.stream.IntStream;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/**
 * Gradient descent as a textbook has it, one example after the other: what the engine must equal.
 */
final class Textbook {
  private Textbook() {}

  /** The mean loss. */
  static double loss(Parameters parameters, Dataset data, Loss loss) {
    double sum = 0;
    for (int i = 0; i < data.size(); i++) {
      double[] prediction =
          parameters.network().predict(parameters, features(data.example(i), parameters.network()));
      double label = data.example(i).label();
      sum +=
          parameters.network().softmax()
              ? -StrictMath.log(prediction[(int) label])
              : loss.of(prediction[0], label);
    }
    return sum / data.size();
  }

  /** One step over the examples from {@code from} to before {@code to}. */
  static Parameters step(
      Parameters parameters, Dataset data, Loss loss, double rate, int from, int to) {
    double[] gradient = new double[parameters.size()];
    for (int i = from; i < to; i++) {
      addGradient(gradient, parameters, data.example(i), loss);
    }
    double[] next = parameters.toArray();
    for (int i = 0; i < next.length; i++) {
      next[i] -= rate * gradient[i] / (to - from);
    }
    return Parameters.of(parameters.network(), next);
  }

  private static void addGradient(
      double[] gradient, Parameters parameters, Example example, Loss loss) {
    Network network = parameters.network();
    double[][] outputs = network.outputs(parameters, features(example, network));
    double[] slopes = lastSlopes(parameters, example, loss, outputs);
    for (int l = network.layers().size() - 1; l >= 0; l--) {
      Layer layer = network.layers().get(l);
      double[] inputs = l == 0 ? features(example, network) : outputs[l - 1];
      double[] before = new double[inputs.length];
      for (int o = 0; o < slopes.length; o++) {
        gradient[network.biasIndex(l, o)] += slopes[o];
        for (int i = 0; i < layer.inputs(); i++) {
          gradient[network.weightIndex(l, o, i)] += slopes[o] * inputs[i];
          before[i] += slopes[o] * parameters.weight(l, o, i);
        }
      }
      for (int i = 0; l > 0 && i < before.length; i++) {
        double[] into = l == 1 ? features(example, network) : outputs[l - 2];
        double sum = parameters.weightedSum(l - 1, i, into);
        before[i] *= network.layers().get(l - 1).activation().slope(sum);
      }
      slopes = before;
    }
  }

  /** The slopes of the loss in the last weighted sums; of squared error, half of them. */
  private static double[] lastSlopes(
      Parameters parameters, Example example, Loss loss, double[][] outputs) {
    Network network = parameters.network();
    double[] slopes = network.predict(parameters, features(example, network));
    if (network.softmax()) {
      slopes[(int) example.label()] -= 1;
      return slopes;
    }
    slopes[0] -= example.label();
    int last = outputs.length - 1;
    if (loss == Loss.MEAN_SQUARED_ERROR) {
      double[] inputs = last == 0 ? features(example, network) : outputs[last - 1];
      double sum = parameters.weightedSum(last, 0, inputs);
      slopes[0] *= network.layers().get(last).activation().slope(sum);
    }
    return slopes;
  }

  private static double[] features(Example example, Network network) {
    return IntStream.range(0, network.inputs()).mapToDouble(example::feature).toArray();
  }
}
