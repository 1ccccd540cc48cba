package org.weightroom.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Worked;

/** How wrong predictions are, as one number: 0 is perfect. */
public enum Loss {
  /**
   * The mean over the examples of (y − ŷ)². Training goes by mean(r) and mean(r·x), with r = y − ŷ:
   * half its derivative, so that no factor 2 stands in the update rule.
   */
  MEAN_SQUARED_ERROR {
    @Override
    public double of(double prediction, double label) {
      double residual = label - prediction;
      return residual * residual;
    }

    @Override
    List<String> terms() {
      return List.of("residual", "squared");
    }

    @Override
    double[] terms(double prediction, double label) {
      return new double[] {label - prediction, of(prediction, label)};
    }

    @Override
    Head head(Network network) {
      if (network.softmax() || network.outputs() != 1) {
        throw new IllegalArgumentException("mean squared error takes one output without softmax");
      }
      return new SquaredErrorHead(lastActivation(network));
    }
  },

  /**
   * The mean over the examples of −ln P(what came true). The label of a sigmoid output is 0 … 1 and
   * its loss −y·ln p − (1 − y)·ln(1 − p); the label under softmax is the number of the class, from
   * 0. A training network is measured by its weighted sums: nothing overflows.
   */
  CROSS_ENTROPY {
    @Override
    public double of(double prediction, double label) {
      double loss = 0;
      if (label > 0) { // 0 · ln 0 is 0 here
        loss -= label * Elementary.log(prediction);
      }
      if (label < 1) {
        loss -= (1 - label) * Elementary.log(1 - prediction);
      }
      return loss;
    }

    @Override
    List<String> terms() {
      return List.of("cross-entropy");
    }

    @Override
    double[] terms(double prediction, double label) {
      return new double[] {of(prediction, label)};
    }

    @Override
    Head head(Network network) {
      if (network.softmax()) {
        return new SoftmaxHead();
      }
      if (network.outputs() != 1 || lastActivation(network) != Activation.SIGMOID) {
        throw new IllegalArgumentException("cross-entropy takes one sigmoid output, or softmax");
      }
      return new SigmoidHead();
    }
  };

  /**
   * The loss of one example.
   *
   * @param prediction ŷ; for cross-entropy a probability, 0 … 1
   * @param label y; for cross-entropy 0 … 1
   */
  public abstract double of(double prediction, double label);

  /**
   * The loss of a prediction from one feature.
   *
   * @param data at least one row; only its first feature is used
   */
  public double of(DoubleUnaryOperator prediction, Dataset data) {
    return ofExamples(example -> prediction.applyAsDouble(example.feature()), data);
  }

  /**
   * The loss of a prediction from any number of features.
   *
   * @param data at least one row
   */
  public double ofExamples(ToDoubleFunction<Example> prediction, Dataset data) {
    double sum = 0;
    for (int i = 0; i < data.size(); i++) {
      Example example = data.example(i);
      sum += of(prediction.applyAsDouble(example), example.label());
    }
    return sum / data.size();
  }

  /**
   * The loss of a network: the same number as {@link GradientDescent#loss()}.
   *
   * @param data at least one row, as many features as the network has inputs
   * @throws IllegalArgumentException if shapes, labels and this loss do not fit each other
   */
  public double of(Parameters parameters, Dataset data) {
    Network network = parameters.network();
    Rows rows = Rows.of(data, network, head(network));
    return new Pass(network, rows, head(network)).loss(parameters.toArray());
  }

  /** The loss of a prediction from one feature, with every term that goes into it. */
  public Worked worked(DoubleUnaryOperator prediction, Dataset data) {
    return workedExamples(example -> prediction.applyAsDouble(example.feature()), data);
  }

  /**
   * The loss of a prediction from any number of features, with every term that goes into it: a row
   * an example with its features, actual value and prediction.
   */
  public Worked workedExamples(ToDoubleFunction<Example> prediction, Dataset data) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      rows.add(row(data.example(i), data.featureNames().size(), prediction));
    }
    List<String> columns = new ArrayList<>(data.featureNames());
    columns.addAll(List.of("actual", "prediction"));
    columns.addAll(terms());
    return new Worked(List.copyOf(columns), rows, "mean", ofExamples(prediction, data));
  }

  private double[] row(Example example, int features, ToDoubleFunction<Example> prediction) {
    double predicted = prediction.applyAsDouble(example);
    return Stream.of(
            IntStream.range(0, features).mapToDouble(example::feature),
            DoubleStream.of(example.label(), predicted),
            DoubleStream.of(terms(predicted, example.label())))
        .flatMapToDouble(cells -> cells)
        .toArray();
  }

  /** What the working says of an example after its prediction: ids of columns. */
  abstract List<String> terms();

  /** Those numbers of one example; the last one is its loss. */
  abstract double[] terms(double prediction, double label);

  /** What stands between a network's last weighted sums and this loss. */
  abstract Head head(Network network);

  private static Activation lastActivation(Network network) {
    return network.layers().get(network.layers().size() - 1).activation();
  }
}
