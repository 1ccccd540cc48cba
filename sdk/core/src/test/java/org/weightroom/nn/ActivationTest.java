package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.weightroom.nn.Activation.IDENTITY;
import static org.weightroom.nn.Activation.RELU;
import static org.weightroom.nn.Activation.SIGMOID;
import static org.weightroom.nn.Activation.TANH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

  @Test
  void theSigmoidOfTheChapterIsReached() {
    assertEquals(0.16383036122, SIGMOID.value(-1.63), 5e-12);
  }

  /**
   * The article's eight passengers: age, sex, and what its network says (chapters.md, chapter 5).
   */
  @ParameterizedTest
  @CsvSource({
    "22, 0, 0.380588",
    "38, 1, 0.486842",
    "26, 1, 0.537325",
    "35, 1, 0.499478",
    "35, 0, 0.330455",
    "14, 1, 0.587055",
    "25, 0, 0.368744",
    "54, 0, 0.263799"
  })
  void theArticlesPassengersGetTheArticlesOutputs(double age, int sex, double output) {
    double sum = -0.016852 * age + 0.704039 * sex - 0.116309;
    assertEquals(output, SIGMOID.value(sum), 1e-6);
  }

  @ParameterizedTest
  @EnumSource
  void nothingOverflows(Activation activation) {
    for (double x : new double[] {1000, -1000, 1e300, -1e300, 0, -0.0, 1e-300, 710, -746}) {
      assertTrue(Double.isFinite(activation.value(x)), () -> activation + " of " + x);
      assertTrue(Double.isFinite(activation.slope(x)), () -> activation + "'s slope at " + x);
    }
  }

  @Test
  void farOutTheBoundsAreReachedExactly() {
    assertEquals(1, SIGMOID.value(1000));
    assertEquals(0, SIGMOID.value(-1000));
    assertEquals(1, TANH.value(1000));
    assertEquals(-1, TANH.value(-1000));
    assertEquals(0, SIGMOID.slope(1000));
    assertEquals(0, SIGMOID.slope(-1000));
    assertEquals(0, TANH.slope(1000));
    assertEquals(1000, RELU.value(1000));
    assertEquals(0, RELU.value(-1000));
    assertEquals(-1000, IDENTITY.value(-1000));
  }

  @Test
  void aSmallSigmoidKeepsItsDigitsWhereOneMinusWouldLoseThem() {
    assertEquals(3.720075976020836e-44, SIGMOID.value(-100), 1e-57);
    assertEquals(3.720075976020836e-44, SIGMOID.slope(100), 1e-57);
    assertEquals(4 * 4.248354255291589e-18, TANH.slope(20), 1e-30);
  }

  @ParameterizedTest
  @EnumSource
  void theSlopeIsHowFastTheValueGrows(Activation activation) {
    double h = 1e-5;
    for (double x = -6.05; x < 6; x += 0.1) { // never within h of ReLU's corner
      double growth = (activation.value(x + h) - activation.value(x - h)) / (2 * h);
      assertEquals(growth, activation.slope(x), 1e-9);
    }
  }

  @Test
  void slopesInTheMiddle() {
    assertEquals(0.25, SIGMOID.slope(0));
    assertEquals(1, TANH.slope(0));
    assertEquals(0, RELU.slope(0));
    assertEquals(1, RELU.slope(Double.MIN_VALUE));
    assertEquals(1, IDENTITY.slope(Double.POSITIVE_INFINITY));
  }

  @Test
  void sigmoidsOfOppositesAddUpToOne() {
    for (double x = 0; x < 40; x += 0.13) {
      assertEquals(1, SIGMOID.value(x) + SIGMOID.value(-x), 3e-16);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theValueOfNoNumberIsNoNumber(Activation activation) {
    assertEquals(Double.NaN, activation.value(Double.NaN));
  }
}
