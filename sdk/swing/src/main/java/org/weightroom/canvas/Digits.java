package org.weightroom.canvas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Numerals;

/** How numbers are written where room is dear: the field beside a slider has all their digits. */
final class Digits {
  private static final int SIGNIFICANT = 4;
  private static final int NOISE_DECIMALS = 9;

  /** With narrow spaces at which no line breaks. */
  private static final String TIMES_TEN = "\u202f·\u202f10";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** From here on a run has blown up, and a row of digits says less than its length. */
  private static final double HUGE = 1e9;

  private Digits() {}

  /** A number with so many decimals or {@link Numerals#ADAPTIVE}; a huge one as a power of ten. */
  static String show(double value, int decimals, Locale locale) {
    return Math.abs(value) < HUGE || !Double.isFinite(value)
        ? Numerals.show(value, decimals, locale)
        : power(value, locale);
  }

  /** A weight or bias with its own decimals, as long as these are no more than tell it apart. */
  static String parameter(double value, NumberProperty property, Locale locale) {
    int decimals = SIGNIFICANT;
    double limit = 1;
    while (decimals > 0 && Numerals.round(Math.abs(value), decimals) >= limit) {
      decimals--;
      limit *= 10;
    }
    return show(value, Math.min(decimals, property.decimals()), locale);
  }

  /** A product as it is read: 2,000 × 0.057 is 114, not 114.0 for the noise of binary numbers. */
  static String product(double value, Locale locale) {
    return show(Numerals.round(value, NOISE_DECIMALS), Numerals.ADAPTIVE, locale);
  }

  /** The values of a property whose digits need the most room. */
  static List<Double> widest(NumberProperty property) {
    List<Double> values = new ArrayList<>(List.of(property.min(), property.max()));
    if (property.min() < 0) {
      values.add(-property.step());
    }
    if (property.max() > 0) {
      values.add(property.step());
    }
    return values;
  }

  private static String power(double value, Locale locale) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
    int exponent = rounded.precision() - rounded.scale() - 1;
    StringBuilder raised = new StringBuilder();
    String.valueOf(exponent).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
    double factor = rounded.movePointLeft(exponent).doubleValue();
    return Numerals.show(factor, 2, locale) + TIMES_TEN + raised;
  }
}
