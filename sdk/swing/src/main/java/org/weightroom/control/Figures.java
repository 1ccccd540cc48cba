package org.weightroom.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.weightroom.data.Worked;
import org.weightroom.observe.Numerals;

/** How the numbers of a worked table are written: which decimals each column and the total have. */
final class Figures {
  private static final int MOST_DECIMALS = 4;
  private static final int WEIGHT_DECIMALS = 3;
  private static final int MOST_WEIGHT_DECIMALS = 8;
  private static final double SMALL = 10;

  /** The decimals of what a neuron adds up: its numbers are small. */
  static final int FINE = 6;

  private static final Set<String> COMPUTED =
      Set.of("actual", "prediction", "residual", "squared", "product");

  private final Worked worked;
  private final boolean full;
  private final Locale locale;

  Figures(Worked worked, boolean full, Locale locale) {
    this.worked = worked;
    this.full = full;
    this.locale = locale;
  }

  /** A cell as it is read; empty where the table is blank. */
  String cell(int row, int column) {
    double value = worked.rows().get(row)[column];
    return Double.isNaN(value) ? "" : Numerals.show(value, decimals(column), locale);
  }

  /** The total as it is read. */
  String total() {
    int last = worked.columns().size() - 1;
    if (worked.totalId().equals("sum") && !COMPUTED.contains(worked.columns().get(last))) {
      return Numerals.show(worked.total(), decimals(last), locale); // a count stays one
    }
    if (isFine()) {
      return Numerals.show(worked.total(), decimals(last), locale);
    }
    double size = Math.abs(worked.total());
    return Numerals.show(worked.total(), size < SMALL || full ? 2 : 0, locale);
  }

  /** A number with the decimals it has, at most so many. */
  String plain(double value, int most) {
    return Numerals.show(value, needed(value, most), locale);
  }

  /** How many decimals more than usual it has, or 0. */
  int fine() {
    return isFine() ? FINE : 0;
  }

  private boolean isFine() {
    return worked.totalId().equals("neuron");
  }

  /** A weight with at least three decimals and four significant digits. */
  String weight(double value) {
    int decimals = isFine() ? needed(value, FINE) : weightDecimals(value);
    return Numerals.show(value, decimals, locale);
  }

  private int decimals(int column) {
    String id = worked.columns().get(column);
    if (isFine()) {
      return most(column, value -> needed(value, FINE));
    }
    if (id.equals("weight")) {
      return most(column, Figures::weightDecimals);
    }
    if (!COMPUTED.contains(id)) {
      return most(column, value -> needed(value, MOST_DECIMALS));
    }
    int usual = full ? 2 : id.equals("squared") ? 0 : 1;
    boolean small = column(column).stream().allMatch(value -> Math.abs(value) < SMALL);
    return small ? Math.max(2, usual + 1) : usual;
  }

  private int most(int column, ToIntFunction<Double> decimals) {
    return column(column).stream().mapToInt(decimals).max().orElse(0);
  }

  private List<Double> column(int column) {
    return worked.rows().stream()
        .map(row -> row[column])
        .filter(value -> !Double.isNaN(value))
        .toList();
  }

  /** How many decimals a number has, at most so many. */
  static int needed(double value, int most) {
    int decimals = 0;
    while (decimals < most && Numerals.round(value, decimals) != Numerals.round(value, most)) {
      decimals++;
    }
    return decimals;
  }

  private static int weightDecimals(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return WEIGHT_DECIMALS;
    }
    int significant = 3 - (int) Math.floor(Math.log10(Math.abs(value)));
    int wanted = Math.min(significant, MOST_WEIGHT_DECIMALS);
    return Math.max(WEIGHT_DECIMALS, needed(value, Math.max(0, wanted)));
  }
}
