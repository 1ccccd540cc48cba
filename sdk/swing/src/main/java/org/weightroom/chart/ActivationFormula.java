package org.weightroom.chart;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;
import org.weightroom.observe.Numerals;

/** An activation as a line of mathematics, with the number in it, or with x where there is none. */
final class ActivationFormula {
  private static final int DECIMALS = 4;
  private static final double LEAK = Activation.LEAKY_RELU.slope(-1);

  /** Keeps a sign with its number when the line wraps. */
  private static final String FIXED = "\u00a0";

  private static final String EQUALS = " =" + FIXED;

  private final Activation activation;
  private final int xDecimals;
  private final Texts texts;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * The writer of a formula.
   *
   * @param xDecimals how many decimals x has where it is no whole number
   */
  ActivationFormula(Activation activation, int xDecimals, Texts texts) {
    this.activation = activation;
    this.xDecimals = xDecimals;
    this.texts = texts;
  }

  /** What a piece of a formula means: its colour hangs on it. */
  enum Kind {
    SIGN,
    /** Comes from a bundle. */
    WORD,
    INPUT,
    POWER,
    VALUE,
    SLOPE
  }

  /** A piece of a formula. */
  record Piece(String text, Kind kind) {}

  /** f(−1.63) = 1 / (1 + e^1.63) = 0.1638; without x what the function is. */
  List<Piece> line(OptionalDouble x) {
    pieces.clear();
    String in = x.isPresent() ? x(x.getAsDouble()) : texts.text("chart.curve.input");
    add(texts.text("chart.curve.f"), Kind.VALUE);
    add("(", Kind.SIGN);
    add(in, Kind.INPUT);
    add(")", Kind.SIGN);
    work(x, in);
    if (x.isPresent()) {
      add(EQUALS, Kind.SIGN);
      add(value(x.getAsDouble()), Kind.VALUE);
    }
    return List.copyOf(pieces);
  }

  /** Slope at x = −1.63: 0.1370. */
  List<Piece> slopeLine(double x) {
    pieces.clear();
    String at = texts.text("chart.curve.slope-at", "x", x(x));
    add(at.replace(" ", FIXED), Kind.WORD);
    add(FIXED, Kind.SIGN);
    add(slope(x), Kind.SLOPE);
    return List.copyOf(pieces);
  }

  private void work(OptionalDouble x, String in) {
    switch (activation) {
      case SIGMOID -> {
        add(EQUALS + "1" + FIXED + "/" + FIXED + "(1" + FIXED + "+" + FIXED + "e", Kind.SIGN);
        add(x.isPresent() ? x(-x.getAsDouble()) : "−" + in, Kind.POWER);
        add(")", Kind.SIGN);
      }
      case TANH -> {
        call("chart.curve.tanh", "(");
        add(in, Kind.INPUT);
        add(")", Kind.SIGN);
      }
      case RELU -> {
        call("chart.curve.max", "(0" + separator());
        add(in, Kind.INPUT);
        add(")", Kind.SIGN);
      }
      case LEAKY_RELU -> leak(x, in);
      case SOFTPLUS -> {
        call("chart.curve.ln", "(1" + FIXED + "+" + FIXED + "e");
        add(in, Kind.POWER);
        add(")", Kind.SIGN);
      }
      case IDENTITY -> {}
    }
  }

  private void leak(OptionalDouble x, String in) {
    String factor = show(LEAK, Sizes.decimals(LEAK)) + FIXED + "·" + FIXED;
    if (x.isEmpty()) {
      call("chart.curve.max", "(");
      add(in, Kind.INPUT);
      add(separator() + factor, Kind.SIGN);
      add(in, Kind.INPUT);
      add(")", Kind.SIGN);
    } else if (x.getAsDouble() <= 0) {
      add(EQUALS + factor, Kind.SIGN);
      add(in, Kind.INPUT);
    }
  }

  private void call(String function, String rest) {
    add(EQUALS, Kind.SIGN);
    add(texts.text(function), Kind.WORD);
    add(rest, Kind.SIGN);
  }

  /** A comma, but not where numbers have one themselves. */
  private String separator() {
    char mark = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
    return (mark == ',' ? ";" : ",") + FIXED;
  }

  /** The number that goes in, as it is read. */
  String x(double x) {
    return show(x, whole(x) ? 0 : xDecimals);
  }

  /** The number that comes out, as it is read: exact where it can be. */
  String value(double x) {
    double y = activation.value(x);
    return switch (activation) {
      case IDENTITY, RELU -> x(y);
      case LEAKY_RELU -> x > 0 || y == 0 ? x(y) : show(y, leakDecimals(x));
      case SIGMOID, TANH, SOFTPLUS -> rounded(x, y);
    };
  }

  /** The slope, as it is read. */
  String slope(double x) {
    double slope = activation.slope(x);
    return switch (activation) {
      case IDENTITY, RELU, LEAKY_RELU -> show(slope, Sizes.decimals(slope));
      case SIGMOID, TANH, SOFTPLUS -> rounded(x, slope);
    };
  }

  /** At 0 the digits may end: 0.5. Elsewhere they never do: 1.0000 is almost 1. */
  private String rounded(double x, double y) {
    return show(y, x == 0 ? Sizes.decimals(y) : DECIMALS);
  }

  private int leakDecimals(double x) {
    int more = Sizes.decimals(LEAK);
    return whole(x) ? more : xDecimals < 0 ? Numerals.ADAPTIVE : xDecimals + more;
  }

  private String show(double value, int decimals) {
    return Numerals.show(value, decimals, texts.locale());
  }

  private static boolean whole(double x) {
    return x == Math.rint(x);
  }

  private void add(String text, Kind kind) {
    pieces.add(new Piece(text, kind));
  }

  /** Pieces as plain text, an exponent behind a ^. */
  static String plain(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> (piece.kind() == Kind.POWER ? "^" : "") + piece.text())
        .collect(Collectors.joining())
        .replace(FIXED, " ");
  }
}
