package org.weightroom.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;

/** What the neurons and connections of a dense network are called, and what is said of them. */
final class DenseWords {
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** Of a neuron with no more connections than these each product is told. */
  private static final int FEW = 3;

  private final DenseNet net;
  private final Texts texts;
  private final DenseNames names;
  private final DenseNumbers numbers;
  private final DenseSums sums;

  DenseWords(DenseNet net, Texts texts, DenseNames names) {
    this.net = net;
    this.texts = texts;
    this.names = names;
    numbers = new DenseNumbers(texts.locale());
    sums = new DenseSums(net, texts);
  }

  /** The arithmetic behind the numbers. */
  DenseSums sums() {
    return sums;
  }

  /** Its shape, and what it says if that is one number: 2 inputs, 1 output; survived 38 %. */
  String whole() {
    boolean one = net.size(net.last()) == 1 && net.isWorked();
    String said = one ? result(net.last(), 0) : "";
    return said.isEmpty() ? shape() : both(shape(), said);
  }

  /** Its shape: 99 inputs, 99 outputs, 9,900 parameters. */
  private String shape() {
    String words = counted("dense.inputs", net.size(0));
    for (int column = 1; column < net.columns(); column++) {
      String key = column == net.last() ? "dense.outputs" : "dense.hidden";
      words = listed(words, counted(key, net.size(column)));
    }
    return listed(words, counted("dense.parameters", net.shape.parameterCount()));
  }

  /** What is said where too many lines meet. */
  String crowd() {
    return texts.text("dense.crowd");
  }

  /** What happens in a stage of the flow: stage 2 of 4, each value times its weight. */
  String stage(DenseStage stage, int number, int all) {
    boolean activates = stage.kind() == DenseStage.Kind.VALUES && net.activates(stage.column());
    String key = "dense.stage." + stage.kind().id() + (activates ? ".activation" : "");
    String what = texts.text(key, "activation", activation(stage.column()));
    return texts.text(
        "dense.stage",
        "number",
        isolated(numbers.count(number)),
        "all",
        isolated(numbers.count(all)),
        "stage",
        what);
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
    return texts.text("dense.column." + key(column));
  }

  /** What stands above the pieces of the neurons of a column: sum, sigmoid, outputs. */
  List<String> headings(int column) {
    return List.of(texts.text("dense.column.sum"), activation(column), shortHeading(column));
  }

  private String key(int column) {
    return column == 0 ? "input" : column == net.last() ? "output" : "hidden";
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
    return texts.text("dense.symbol." + key(column)) + lowered(row + 1);
  }

  /** The name that a neuron was given, or an empty string. */
  String given(int column, int row) {
    return names.of(net, column, row).orElse("");
  }

  /** What is written on a connection: its weight, or what it is called, W₂,₁. */
  String label(DenseMark connection) {
    OptionalDouble weight = weight(connection);
    return weight.isPresent() ? numbers.brief(weight.getAsDouble()) : parameter(connection);
  }

  /** The same where there is room for the digits of a weight. */
  String longLabel(DenseMark connection) {
    OptionalDouble weight = weight(connection);
    return weight.isPresent() ? numbers.full(weight.getAsDouble()) : parameter(connection);
  }

  /** What arrives on a connection, or an empty string. */
  String product(DenseMark connection) {
    OptionalDouble product = net.product(connection.column(), connection.row(), connection.from());
    return product.isPresent() ? numbers.medium(product.getAsDouble()) : "";
  }

  /** What is written into the square of a bias. */
  String square(DenseMark bias) {
    OptionalDouble value = weight(bias);
    if (value.isEmpty()) {
      return texts.text("dense.plus", "bias", parameter(bias));
    }
    String shown = numbers.brief(Math.abs(value.getAsDouble()));
    return value.getAsDouble() < 0 ? "−" + shown : texts.text("dense.plus", "bias", shown);
  }

  /** What a neuron gives, or an empty string. */
  String value(int column, int row) {
    OptionalDouble value = net.value(column, row);
    if (value.isEmpty() || net.isBias(column, row)) {
      return "";
    }
    return isPercent(column) ? percent(value.getAsDouble()) : numbers.full(value.getAsDouble());
  }

  private boolean isPercent(int column) {
    return names.percent() && column == net.last();
  }

  private String percent(double share) {
    return texts.text("dense.percent", "number", numbers.percent(share));
  }

  /** What a neuron gives, ever shorter; empty if it is not known. */
  List<String> values(int column, int row) {
    OptionalDouble value = net.value(column, row);
    if (value.isEmpty() || net.isBias(column, row)) {
      return List.of();
    }
    return isPercent(column)
        ? List.of(percent(value.getAsDouble()))
        : numbers.shorter(value.getAsDouble());
  }

  /** The weighted sum of a neuron, ever shorter; empty if it is not known. */
  List<String> totals(int column, int row) {
    OptionalDouble sum = net.sum(column, row);
    return sum.isPresent() ? numbers.shorter(sum.getAsDouble()) : List.of();
  }

