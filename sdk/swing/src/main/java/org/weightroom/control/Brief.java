package org.weightroom.control;

import java.util.Locale;
import org.weightroom.observe.Numerals;

/** Numbers without the zeros that only fill places: 0 … 0.4, × 12. */
final class Brief {
  private static final int MOST_DECIMALS = 4;
  private static final double LEAST = 1e-4;

  private Brief() {}

  /**
   * A number in as few decimals as it needs.
   *
   * @param decimals how many at most, or {@link Numerals#ADAPTIVE}
   */
  static String show(double value, int decimals, Locale locale) {
    boolean adaptive = decimals == Numerals.ADAPTIVE;
    if (adaptive && value != 0 && Math.abs(value) < LEAST) {
      return Numerals.show(value, Numerals.ADAPTIVE, locale);
    }
    int most = adaptive ? MOST_DECIMALS : decimals;
    double rounded = adaptive ? Numerals.round(value, most) : value;
    int enough = 0;
    while (enough < most && Numerals.round(rounded, enough) != rounded) {
      enough++;
    }
    return Numerals.show(rounded, enough, locale);
  }
}
