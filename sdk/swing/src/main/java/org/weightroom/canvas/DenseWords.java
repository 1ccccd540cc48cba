package org.weightroom.canvas;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;
import org.weightroom.observe.Numerals;

/** What the neurons and connections of a dense network are called, and what is said of them. */
final class DenseWords {
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** More terms than these are counted, not read out. */
  private static final int TERMS = 12;

  private final DenseNet net;
  private final Texts texts;

  DenseWords(DenseNet net, Texts texts) {
    this.net = net;
    this.texts = texts;
  }

  /** Its shape: 99 inputs, 99 outputs, 9,900 parameters. */
  String whole() {
    String words = counted("dense.inputs", net.size(0));
    for (int column = 1; column < net.columns(); column++) {
      String key = column == net.last() ? "dense.outputs" : "dense.hidden";
      words = listed(words, counted(key, net.size(column)));
    }
    return listed(words, counted("dense.parameters", net.shape.parameterCount()));
  }

  /** What stands above a column. */
  String heading(int column) {
    String name = shortHeading(column);
    String made = activation(column);
    return made.isEmpty()
        ? name
        : texts.text("dense.column.with", "column", name, "activation", made);
  }

  /** What stands above a column where it is narrow. */
  String shortHeading(int column) {
    String key = column == 0 ? "input" : column == net.last() ? "output" : "hidden";
    return texts.text("dense.column." + key);
  }

  /** What is written into the square of a bias where it is small. */
  String plus() {
    return texts.text("dense.plus", "bias", "");
  }

  /** What a neuron is called in the picture: x₂. */
  String symbol(int column, int row) {
    if (net.isBias(column, row)) {
      return texts.text("dense.one");
    }
    String key = column == 0 ? "input" : column == net.last() ? "output" : "hidden";
    return texts.text("dense.symbol." + key) + lowered(row + 1);
  }

  /** What is written on a connection: its weight, or what it is called, W₂,₁. */
  String label(DenseMark connection) {
    OptionalDouble weight = weight(connection);
    return weight.isPresent() ? show(weight.getAsDouble()) : parameter(connection);
  }

  /** What is written into the square of a bias. */
  String square(DenseMark bias) {
    OptionalDouble value = weight(bias);
    if (value.isEmpty()) {
      return texts.text("dense.plus", "bias", parameter(bias));
    }
    String shown = show(Math.abs(value.getAsDouble()));
    return value.getAsDouble() < 0 ? "−" + shown : texts.text("dense.plus", "bias", shown);
  }

  /** What a neuron gives, or an empty string. */
  String value(int column, int row) {
    OptionalDouble value = net.value(column, row);
    return value.isPresent() && !net.isBias(column, row) ? show(value.getAsDouble()) : "";
  }

  /** What a neuron gives, ever shorter; empty if it is not known. */
  List<String> values(int column, int row) {
    String value = value(column, row);
    if (value.isEmpty()) {
      return List.of();
    }
    double number = net.value(column, row).orElseThrow();
    Locale locale = texts.locale();
    return List.of(value, Digits.show(number, 2, locale), Digits.show(number, 1, locale));
  }

  /** One line about a neuron or a connection. */
  String caption(DenseMark mark) {
    if (!mark.isNeuron()) {
      return connection(mark);
    }
    String value = value(mark.column(), mark.row());
    String name = name(mark.column(), mark.row());
    return said(
        value.isEmpty() ? name : texts.text("dense.equals", "name", name, "value", isolated(value)),
        weights(mark.column(), mark.row()));
  }

  /** What a screen reader hears: the arithmetic of a neuron, if its numbers are known. */
  String spoken(DenseMark mark) {
    if (!mark.isNeuron()) {
      return connection(mark);
    }
    OptionalDouble sum = net.sum(mark.column(), mark.row());
    if (sum.isEmpty()) {
      return caption(mark);
    }
    String shown = show(sum.getAsDouble());
    String arithmetic =
        net.size(mark.column() - 1) > TERMS
            ? texts.text(
                "dense.sum", "weights", weights(mark.column(), mark.row()), "sum", isolated(shown))
            : isolated(terms(mark) + " = " + shown);
    String made = activation(mark.column());
    String all =
        made.isEmpty()
            ? arithmetic
            : texts.text(
                "list.semicolon",
                "first",
                arithmetic,
                "second",
                made + " " + isolated(value(mark.column(), mark.row())));
    return said(name(mark.column(), mark.row()), all);
  }

