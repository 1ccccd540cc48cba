package org.weightroom.control;

import java.awt.Color;
import java.util.List;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;

/** Every feature and its z-score, with mean and deviation of both. */
final class ScalingCells extends Cells {
  private static final int MOST_DECIMALS = 4;
  private static final List<String> TOTALS = List.of("total.mean", "total.deviation");

  private final Dataset data;
  private final Scaling scaling;
  private final Scaling after;

  ScalingCells(Dataset data, Scaling scaling, Texts texts) {
    super(texts);
    this.data = data;
    this.scaling = scaling;
    this.after = Scaling.standard(scaling.scaled(data));
  }

  /** The mean of a feature as it is read. */
  static String mean(Scaling scaling, int feature, Texts texts) {
    return shown(scaling.means().get(feature), texts);
  }

  /** The deviation of a feature as it is read. */
  static String deviation(Scaling scaling, int feature, Texts texts) {
    return shown(scaling.deviations().get(feature), texts);
  }

  private static String shown(double value, Texts texts) {
    return Numerals.show(value, Math.abs(value) < 10 ? 4 : 2, texts.locale());
  }

  @Override
  int columns() {
    return 1 + 2 * data.featureNames().size();
  }

  @Override
  int rows() {
    return data.size();
  }

  @Override
  String header(int column) {
    if (column == 0) {
      return "";
    }
    String name = Columns.name(data.featureNames().get(feature(column)), texts());
    return isScaled(column) ? texts().text("column.scaled", "feature", name) : name;
  }

  private static int feature(int column) {
    return (column - 1) / 2;
  }

  private static boolean isScaled(int column) {
    return column % 2 == 0;
  }

  @Override
  String cell(int row, int column) {
    if (column == 0) {
      return Numerals.show(row + 1, 0, texts().locale());
    }
    double raw = data.example(row).feature(feature(column));
    return isScaled(column)
        ? Numerals.show(scaling.scaled(feature(column), raw), MOST_DECIMALS, texts().locale())
        : Numerals.show(raw, decimals(feature(column)), texts().locale());
  }

  private int decimals(int feature) {
    return data.examples()
        .mapToInt(example -> Figures.needed(example.feature(feature), MOST_DECIMALS))
        .max()
        .orElse(0);
  }

  @Override
  boolean isLabel(int row, int column) {
    return column == 0;
  }

  @Override
  Color color(int row, int column) {
    return column == 0 ? Token.MUTED.color() : Concept.INPUT.text();
  }

  @Override
  int totals() {
    return TOTALS.size();
  }

  @Override
  String totalLabel(int total) {
    return texts().text(TOTALS.get(total));
  }

  @Override
  String total(int total, int column) {
    if (column == 0) {
      return "";
    }
    Scaling from = isScaled(column) ? after : scaling;
    return total == 0
        ? mean(from, feature(column), texts())
        : deviation(from, feature(column), texts());
  }

  @Override
  Color totalColor(int column) {
    return Concept.INPUT.text();
  }
}