  /** What stands in a neuron for its sum before that is known. */
  String sigma() {
    return texts.text("dense.symbol.sum");
  }

  /** What stands in the title of the sheet with a neuron's arithmetic. */
  String title(DenseMark neuron) {
    return texts.text("sheet.title", "name", name(neuron.column(), neuron.row()));
  }

  /** One line about a neuron, a piece of it, or a connection. */
  String caption(DenseMark mark) {
    if (!mark.isNeuron()) {
      return connection(mark);
    }
    return switch (mark.piece()) {
      case NEURON -> neuron(mark, true);
      case ACTIVATION -> curve(mark);
      case VALUE -> given(mark);
    };
  }

  /** What a screen reader hears: the same with the whole arithmetic. */
  String spoken(DenseMark mark) {
    boolean whole = mark.isNeuron() && mark.piece() == DenseMark.Piece.NEURON;
    return whole ? neuron(mark, false) : caption(mark);
  }

  private String neuron(DenseMark mark, boolean brief) {
    String name = name(mark.column(), mark.row());
    String sum = sums.total(mark);
    if (mark.column() == 0 || sum.isEmpty()) {
      return source(mark, name);
    }
    String arithmetic =
        sums.isLong(mark)
            ? texts.text(
                "dense.sum", "weights", weights(mark.column(), mark.row()), "sum", isolated(sum))
            : isolated(sums.sum(mark));
    String made = brief ? "" : made(mark);
    return said(name, made.isEmpty() ? arithmetic : both(arithmetic, made));
  }

  /** An input, or a neuron whose sum is not known: its value and what leaves or reaches it. */
  private String source(DenseMark mark, String name) {
    String value = value(mark.column(), mark.row());
    String shown =
        value.isEmpty() ? name : texts.text("dense.equals", "name", name, "value", isolated(value));
    return said(shown, products(mark).orElseGet(() -> weights(mark.column(), mark.row())));
  }

  private Optional<String> products(DenseMark mark) {
    if (mark.column() == net.last()) {
      return Optional.empty();
    }
    int targets = net.size(mark.column() + 1);
    return targets > FEW
        ? Optional.empty()
        : IntStream.range(0, targets)
            .mapToObj(row -> DenseMark.connection(mark.column() + 1, row, mark.row()))
            .map(sums::product)
            .filter(product -> !product.isEmpty())
            .map(this::isolated)
            .reduce(this::both);
  }

  private String made(DenseMark mark) {
    String formula = sums.activation(mark);
    return formula.isEmpty()
        ? ""
        : texts.text(
            "dense.made", "activation", activation(mark.column()), "formula", isolated(formula));
  }

  private String curve(DenseMark mark) {
    String made = made(mark);
    return said(name(mark.column(), mark.row()), made.isEmpty() ? activation(mark.column()) : made);
  }

  /** What a neuron gives, and from what: survived 38 %: 1 / (1 + e^0.487053) = 0.380588. */
  private String given(DenseMark mark) {
    String formula = sums.activation(mark);
    return formula.isEmpty()
        ? neuron(mark, true)
        : said(result(mark.column(), mark.row()), isolated(formula));
  }

  /** What a neuron gives, said: survived 38 %; empty if it is not known. */
  private String result(int column, int row) {
    String value = value(column, row);
    return value.isEmpty()
        ? ""
        : texts.text("dense.result", "name", name(column, row), "value", isolated(value));
  }

  private String connection(DenseMark mark) {
    OptionalDouble weight = weight(mark);
    String name = isolated(parameter(mark));
    String shown =
        weight.isPresent()
            ? texts.text(
                "dense.equals",
                "name",
                name,
                "value",
                isolated(numbers.parameter(weight.getAsDouble())))
            : name;
    String product = sums.product(mark);
    String what = whence(mark, shown);
    return product.isEmpty() ? what : both(what, isolated(product));
  }

  private String whence(DenseMark mark, String shown) {
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
    String given = given(column, row);
    if (!given.isEmpty()) {
      return given;
    }
    String number = numbers.count(row + 1);
    if (column == 0) {
      return texts.text("dense.input", "number", number);
    }
    if (column == net.last()) {
      return texts.text("dense.output", "number", number);
    }
    return net.columns() == 3
        ? texts.text("dense.neuron", "number", number)
        : texts.text("dense.layer-neuron", "number", number, "layer", numbers.count(column));
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
    if (net.isSoftmax(column)) {
      return texts.text("dense.activation.softmax");
    }
    Activation activation = net.activation(column);
    return activation == Activation.IDENTITY
        ? ""
        : texts.text("dense.activation." + id(activation));
  }

  /** The word for an activation in keys of texts. */
  static String id(Activation activation) {
    return activation.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  private String both(String first, String second) {
    return texts.text("list.semicolon", "first", first, "second", second);
  }

  private String counted(String key, int count) {
    return texts.text(
        key + (count == 1 ? ".one" : ".many"), "count", isolated(numbers.count(count)));
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