  private String terms(DenseMark neuron) {
    StringJoiner terms = new StringJoiner(" + ");
    int before = neuron.column() - 1;
    for (int from = 0; from < net.size(before); from++) {
      String weight = label(DenseMark.connection(neuron.column(), neuron.row(), from));
      terms.add(value(before, from) + " × " + weight);
    }
    double bias = net.weight(neuron.column(), neuron.row(), net.size(before)).orElse(0);
    return terms + (bias < 0 ? " − " : " + ") + show(Math.abs(bias));
  }

  private String connection(DenseMark mark) {
    OptionalDouble weight = weight(mark);
    String name = isolated(parameter(mark));
    String shown =
        weight.isPresent()
            ? texts.text(
                "dense.equals", "name", name, "value", isolated(show(weight.getAsDouble())))
            : name;
    String to = name(mark.column(), mark.row());
    return isBias(mark)
        ? texts.text("dense.bias", "weight", shown, "to", to)
        : texts.text(
            "dense.connection",
            "weight",
            shown,
            "from",
            name(mark.column() - 1, mark.from()),
            "to",
            to);
  }

  /** The name of a neuron: output 3. */
  private String name(int column, int row) {
    if (net.isBias(column, row)) {
      return texts.text("dense.bias-neuron");
    }
    String number = count(row + 1);
    if (column == 0) {
      return texts.text("dense.input", "number", number);
    }
    if (column == net.last()) {
      return texts.text("dense.output", "number", number);
    }
    return net.columns() == 3
        ? texts.text("dense.neuron", "number", number)
        : texts.text("dense.layer-neuron", "number", number, "layer", count(column));
  }

  private String weights(int column, int row) {
    if (net.isBias(column, row)) {
      return counted("dense.biases", net.size(column + 1));
    }
    return column == 0
        ? counted("dense.weights", net.size(1))
        : counted("dense.weights-and-bias", net.size(column - 1));
  }

  private String activation(int column) {
    if (column == 0) {
      return "";
    }
    if (net.shape.softmax() && column == net.last()) {
      return texts.text("dense.activation.softmax");
    }
    Activation activation = net.shape.layers().get(column - 1).activation();
    String id = activation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return activation == Activation.IDENTITY ? "" : texts.text("dense.activation." + id);
  }

  private String parameter(DenseMark mark) {
    return isBias(mark)
        ? texts.text("dense.symbol.bias") + lowered(mark.row() + 1)
        : texts.text("dense.symbol.weight")
            + lowered(mark.row() + 1)
            + ","
            + lowered(mark.from() + 1);
  }

  /** Whether a connection is the bias of the neuron that it reaches. */
  boolean isBias(DenseMark connection) {
    return net.isBias(connection.column() - 1, connection.from());
  }

  private OptionalDouble weight(DenseMark connection) {
    return net.weight(connection.column(), connection.row(), connection.from());
  }

  private String said(String name, String what) {
    return texts.text("network.walked", "name", name, "value", what);
  }

  private String listed(String first, String second) {
    return texts.text("list.comma", "first", first, "second", second);
  }

  private String counted(String key, int count) {
    return texts.text(key + (count == 1 ? ".one" : ".many"), "count", isolated(count(count)));
  }

  private String count(int count) {
    return Numerals.show(count, 0, texts.locale());
  }

  private String show(double value) {
    return Digits.show(value, Numerals.ADAPTIVE, texts.locale());
  }

  private String isolated(String text) {
    return texts.isRightToLeft() ? "\u2068" + text + "\u2069" : text;
  }

  private static String lowered(int number) {
    StringBuilder text = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> text.append(LOWERED.charAt(c - '0')));
    return text.toString();
  }
}
