package org.weightroom.observe;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as students read and type them. */
public final class Numerals {
  /**
   * As many decimals as tell the number apart: four significant digits, at most four decimals; what
   * is smaller than 0.0001 is shown as 1.2 × 10⁻⁷, and as 0 up to 10⁻¹², which is binary noise.
   */
  public static final int ADAPTIVE = -1;

  private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2009\\u202f]");

  /** A number with the decimal mark %1$s and, perhaps, the thousands separator %2$s. */
  private static final String NUMBER =
      "-?(\\d*|[1-9]\\d{0,2}(%2$s\\d{2,3})*%2$s\\d{3})(%1$s\\d*)?([eE][+-]?\\d+)?";

  private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?|\\d*\\.\\d+)([eE][+-]?\\d+)?");

  private static final String GAP = "[ \\u00a0\\u2009\\u202f]*";

  /** A power of ten with what stands before it, if anything does: 1.2 × 10⁻⁷, 1.2x10^-7, 10^-7. */
  private static final Pattern POWER =
      Pattern.compile(
          "(?:(.+?)G[×xX*·⋅]G)?10G(?:\\^G([+−-]?[0-9]+)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))".replace("G", GAP));

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
  private static final String LOWERED = "0123456789-+";
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final BigDecimal LEAST_PLAIN = new BigDecimal("0.0001");

  /** What 399.9 − 399.9 may leave over: 0 in other words. */
  private static final BigDecimal NOTHING = new BigDecimal("1e-12");

  /** Decimals beyond which a difference is binary noise. */
  private static final int NOISE = 9;

  /** How many decimals the doubles from {@link #LEAST_PLAIN} on may have. */
  private static final int MOST_DIGITS = 24;

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
    DecimalFormat format = format(locale);
    if (decimals == ADAPTIVE && value != 0) {
      BigDecimal digits = new BigDecimal(Double.toString(value)).round(FOUR_DIGITS);
      if (digits.abs().compareTo(LEAST_PLAIN) < 0 && digits.abs().compareTo(NOTHING) > 0) {
        return tiny(digits, format);
      }
    }
    int shown = decimals == ADAPTIVE ? adaptive(value) : decimals;
    format.setMinimumFractionDigits(shown);
    format.setMaximumFractionDigits(shown);
    String text = format.format(round(value, shown) + 0.0);
    return text.replace('-', '−');
  }

  /** A number with every digit that tells its double apart; below 0.0001 with a power of ten. */
  public static String exact(double value, Locale locale) {
    if (!Double.isFinite(value)) {
      return show(value, 0, locale);
    }
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    DecimalFormat format = format(locale);
    format.setMaximumFractionDigits(MOST_DIGITS);
    return digits.signum() != 0 && digits.abs().compareTo(LEAST_PLAIN) < 0
        ? tiny(digits, format)
        : format.format(digits).replace('-', '−');
  }

  /** A number as its digits and a power of ten. */
  private static String tiny(BigDecimal digits, DecimalFormat format) {
    int power = digits.precision() - digits.scale() - 1;
    String size = format.format(digits.movePointLeft(power)).replace('-', '−');
    return size + " × 10" + translated(String.valueOf(power), LOWERED, RAISED);
  }

  /**
   * Reads what {@link #show} writes and what people type: either minus sign, the locale's decimal
   * mark, thousands separators where they belong, a point where it cannot be one, and powers of
   * ten: 1e-8, 1.2 × 10⁻⁷, 1.2x10^-7.
   *
   * @return the number, or NaN if it is none
   */
  public static double parse(String typed, Locale locale) {
    DecimalFormatSymbols symbols = format(locale).getDecimalFormatSymbols();
    String mark = String.valueOf(symbols.getDecimalSeparator());
    String group = String.valueOf(symbols.getGroupingSeparator());
    String text =
        SPACES
            .matcher(withoutPower(ascii(typed.strip())))
            .replaceAll(group)
            .replace('−', '-')
            .replace("٫", mark);
    Matcher number =
        Pattern.compile(NUMBER.formatted(Pattern.quote(mark), Pattern.quote(group))).matcher(text);
    String plain = number.matches() ? text.replace(group, "").replace(mark, ".") : text;
    double value = PLAIN.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** 1.2 × 10⁻⁷ as 1.2e-7. */
  private static String withoutPower(String text) {
    Matcher power = POWER.matcher(text);
    if (!power.matches()) {
      return text;
    }
    String exponent = power.group(2) != null ? power.group(2) : power.group(3);
    String digits = power.group(1) != null ? power.group(1) : "1";
    return digits + "e" + translated(exponent, RAISED, LOWERED);
  }

  /** Each character of {@code from} as the one at the same place of {@code to}. */
  private static String translated(String text, String from, String to) {
    StringBuilder translated = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int place = from.indexOf(text.charAt(i));
      if (place >= 0) {
        translated.setCharAt(i, to.charAt(place));
      }
    }
    return translated.toString();
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
