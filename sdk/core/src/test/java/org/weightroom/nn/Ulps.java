package org.weightroom.nn;

import java.math.BigDecimal;
import java.math.MathContext;

/** How far apart doubles are, counted in doubles. */
final class Ulps {
  private static final MathContext DIGITS = new MathContext(60);

  private Ulps() {}

  /** How many doubles one has to step over to get from one to the other; 0 for two NaN. */
  static long between(double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.isNaN(a) && Double.isNaN(b) ? 0 : Long.MAX_VALUE;
    }
    return Math.abs(position(a) - position(b));
  }

  private static long position(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  /** How far a double is from an exact number, in the double's own ulp. */
  static double between(double value, BigDecimal exact) {
    BigDecimal difference = new BigDecimal(value).subtract(exact).abs();
    return difference.divide(new BigDecimal(Math.ulp(value)), DIGITS).doubleValue();
  }

  /** eˣ to some 50 digits by its series, after halving x until it is small. */
  static BigDecimal exp(BigDecimal x) {
    BigDecimal small = x;
    int halvings = 0;
    while (small.abs().compareTo(new BigDecimal("0.01")) > 0) {
      small = small.divide(BigDecimal.valueOf(2), DIGITS);
      halvings++;
    }
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n < 30; n++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** tanh x to some 50 digits. */
  static BigDecimal tanh(BigDecimal x) {
    BigDecimal e = exp(x.multiply(BigDecimal.valueOf(2)));
    return e.subtract(BigDecimal.ONE).divide(e.add(BigDecimal.ONE), DIGITS);
  }
}
