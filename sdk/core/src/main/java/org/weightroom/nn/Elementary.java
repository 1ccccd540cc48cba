package org.weightroom.nn;

/**
 * The one exp, log and tanh of Weightroom: the same bits on every machine and every JDK.
 *
 * <p>{@link Math#exp}, {@link Math#log} and {@link Math#tanh} may differ between processors and
 * JDKs. These methods use nothing but {@code + − × ÷} on doubles, which Java rounds the same
 * everywhere, and the bits of a double. They stay within 2 ulp of {@link StrictMath}, subnormal
 * results included.
 *
 * <p>Sources of the methods, not of any code: W. J. Cody and W. Waite, <i>Software Manual for the
 * Elementary Functions</i> (1980), for the reduction by a logarithm of 2 in two parts; the Taylor
 * series of eˣ and of artanh; J. H. Lambert's continued fraction of tanh (1768); G. Estrin's order
 * of evaluation (1960). Every coefficient is the rational number that the series gives.
 */
public final class Elementary {
  /** ln 2 = {@code LN2_HIGH + LN2_LOW}; an exponent times the first part is exact. */
  private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;

  private static final double LN2_LOW = 0x1.ef35793c76730p-45;
  private static final double ONE_BY_LN2 = 0x1.71547652b82fep0;

  /** Adding this rounds to a whole number and leaves it in the lowest bits. */
  private static final double ROUNDER = 0x1.8p52;

  private static final int EXPONENT_BIAS = 1023;
  private static final int FRACTION_BITS = 52;

  /** The bits of √½: numbers are split as 2ᵏ·m with √½ ≤ m < √2. */
  private static final long ROOT_HALF = 0x3fe6_a09e_667f_3bcdL;

  /** Between these, 2ᵏ and the result are normal numbers. */
  private static final double EXP_LEAST = -708;

  private static final double EXP_MOST = 709;

  /** Beyond these, the result is 0 or infinite. */
  private static final double EXP_ZERO = -746;

  private static final double EXP_INFINITE = 710;

  /** From here on, tanh is 1 to the last bit. */
  private static final double TANH_ONE = 20;

  private Elementary() {}

  /**
   * eˣ.
   *
   * <p>With k = x / ln 2 rounded and r = x − k·ln 2, it is 2ᵏ·eʳ, where |r| ≤ 0.35.
   *
   * @param x any number
   * @return 0 from −745.14 down, infinity from 709.79 up, NaN for NaN
   */
  public static double exp(double x) {
    if (!(x > EXP_LEAST && x < EXP_MOST)) {
      return expAtTheEnds(x);
    }
    double k = x * ONE_BY_LN2 + ROUNDER;
    return reducedExp(x) * powerOf2(Double.doubleToRawLongBits(k));
  }

  /**
   * eˣ of many numbers: the same bits as {@link #exp(double)}, some three times faster.
   *
   * @param x the exponents
   * @param to receives the results; another array than {@code x}
   * @param count how many, at most the length of either array
   */
  public static void exp(double[] x, double[] to, int count) {
    for (int i = 0; i < count; i++) { // plain arithmetic only: the compiler makes vectors of it
      to[i] = reducedExp(x[i]);
    }
    for (int i = 0; i < count; i++) {
      double k = x[i] * ONE_BY_LN2 + ROUNDER;
      boolean normal = x[i] > EXP_LEAST && x[i] < EXP_MOST;
      to[i] = normal ? to[i] * powerOf2(Double.doubleToRawLongBits(k)) : expAtTheEnds(x[i]);
    }
  }

