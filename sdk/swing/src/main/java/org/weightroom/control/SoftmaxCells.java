package org.weightroom.control;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;

/** Scores, their exponentials, and these divided by their sum, as they are read. */
final class SoftmaxCells extends Cells {
  static final int NAME = 0;
  static final int SCORE = 1;
  static final int EXPONENTIAL = 2;
  static final int SHARE = 3;
  static final int PERCENT = 4;

  private static final int DECIMALS = 2;
  private static final int MOST_SCORE_DECIMALS = 4;
  private static final int SPOKEN = 10;
  private static final double LEAST_PERCENT = 0.1;
  private static final double MOST_PERCENT = 99.9;

  private final SoftmaxNumbers numbers;
  private final int scoreDecimals;
  private final List<List<String>> written;

  SoftmaxCells(SoftmaxNumbers numbers, Texts texts) {
    super(texts);
    this.numbers = numbers;
    this.scoreDecimals =
        numbers.scores().stream()
            .mapToInt(score -> Figures.needed(score, MOST_SCORE_DECIMALS))
            .max()
            .orElse(0);
    this.written = // once: they are measured and drawn many times
        IntStream.range(0, rows())
            .mapToObj(
                row ->
                    IntStream.range(0, columns()).mapToObj(column -> write(row, column)).toList())
            .toList();
  }

  SoftmaxNumbers numbers() {
    return numbers;
  }

  @Override
  int columns() {
    return PERCENT + 1;
  }

  @Override
  int rows() {
    return numbers.count();
  }

  @Override
  String header(int column) {
    return switch (column) {
      case SCORE -> texts().text("softmax.score");
      case EXPONENTIAL -> texts().text("softmax.exponential", "power", power());
      case SHARE -> texts().text("softmax.share");
      case PERCENT -> texts().text("softmax.percent");
      default -> "";
    };
  }

  /** What stands above the e: z, or z with the largest taken away. */
  String power() {
    if (!numbers.isShifted()) {
      return texts().text("softmax.power");
    }
    double size = Math.abs(numbers.shift());
    String shift = shown(size, Figures.needed(size, MOST_SCORE_DECIMALS));
    String key = numbers.shift() > 0 ? "softmax.power.less" : "softmax.power.more";
    return texts().text(key, "shift", shift);
  }

  @Override
  boolean isLabel(int row, int column) {
    return column == NAME;
  }

  @Override
  String cell(int row, int column) {
    return written.get(row).get(column);
  }

  private String write(int row, int column) {
    return switch (column) {
      case SCORE -> shown(numbers.scores().get(row), scoreDecimals);
      case EXPONENTIAL -> shown(numbers.exponentials().get(row), DECIMALS);
      case SHARE -> shown(numbers.shares().get(row), DECIMALS);
      case PERCENT -> percent(numbers.shares().get(row));
      default -> texts().text("scores.score", "number", number(row));
    };
  }

  /** The number of a score, where there is no room for its name. */
  String number(int row) {
    return Integer.toString(row + 1);
  }

  /** Percent with one decimal; what is not quite nothing or all does not look so. */
  private String percent(double share) {
    double percent = 100 * share;
    if (percent > 0 && Numerals.round(percent, 1) < LEAST_PERCENT) {
      return percentOf("softmax.percent.least", LEAST_PERCENT, 1);
    }
    if (percent < 100 && Numerals.round(percent, 1) > MOST_PERCENT) {
      return percentOf("softmax.percent.most", MOST_PERCENT, 1);
    }
    return percentOf("softmax.percent.value", percent, percent == 0 || percent == 100 ? 0 : 1);
  }

  private String percentOf(String key, double value, int decimals) {
    return texts().text(key, "value", shown(value, decimals));
  }

  @Override
  String totalLabel(int total) {
    return texts().text("softmax.sum");
  }

  @Override
  String total(int total, int column) {
    return switch (column) {
      case EXPONENTIAL -> shown(numbers.sum(), DECIMALS);
      case SHARE -> shown(1, DECIMALS);
      case PERCENT -> percentOf("softmax.percent.value", 100, 0);
      default -> "";
    };
  }

  @Override
  Color color(int row, int column) {
    return switch (column) {
      case NAME -> Token.MUTED.color();
      case SCORE -> Token.TEXT.color();
      default -> totalColor(column);
    };
  }

  @Override
  Color totalColor(int column) {
    return Concept.ACTIVATION.text();
  }

  /** The table in words; of many rows only the largest. */
  String described() {
    if (rows() <= SPOKEN) {
      return spoken();
    }
    int row = numbers.largest();
    return texts()
        .text(
            "softmax.spoken.most",
            "count",
            Integer.toString(rows()),
            "score",
            cell(row, NAME),
            "percent",
            cell(row, PERCENT));
  }

  /** A row with all digits, as a calculation. */
  String exactly(int row) {
    return exactly("softmax.row", row);
  }

  /** A row with all digits, in words. */
  String said(int row) {
    return exactly("softmax.spoken.row", row);
  }

  /** The longest row with all digits. */
  String longest() {
    String longest = "";
    for (int row = 0; row < rows(); row++) {
      String next = exactly(row);
      longest = next.length() > longest.length() ? next : longest;
    }
    return longest;
  }

  private String exactly(String key, int row) {
    String exponential = exact(numbers.exponentials().get(row));
    String sum = exact(numbers.sum());
    String share = exact(numbers.shares().get(row));
    return texts()
        .text(
            key,
            "formula",
            isolated(
                texts()
                    .text(
                        "softmax.formula", "exponential", exponential, "sum", sum, "share", share)),
            "score",
            cell(row, NAME),
            "z",
            exact(numbers.scores().get(row)),
            "power",
            exact(numbers.scores().get(row) - numbers.shift()),
            "exponential",
            exponential,
            "sum",
            sum,
            "share",
            share,
            "percent",
            cell(row, PERCENT));
  }

  private String shown(double value, int decimals) {
    return Numerals.show(value, decimals, texts().locale());
  }

  private String exact(double value) {
    return isolated(Numerals.exact(value, texts().locale()));
  }

  /** Numbers and formulas read from left to right in every language. */
  private String isolated(String formula) {
    return texts().isRightToLeft() ? "\u2066" + formula + "\u2069" : formula;
  }
}
