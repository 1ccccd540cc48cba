package org.weightroom.chart;

import java.util.Locale;
import org.weightroom.observe.Numerals;

/** How numbers of any size are written in a plot: what is huge as a power of ten. */
final class Sizes {
  private static final double HUGE = 1e9;
  private static final int PLAIN_BELOW = 7;
  private static final double WHOLE_FROM = 100;
  private static final int MOST_DECIMALS = 4;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Sizes() {}

  /** A number with so many decimals: 1,000 or 10¹² or 2.39 × 10¹². */
  static String show(double value, int decimals, Locale locale) {
    double size = Math.abs(value);
    if (size < HUGE || !Double.isFinite(value)) {
      return Numerals.show(value, decimals, locale);
    }
    int power = (int) Math.floor(Math.log10(size));
    double digits = Numerals.round(value / Math.pow(10, power), 2);
    if (Math.abs(digits) >= 10) {
      digits /= 10;
      power++;
    }
    String ten = "10" + raised(power);
    return digits == 1 ? ten : Numerals.show(digits, decimals(digits), locale) + " × " + ten;
  }

  /** A power of ten: 0.01 or 1,000 or 10¹². */
  static String power(int exponent, Locale locale) {
    boolean plain = exponent >= -MOST_DECIMALS && exponent < PLAIN_BELOW;
    return plain
        ? Numerals.show(Math.pow(10, exponent), Math.max(0, -exponent), locale)
        : "10" + raised(exponent);
  }

  /** A count, such as that of steps. */
  static String whole(long count, Locale locale) {
    return Numerals.show((double) count, 0, locale);
  }

  /** An error as it is read out: whole from 100 on. */
  static String error(double error, Locale locale) {
    return show(error, Math.abs(error) >= WHOLE_FROM ? 0 : Numerals.ADAPTIVE, locale);
  }

  /** The fewest decimals that write all of these exactly; at most four. */
  static int decimals(double... values) {
    int decimals = 0;
    for (double value : values) {
      double exact = Numerals.round(value, MOST_DECIMALS);
      while (decimals < MOST_DECIMALS && Numerals.round(value, decimals) != exact) {
        decimals++;
      }
    }
    return decimals;
  }

  private static String raised(int power) {
    StringBuilder text = new StringBuilder();
    for (char digit : String.valueOf(power).toCharArray()) {
      text.append(digit == '-' ? '⁻' : RAISED.charAt(digit - '0'));
    }
    return text.toString();
  }
}
