package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The one exp, log and tanh against {@link StrictMath} and against 50-digit arithmetic. */
class ElementaryAccuracyTest {
  private static final int INPUTS = 1_000_000;
  private static final int EXACT_INPUTS = 2_000;
  private static final long MOST_ULPS = 2;

  @Test
  void expIsRightWhereverItIsFinite() {
    compare(Elementary::exp, StrictMath::exp, random -> random.nextDouble() * 1460 - 748);
    compare(Elementary::exp, StrictMath::exp, Random::nextGaussian);
  }

  @Test
  void expIsRightForSubnormalResults() {
    compare(Elementary::exp, StrictMath::exp, random -> -708 - random.nextDouble() * 38);
  }

  @Test
  void expIsRightForEveryPatternOfBits() {
    compare(Elementary::exp, StrictMath::exp, ElementaryAccuracyTest::anyDouble);
  }

  @Test
  void logIsRightAcrossAllExponents() {
    compare(Elementary::log, StrictMath::log, ElementaryAccuracyTest::anyDouble);
    compare(Elementary::log, StrictMath::log, random -> Math.abs(anyDouble(random)));
  }

  @Test
  void logIsRightNearOne() {
    compare(
        Elementary::log,
        StrictMath::log,
        random -> 1 + random.nextGaussian() * Math.scalb(1.0, -random.nextInt(53)));
  }

  @Test
  void logIsRightForSubnormals() {
    compare(
        Elementary::log,
        StrictMath::log,
        random -> Double.longBitsToDouble(random.nextLong() >>> 12 + random.nextInt(50)));
  }

  @Test
  void tanhIsRightNearZeroAndFarOut() {
    compare(Elementary::tanh, StrictMath::tanh, Random::nextGaussian);
    compare(Elementary::tanh, StrictMath::tanh, random -> random.nextDouble() * 50 - 25);
    compare(Elementary::tanh, StrictMath::tanh, ElementaryAccuracyTest::anyDouble);
  }

  @Test
  void expIsWithinOneUlpOfTheExactPower() {
    Random random = new Random(7);
    for (int i = 0; i < EXACT_INPUTS; i++) {
      double x = random.nextDouble() * 1400 - 700;
      assertClose(1, x, Elementary.exp(x), Ulps.exp(new BigDecimal(x)));
    }
  }

  @Test
  void tanhIsWithinFiveQuartersOfAnUlpOfTheExactTangent() {
    Random random = new Random(8);
    for (int i = 0; i < EXACT_INPUTS; i++) {
      double x = random.nextGaussian();
      assertClose(1.25, x, Elementary.tanh(x), Ulps.tanh(new BigDecimal(x)));
    }
  }

  @Test
  void logUndoesAnExactPower() {
    Random random = new Random(9);
    for (int i = 0; i < EXACT_INPUTS; i++) {
      double x = random.nextDouble() * 1400 - 700;
      // x is exact; its power, rounded to a double, is off by d, so the logarithm is off by d too.
      BigDecimal power = Ulps.exp(new BigDecimal(x));
      double rounded = power.doubleValue();
      BigDecimal off =
          new BigDecimal(rounded).divide(power, MathContext.DECIMAL128).subtract(BigDecimal.ONE);
      assertClose(1, x, Elementary.log(rounded), new BigDecimal(x).add(off));
    }
  }

  @Test
  void manyPowersAtOnceHaveTheSameBitsAsOneByOne() {
    Random random = new Random(10);
    double[] x = random.doubles(10_000, -800, 800).toArray();
    double[] ends = {0, -0.0, 1e-300, Double.NaN, 709, 709.8, -708, -746, -745.1, 1e300, -1e300};
    System.arraycopy(ends, 0, x, 0, ends.length);
    double[] expected = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      expected[i] = Elementary.exp(x[i]);
    }
    double[] powers = new double[x.length];
    for (int again = 0; again < 200; again++) { // often enough to be compiled
      Elementary.exp(x, powers, x.length);
    }
    assertArrayEquals(expected, powers);
  }

  /** Pinned, so that a machine, a JDK or a compiler that gives other bits is noticed. */
  @Test
  void theBitsAreTheSameEverywhereInterpretedAndCompiled() {
    double[] inputs = new Random(11).doubles(1_000, -30, 30).toArray();
    for (int again = 0; again < 300; again++) { // often enough to be compiled
      assertEquals(-2_615_454_941_509_083_079L, bits(inputs));
    }
  }

  private static long bits(double[] inputs) {
    long bits = 0;
    for (double x : inputs) {
      double sum = Elementary.exp(x) + Elementary.tanh(x) + Elementary.log(Math.abs(x));
      bits = bits * 31 + Double.doubleToRawLongBits(sum);
    }
    return bits;
  }

  private static double anyDouble(Random random) {
    return Double.longBitsToDouble(random.nextLong());
  }

  private static void compare(
      DoubleUnaryOperator own, DoubleUnaryOperator strict, ToDoubleFunction<Random> input) {
    Random random = new Random(20_240_601);
    for (int i = 0; i < INPUTS; i++) {
      double x = input.applyAsDouble(random);
      double expected = strict.applyAsDouble(x);
      double found = own.applyAsDouble(x);
      if (Ulps.between(expected, found) > MOST_ULPS) {
        throw new AssertionError("of " + x + ": " + found + " instead of " + expected);
      }
    }
  }

  private static void assertClose(double most, double x, double found, BigDecimal exact) {
    double ulps = Ulps.between(found, exact);
    assertTrue(ulps < most, () -> "of " + x + ": " + found + " is " + ulps + " ulp off");
  }
}
