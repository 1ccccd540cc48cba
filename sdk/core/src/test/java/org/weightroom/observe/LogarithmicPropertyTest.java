package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmicPropertyTest {
  private final Scope scope = new Scope();
  private final NumberProperty rate = NumberProperty.logarithmic(scope, "rate", 1e-8, 1e-10, 1e-5);

  @Test
  void aDecadeHasTheTwentyPreferredNumbers() {
    double[] decade = {
      1e-8, 1.1e-8, 1.3e-8, 1.4e-8, 1.6e-8, 1.8e-8, 2e-8, 2.2e-8, 2.5e-8, 2.8e-8,
      3.2e-8, 3.5e-8, 4e-8, 4.5e-8, 5e-8, 5.6e-8, 6.3e-8, 7.1e-8, 7.9e-8, 8.9e-8
    };
    assertEquals(100, rate.positions());
    for (int i = 0; i < decade.length; i++) {
      assertEquals(decade[i], rate.at(40 + i));
      assertEquals(40 + i, rate.position(decade[i]));
    }
    assertEquals(1e-10, rate.at(0));
    assertEquals(1e-5, rate.at(100));
    assertEquals(1e-10, rate.at(-1));
    assertEquals(1e-5, rate.at(Integer.MAX_VALUE));
  }

  @Test
  void theEndsAreAlwaysPositions() {
    NumberProperty odd = NumberProperty.logarithmic(scope, "odd", 1, 0.95, 1.7);
    assertEquals(
        DoubleStream.of(0.95, 1, 1.1, 1.3, 1.4, 1.6, 1.7).boxed().toList(),
        IntStream.rangeClosed(0, odd.positions()).mapToObj(odd::at).toList());
    NumberProperty narrow = NumberProperty.logarithmic(scope, "narrow", 1.15, 1.15, 1.2);
    assertEquals(1, narrow.positions());
  }

  @ParameterizedTest
  @CsvSource({
    "1.05e-8, 1, 1.1e-8",
    "1.05e-8, -1, 1e-8",
    "1.05e-8, 0, 1.05e-8",
    "1.05e-8, 2, 1.3e-8",
    "1e-8, 1, 1.1e-8",
    "1e-8, -1, 8.9e-9",
    "1e-8, 20, 1e-7",
    "1e-8, -2147483648, 1e-10",
    "1e-8, 2147483647, 1e-5",
    "1, -1, 1e-5",
    "1, 1, 1e-5",
    "0, 1, 1e-10",
    "-3, -1, 1e-10"
  })
  void itMovesFromWhereverItStands(double from, int steps, double to) {
    assertEquals(to, rate.moved(from, steps));
  }

  @ParameterizedTest
  @CsvSource({"1.04e-8, 40", "1.06e-8, 41", "2.9e-9, 29", "3e-9, 30", "1, 100", "0, 0", "-5, 0"})
  void aKnobStandsAtTheNearestPosition(double value, int position) {
    assertEquals(position, rate.position(value));
  }

  @Test
  void aHandMaySetAnyNumberOfTheRange() {
    rate.setByHand(1.2345e-8);
    assertEquals(1.2345e-8, rate.get());
    rate.setByHand(7);
    assertEquals(1e-5, rate.get());
    rate.setByHand(-7);
    assertEquals(1e-10, rate.get());
    assertTrue(rate.allows(1.2345e-8));
    assertFalse(rate.allows(1.1e-5));
    assertFalse(rate.allows(0));
    assertThrows(IllegalArgumentException.class, () -> rate.setByHand(Double.NaN));
  }

  @Test
  void itHasNoStepAndAdaptiveDecimals() {
    assertEquals(0, rate.step());
    assertEquals(Numerals.ADAPTIVE, rate.decimals());
  }

  @Test
  void aSenselessRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> make(1, 0, 2));
    assertThrows(IllegalArgumentException.class, () -> make(1, -1, 2));
    assertThrows(IllegalArgumentException.class, () -> make(1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> make(3, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> make(1, Double.NaN, 2));
    assertThrows(IllegalArgumentException.class, () -> make(1, 1, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> make(Double.NaN, 1, 2));
  }

  private NumberProperty make(double initial, double min, double max) {
    return NumberProperty.logarithmic(scope, "made", initial, min, max);
  }
}
