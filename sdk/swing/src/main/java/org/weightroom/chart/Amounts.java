package org.weightroom.chart;

import java.util.Locale;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.observe.Numerals;

/**
 * How labels, predictions and residuals are written: all with the same decimals, so that they can
 * be subtracted by eye; a huge number as 1.2e30.
 */
record Amounts(int decimals, Locale locale) {
  private static final double HUGE = 1e9;
  private static final int SIGNIFICANT = 4;

  /** About four significant digits of the largest label. */
  static Amounts of(Dataset data, Locale locale) {
    double most = data.examples().mapToDouble(Example::label).map(Math::abs).max().orElse(0);
    int digits = most < 1 ? 1 : (int) Math.floor(Math.log10(most)) + 1;
    return new Amounts(Math.max(0, SIGNIFICANT - digits), locale);
  }

  /** The same with one decimal less, where it has any: for numbers inside a picture. */
  Amounts rougher() {
    return new Amounts(Math.max(0, decimals - 1), locale);
  }

  String show(double value) {
    if (Double.isFinite(value) && Math.abs(value) >= HUGE) {
      int power = (int) Math.floor(Math.log10(Math.abs(value)));
      return Numerals.show(value / Math.pow(10, power), 1, locale) + "e" + power;
    }
    return Numerals.show(value, decimals, locale);
  }

  /** With its sign, plus as well. */
  String signed(double value) {
    boolean positive = Numerals.round(value, decimals) > 0;
    return (positive ? "+" : "") + show(value);
  }
}
