package org.weightroom.canvas;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Layer;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.nn.Softmax;

/**
 * A dense network as it is drawn: column 0 holds the inputs, column n what layer n gives. With bias
 * neurons each column but the last ends with one more row, which always gives 1.
 */
final class DenseNet {
  /** The network, without numbers. */
  final Network shape;

  /** Whether a bias is a weight from a neuron that gives 1. */
  final boolean biasNeurons;

  private final @Nullable Parameters parameters;
  private final double @Nullable [][] sums;
  private final double @Nullable [][] values;
  private final DenseStage flowed;

  /** A network; what does not fit the shape, as while it changes, is not known. */
  DenseNet(
      Network shape, boolean biasNeurons, @Nullable Parameters given, double @Nullable [] inputs) {
    this.shape = shape;
    this.biasNeurons = biasNeurons;
    parameters = given != null && given.network().equals(shape) ? given : null;
    boolean fits = inputs != null && inputs.length == shape.inputs();
    values = fits ? new double[columns()][] : null;
    sums = fits && parameters != null ? new double[columns()][] : null;
    flowed = DenseStage.last(this);
    if (values != null && inputs != null) {
      values[0] = inputs.clone();
      flow();
    }
  }

  private DenseNet(DenseNet all, DenseStage flowed) {
    shape = all.shape;
    biasNeurons = all.biasNeurons;
    parameters = all.parameters;
    sums = all.sums;
    values = all.values;
    this.flowed = flowed;
  }

  /** The same, of which only is known what has flowed so far. */
  DenseNet upTo(DenseStage stage) {
    return new DenseNet(this, stage);
  }

  private void flow() {
    if (parameters == null || sums == null || values == null) {
      return;
    }
    for (int column = 1; column < columns(); column++) {
      Layer layer = shape.layers().get(column - 1);
      double[] sum = new double[layer.outputs()];
      double[] value = new double[layer.outputs()];
      for (int i = 0; i < sum.length; i++) {
        sum[i] = parameters.weightedSum(column - 1, i, values[column - 1]);
        value[i] = layer.activation().value(sum[i]);
      }
      sums[column] = sum;
      values[column] = shape.softmax() && column == last() ? Softmax.of(value) : value;
    }
  }

  int columns() {
    return shape.layers().size() + 1;
  }

  /** The column of the outputs. */
  int last() {
    return columns() - 1;
  }

  /** How many neurons a column has, without its bias neuron. */
  int size(int column) {
    return column == 0 ? shape.inputs() : shape.layers().get(column - 1).outputs();
  }

  /** How many neurons a column has, with its bias neuron. */
  int rows(int column) {
    return size(column) + (biasNeurons && column < last() ? 1 : 0);
  }

  /** Whether this is the neuron that gives 1. */
  boolean isBias(int column, int row) {
    return row >= size(column);
  }

  /** How many lines reach a column. */
  int lines(int column) {
    return rows(column - 1) * size(column);
  }

  /** How many lines there are. */
  int lines() {
    int lines = 0;
    for (int column = 1; column < columns(); column++) {
      lines += lines(column);
    }
    return lines;
  }

  /** Whether there is something to calculate: weights and numbers that go in. */
  boolean isWorked() {
    return sums != null;
  }

  /** Whether everything that can be known is known. */
  boolean isComplete() {
    return flowed.equals(DenseStage.last(this));
  }

  /** Whether the neurons of a column make something else of their sums. */
  boolean activates(int column) {
    return column > 0
        && (isSoftmax(column)
            || shape.layers().get(column - 1).activation() != Activation.IDENTITY);
  }

  /** Whether the neurons of a column share a softmax. */
  boolean isSoftmax(int column) {
    return shape.softmax() && column == last();
  }

  /** What a column's neurons make of their sums one by one. */
  Activation activation(int column) {
    return shape.layers().get(column - 1).activation();
  }

  /** What goes into a column's neuron on a connection: a value times its weight. */
  OptionalDouble product(int column, int row, int from) {
    OptionalDouble weight = weight(column, row, from);
    OptionalDouble value = value(column - 1, from);
    return isWorked()
            && flowed.knows(column, DenseStage.Kind.PRODUCTS)
            && weight.isPresent()
            && value.isPresent()
        ? OptionalDouble.of(weight.getAsDouble() * value.getAsDouble())
        : OptionalDouble.empty();
  }

  /** What a neuron gives; with softmax an output is a probability. */
  OptionalDouble value(int column, int row) {
    if (isBias(column, row)) {
      return OptionalDouble.of(1);
    }
    return values == null || values[column] == null || !flowed.knows(column, DenseStage.Kind.VALUES)
        ? OptionalDouble.empty()
        : OptionalDouble.of(values[column][row]);
  }

  /** The weighted sum of a neuron. */
  OptionalDouble sum(int column, int row) {
    return sums == null
            || column == 0
            || isBias(column, row)
            || !flowed.knows(column, DenseStage.Kind.SUMS)
        ? OptionalDouble.empty()
        : OptionalDouble.of(sums[column][row]);
  }

  /** The weight of a connection; of the row after the last neuron it is the bias. */
  OptionalDouble weight(int column, int row, int from) {
    if (parameters == null) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        isBias(column - 1, from)
            ? parameters.bias(column - 1, row)
            : parameters.weight(column - 1, row, from));
  }

  /** Whether this is drawn with the same neurons. */
  boolean sameShape(DenseNet other) {
    return shape.equals(other.shape) && biasNeurons == other.biasNeurons;
  }
}
