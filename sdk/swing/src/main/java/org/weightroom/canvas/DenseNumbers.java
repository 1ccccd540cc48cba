package org.weightroom.canvas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.weightroom.observe.Numerals;

/**
 * How the numbers of a dense network are written: to check by hand, or as short as room is dear.
 */
final class DenseNumbers {
  private static final int DECIMALS = 6;
  private static final int PARAMETER_DECIMALS = 9;
  private static final int DIGITS = 5;
  private static final double LEAST = 1e-4;
  private static final double MOST = 1e9;

  private final Locale locale;

  DenseNumbers(Locale locale) {
    this.locale = locale;
  }

  /** With up to six decimals: so that a hand can check it. */
  String full(double value) {
    return plain(value, DECIMALS);
  }

  /** A weight or bias with all that is worth reading. */
  String parameter(double value) {
    return plain(value, PARAMETER_DECIMALS);
  }

  /** A factor behind a sign: in brackets if it is negative. */
  String factor(double value) {
    return bracketed(value, full(value));
  }

  private static String bracketed(double value, String shown) {
    return value < 0 && shown.startsWith("−") ? "(" + shown + ")" : shown;
  }

  /** With five digits, as it stands in the picture. */
  String medium(double value) {
    int before = 0;
    for (double size = Math.abs(value); size >= 1 && before < DIGITS; size /= 10) {
      before++;
    }
    return plain(value, DIGITS - before);
  }

  /** As short as tells it apart. */
  String brief(double value) {
    return Digits.show(value, Numerals.ADAPTIVE, locale);
  }

  /** Ever shorter. */
  List<String> shorter(double value) {
    Set<String> all = new LinkedHashSet<>();
    all.add(medium(value));
    all.add(brief(value));
    all.add(Digits.show(value, 2, locale));
    all.add(Digits.show(value, 1, locale));
    return List.copyOf(all);
  }

  /** A count. */
  String count(int count) {
    return Numerals.show(count, 0, locale);
  }

  /** A share of 1 as whole percents. */
  String percent(double share) {
    return Numerals.show(100 * share, 0, locale);
  }

  private String plain(double value, int most) {
    double size = Math.abs(Numerals.round(value, PARAMETER_DECIMALS));
    if ((size < LEAST && size > 0) || size >= MOST || !Double.isFinite(value)) {
      return brief(value);
    }
    int decimals = 0;
    while (decimals < most && Numerals.round(value, decimals) != Numerals.round(value, most)) {
      decimals++;
    }
    return Numerals.show(value, decimals, locale);
  }
}