  /**
   * The natural logarithm of x.
   *
   * <p>With x = 2ᵏ·m, f = m − 1 and s = f / (2 + f), it is k·ln 2 + 2 artanh(s), where |s| ≤ 0.172.
   *
   * @param x any number
   * @return minus infinity for 0, NaN for NaN and below 0
   */
  public static double log(double x) {
    if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
      return logAtTheEnds(x);
    }
    return scaledLog(x, 0);
  }

  /**
   * The natural logarithm of 1 + x, with the digits of a small x kept.
   *
   * <p>What rounding 1 + x loses is given back: log(u) − ((u − 1) − x) / u, where u is 1 + x
   * rounded.
   *
   * @param x 0 … 1, or NaN
   */
  static double log1p(double x) {
    double u = 1 + x;
    return log(u) - ((u - 1) - x) / u;
  }

  /**
   * The hyperbolic tangent of x.
   *
   * <p>Near 0 by Lambert's fraction x / (1 + x² / (3 + x² / (5 + …))), subtracted from x; further
   * out as 1 − 2 / (e²ˣ + 1).
   *
   * @param x any number
   * @return −1 … 1, NaN for NaN
   */
  public static double tanh(double x) {
    double size = Math.abs(x);
    double result = size < 1 ? tanhNearZero(size) : 1 - 2 / (exp(2 * Math.min(size, TANH_ONE)) + 1);
    return Math.copySign(result, x);
  }

  /**
   * eʳ, where r is what is left of x when k·ln 2 is taken away: 1 + r + r²/2! + … + r¹³/13!. For
   * |r| ≤ 0.35, what is left out is below 2⁻⁵⁷.
   */
  private static double reducedExp(double x) {
    double k = (x * ONE_BY_LN2 + ROUNDER) - ROUNDER;
    double r = (x - k * LN2_HIGH) - k * LN2_LOW;
    double r2 = r * r;
    double r4 = r2 * r2;
    double from2 = (1 / 2.0 + r * (1 / 6.0)) + r2 * (1 / 24.0 + r * (1 / 120.0));
    double from6 = (1 / 720.0 + r * (1 / 5040.0)) + r2 * (1 / 40_320.0 + r * (1 / 362_880.0));
    double from10 =
        (1 / 3_628_800.0 + r * (1 / 39_916_800.0))
            + r2 * (1 / 479_001_600.0 + r * (1 / 6_227_020_800.0));
    return 1 + (r + r2 * (from2 + r4 * (from6 + r4 * from10)));
  }

  /** 2ᵏ for −1023 < k < 1024, where k stands in the lowest bits. */
  private static double powerOf2(long k) {
    return Double.longBitsToDouble((k + EXPONENT_BIAS) << FRACTION_BITS);
  }

  /** eˣ where 2ᵏ or the result may be no normal number: 2ᵏ is applied in two halves. */
  private static double expAtTheEnds(double x) {
    if (x >= EXP_INFINITE) {
      return Double.POSITIVE_INFINITY;
    }
    if (x <= EXP_ZERO) {
      return 0;
    }
    long k = (long) Math.rint(x * ONE_BY_LN2);
    long half = k / 2;
    return reducedExp(x) * powerOf2(half) * powerOf2(k - half);
  }

  private static double logAtTheEnds(double x) {
    if (x > 0 && x < Double.MIN_NORMAL) {
      return scaledLog(x * powerOf2(FRACTION_BITS), -FRACTION_BITS);
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Double.NaN;
  }

  /** log x + shift·ln 2 for a normal x. */
  private static double scaledLog(double x, int shift) {
    long bits = Double.doubleToRawLongBits(x);
    long exponent = (bits - ROOT_HALF) >> FRACTION_BITS;
    double k = exponent + shift;
    double f = Double.longBitsToDouble(bits - (exponent << FRACTION_BITS)) - 1;
    double s = f / (2 + f);
    double z = s * s;
    double z2 = z * z;
    double z4 = z2 * z2;
    // 2 artanh(s) = 2s + s·series, and 2s = f − s·f.
    double low = (2 / 3.0 + z * (2 / 5.0)) + z2 * (2 / 7.0 + z * (2 / 9.0));
    double high = (2 / 11.0 + z * (2 / 13.0)) + z2 * (2 / 15.0 + z * (2 / 17.0));
    double series = z * (low + z4 * (high + z4 * (2 / 19.0 + z * (2 / 21.0))));
    return k * LN2_HIGH - ((s * (f - series) - k * LN2_LOW) - f);
  }

  /** The tenth convergent of Lambert's fraction: for 0 ≤ x ≤ 1 it is off by less than 2⁻⁶³. */
  private static double tanhNearZero(double x) {
    double z = x * x;
    double below =
        654_729_075 + z * (310_134_825 + z * (18_918_900 + z * (315_315 + z * (1_485 + z))));
    double above = 218_243_025 + z * (16_081_065 + z * (289_575 + z * (1_430 + z)));
    return x - x * (z * above / below);
  }
}
