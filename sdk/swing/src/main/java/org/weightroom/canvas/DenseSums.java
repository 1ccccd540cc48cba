package org.weightroom.canvas;

import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;

/** The arithmetic of the neurons of a dense network: as lines to read, and as a table. */
final class DenseSums {
  /** More terms than these are counted, not read out. */
  private static final int TERMS = 12;

  /** Up to so many products stand once more between the terms and the sum. */
  private static final int PRODUCTS = 4;

  private final DenseNet net;
  private final Texts texts;
  private final DenseNumbers numbers;

  DenseSums(DenseNet net, Texts texts) {
    this.net = net;
    this.texts = texts;
    this.numbers = new DenseNumbers(texts.locale());
  }

  /** Whether the terms of a neuron are too many to read them. */
  boolean isLong(DenseMark neuron) {
    return net.size(neuron.column() - 1) > TERMS;
  }

  /** 22 × (−0.016852) = −0.370744; empty if it is not known. */
  String product(DenseMark connection) {
    int column = connection.column();
    OptionalDouble product = net.product(column, connection.row(), connection.from());
    if (product.isEmpty()) {
      return "";
    }
    double value = net.value(column - 1, connection.from()).orElseThrow();
    double weight = net.weight(column, connection.row(), connection.from()).orElseThrow();
    return numbers.full(value)
        + " × "
        + numbers.factor(weight)
        + " = "
        + numbers.full(product.getAsDouble());
  }

  /** 22 × (−0.016852) + 0 × 0.704039 − 0.116309 = … = −0.487053; empty if it is not known. */
  String sum(DenseMark neuron) {
    OptionalDouble sum = net.sum(neuron.column(), neuron.row());
    if (sum.isEmpty()) {
      return "";
    }
    StringJoiner terms = new StringJoiner(" + ");
    StringJoiner products = new StringJoiner(" + ");
    int before = neuron.column() - 1;
    int size = net.size(before);
    for (int from = 0; from < size; from++) {
      double value = net.value(before, from).orElseThrow();
      double weight = net.weight(neuron.column(), neuron.row(), from).orElseThrow();
      terms.add(numbers.full(value) + " × " + numbers.factor(weight));
      products.add(products.length() == 0 ? numbers.full(value * weight) : factor(value * weight));
    }
    double bias = net.weight(neuron.column(), neuron.row(), size).orElseThrow();
    String last = (bias < 0 ? " − " : " + ") + numbers.full(Math.abs(bias));
    String middle = size > 0 && size <= PRODUCTS ? " = " + products + last : "";
    return terms + last + middle + " = " + numbers.full(sum.getAsDouble());
  }

  private String factor(double value) {
    return numbers.factor(value);
  }

  /** The sum alone; empty if it is not known. */
  String total(DenseMark neuron) {
    OptionalDouble sum = net.sum(neuron.column(), neuron.row());
    return sum.isPresent() ? numbers.full(sum.getAsDouble()) : "";
  }

  /** 1 / (1 + e^0.487053) = 0.380588; empty without an activation or if it is not known. */
  String activation(DenseMark neuron) {
    int column = neuron.column();
    OptionalDouble sum = net.sum(column, neuron.row());
    OptionalDouble value = net.value(column, neuron.row());
    if (!net.activates(column) || sum.isEmpty() || value.isEmpty()) {
      return "";
    }
    String formula = formula(neuron, sum.getAsDouble());
    return texts.text("dense.equals", "name", formula, "value", numbers.full(value.getAsDouble()));
  }

  private String formula(DenseMark neuron, double sum) {
    int column = neuron.column();
    if (net.isSoftmax(column)) {
      return softmax(column, sum);
    }
    Activation activation = net.activation(column);
    return texts.text(
        "dense.formula." + DenseWords.id(activation),
        "sum",
        numbers.full(sum),
        "factor",
        numbers.factor(sum),
        "minus",
        numbers.full(-sum));
  }

  private String softmax(int column, double sum) {
    String power = texts.text("dense.formula.power", "sum", numbers.full(sum));
    return texts.text("dense.formula.softmax", "power", power, "all", powers(column));
  }

  private String powers(int column) {
    if (net.size(column) > PRODUCTS) {
      return texts.text("dense.formula.powers");
    }
    StringJoiner all = new StringJoiner(" + ");
    for (int row = 0; row < net.size(column); row++) {
      String sum = numbers.full(net.sum(column, row).orElseThrow());
      all.add(texts.text("dense.formula.power", "sum", sum));
    }
    return all.toString();
  }

  /** The terms and the sum of a neuron of any column but the first, as a table. */
  Worked worked(DenseMark neuron) {
    int before = neuron.column() - 1;
    double[] inputs = new double[net.size(before)];
    double[] weights = new double[inputs.length];
    for (int from = 0; from < inputs.length; from++) {
      inputs[from] = net.value(before, from).orElseThrow();
      weights[from] = net.weight(neuron.column(), neuron.row(), from).orElseThrow();
    }
    double bias = net.weight(neuron.column(), neuron.row(), inputs.length).orElseThrow();
    return Worked.neuron(inputs, weights, bias);
  }
}
