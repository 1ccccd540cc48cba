package org.weightroom.observe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as students read and type them. */
public final class Numerals {
  /** As many decimals as tell the number apart: four significant digits, at most four decimals. */
  public static final int ADAPTIVE = -1;

  private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2009\\u202f]");

  /** A number with the decimal mark %1$s and, perhaps, the thousands separator %2$s. */
  private static final String NUMBER =
      "-?(\\d*|[1-9]\\d{0,2}(%2$s\\d{2,3})*%2$s\\d{3})(%1$s\\d*)?([eE][+-]?\\d+)?";

  private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?|\\d*\\.\\d+)([eE][+-]?\\d+)?");

  /** Decimals beyond which a difference is binary noise. */
  private static final int NOISE = 9;

  private Numerals() {}

  /** The double nearest to {@code value} rounded half up to so many decimals. */
  public static double round(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return value;
    }
    return new BigDecimal(Double.toString(value))
        .setScale(decimals, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /**
   * A number in a locale's digits and signs, with a thousands separator and the minus sign −.
   *
   * @param decimals how many decimals, or {@link #ADAPTIVE}
   */
  public static String show(double value, int decimals, Locale locale) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    int shown = decimals == ADAPTIVE ? adaptive(value) : decimals;
    DecimalFormat format = format(locale);
    format.setMinimumFractionDigits(shown);
    format.setMaximumFractionDigits(shown);
    String text = format.format(round(value, shown) + 0.0);
    return text.replace('-', '−');
  }

  /**
   * Reads what {@link #show} writes and what people type: either minus sign, the locale's decimal
   * mark, thousands separators where they belong, and a point where it cannot be one.
   *
   * @return the number, or NaN if it is none
   */
  public static double parse(String typed, Locale locale) {
    DecimalFormatSymbols symbols = format(locale).getDecimalFormatSymbols();
    String mark = String.valueOf(symbols.getDecimalSeparator());
    String group = String.valueOf(symbols.getGroupingSeparator());
    String text =
        SPACES.matcher(ascii(typed.strip())).replaceAll(group).replace('−', '-').replace("٫", mark);
    Matcher number =
        Pattern.compile(NUMBER.formatted(Pattern.quote(mark), Pattern.quote(group))).matcher(text);
    String plain = number.matches() ? text.replace(group, "").replace(mark, ".") : text;
    double value = PLAIN.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** The digits of any script as 0 … 9. */
  private static String ascii(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static DecimalFormat format(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    if (symbols.getZeroDigit() != '0') {
      symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH); // charts and formulas use 0 … 9
    }
    symbols.setMinusSign('-');
    return new DecimalFormat("#,##0.###", symbols);
  }

  private static int adaptive(double value) {
    double size = Math.abs(round(value, NOISE));
    if (size == Math.rint(size)) {
      return 0;
    }
    double rounded = round(size, size < 1 ? 4 : 3);
    return rounded >= 999.95
        ? 0
        : rounded >= 99.995 ? 1 : rounded >= 9.9995 ? 2 : rounded >= 1 ? 3 : 4;
  }
}
