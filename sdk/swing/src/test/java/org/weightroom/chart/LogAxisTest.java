package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogAxisTest {
  @Test
  void fitsItselfWithNiceTicks() {
    LogAxis axis = LogAxis.fit(List.of(630.0, 566.0), 4);
    assertArrayEquals(new double[] {560, 580, 600, 620, 640}, axis.ticks());
    assertEquals(0, axis.share(560));
    assertEquals(1, axis.share(640));
  }

  @Test
  void isLogarithmicBeyondFourPowersOfTen() {
    assertFalse(LogAxis.fit(List.of(100.0, 1e6), 4).logarithmic());
    LogAxis axis = LogAxis.fit(List.of(90.0, 1e6), 10);
    assertTrue(axis.logarithmic());
    assertArrayEquals(new double[] {10, 100, 1000, 1e4, 1e5, 1e6}, axis.ticks(), 1e-6);
    assertEquals("1,000", axis.label(1000, Locale.ENGLISH));
    assertEquals("10⁹", axis.label(1e9, Locale.ENGLISH));
    assertEquals("0.01", axis.label(0.01, Locale.ENGLISH));
    assertEquals("10⁻⁶", axis.label(1e-6, Locale.ENGLISH));
    assertEquals(0.5, LogAxis.fit(List.of(1.0, 1e6), 3).share(1000), 1e-12);
  }

  @Test
  void noiseIsNotMagnified() {
    LogAxis axis = LogAxis.fit(List.of(447.2909, 447.2908), 4);
    assertTrue(axis.high() - axis.low() > 0.1);
    assertEquals(LogAxis.fit(List.of(0.0), 4), LogAxis.fit(List.of(1e-15, 1e-30), 4));
    assertEquals("0.05", LogAxis.fit(List.of(0.05, 0.09), 4).label(0.05, Locale.ENGLISH));
  }

  @Test
  void staysFiniteWhateverTheLosses() {
    for (List<Double> losses :
        List.of(
            List.<Double>of(),
            List.of(0.0),
            List.of(Double.NaN),
            List.of(Double.POSITIVE_INFINITY, 1.0),
            List.of(1e300, 9e299),
            List.of(0.0, 1e-310),
            List.of(0.0, Double.MAX_VALUE))) {
      LogAxis axis = LogAxis.fit(losses, 4);
      assertTrue(axis.ticks().length > 1 && axis.ticks().length < 12, losses.toString());
      for (double loss : losses) {
        double share = axis.share(loss);
        assertTrue(Double.isNaN(loss) || (share >= 0 && share <= 1), losses.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "566.4, 566",
    "12.345, 12.35",
    "134972, '134,972'",
    "2e9, 2 × 10⁹",
    "1.5e12, 1.5 × 10¹²",
    "1e286, 10²⁸⁶",
    "9.999e11, 10¹²",
    "Infinity, ∞",
    "NaN, –",
  })
  void numbersOfAnySizeAreWrittenShort(double error, String written) {
    assertEquals(written, Sizes.error(error, Locale.ENGLISH));
  }
}
