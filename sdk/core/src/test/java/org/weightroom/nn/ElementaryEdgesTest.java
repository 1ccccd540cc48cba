package org.weightroom.nn;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Zeros, infinities, overflow and order. */
class ElementaryEdgesTest {

  @Test
  void expAtTheEnds() {
    assertEquals(1.0, Elementary.exp(0.0));
    assertEquals(1.0, Elementary.exp(-0.0));
    assertEquals(NaN, Elementary.exp(NaN));
    assertEquals(POSITIVE_INFINITY, Elementary.exp(POSITIVE_INFINITY));
    assertEquals(0.0, Elementary.exp(NEGATIVE_INFINITY));
    assertEquals(POSITIVE_INFINITY, Elementary.exp(709.782712893385));
    assertEquals(POSITIVE_INFINITY, Elementary.exp(Double.MAX_VALUE));
    assertTrue(Double.isFinite(Elementary.exp(709.7827128933840)));
    assertEquals(Double.MIN_VALUE, Elementary.exp(-745.1332191019411));
    assertEquals(0.0, Elementary.exp(-745.1332191019412));
    assertEquals(0.0, Elementary.exp(-Double.MAX_VALUE));
  }

  @Test
  void logAtTheEnds() {
    assertEquals(0.0, Elementary.log(1));
    assertEquals(NEGATIVE_INFINITY, Elementary.log(0.0));
    assertEquals(NEGATIVE_INFINITY, Elementary.log(-0.0));
    assertEquals(NaN, Elementary.log(-Double.MIN_VALUE));
    assertEquals(NaN, Elementary.log(NEGATIVE_INFINITY));
    assertEquals(NaN, Elementary.log(NaN));
    assertEquals(POSITIVE_INFINITY, Elementary.log(POSITIVE_INFINITY));
    assertEquals(709.782712893384, Elementary.log(Double.MAX_VALUE), 1e-12);
    assertEquals(-744.4400719213812, Elementary.log(Double.MIN_VALUE), 1e-12);
    assertEquals(-708.3964185322641, Elementary.log(Double.MIN_NORMAL), 1e-12);
  }

  @Test
  void tanhAtTheEnds() {
    assertEquals(0.0, Elementary.tanh(0.0));
    assertEquals(-0.0, Elementary.tanh(-0.0));
    assertEquals(1.0, Elementary.tanh(POSITIVE_INFINITY));
    assertEquals(-1.0, Elementary.tanh(NEGATIVE_INFINITY));
    assertEquals(1.0, Elementary.tanh(Double.MAX_VALUE));
    assertEquals(NaN, Elementary.tanh(NaN));
    assertEquals(Double.MIN_VALUE, Elementary.tanh(Double.MIN_VALUE));
    assertEquals(-1e-300, Elementary.tanh(-1e-300));
  }

  @Test
  void tanhIsOddToTheLastBit() {
    for (double x = 0; x < 25; x += 0.0137) {
      assertEquals(-Elementary.tanh(x), Elementary.tanh(-x));
    }
  }

  @Test
  void allThreeNeverFall() {
    neverFalls(Elementary::exp, -750, 712);
    neverFalls(Elementary::exp, -708.1, -707.9);
    neverFalls(Elementary::exp, 708.9, 709.1);
    neverFalls(Elementary::log, Double.MIN_VALUE, 1e-300);
    neverFalls(Elementary::log, 0.1, 10);
    neverFalls(Elementary::tanh, -22, 22);
    neverFalls(Elementary::tanh, 0.9999, 1.0001);
  }

  private static void neverFalls(DoubleUnaryOperator function, double from, double to) {
    double before = NEGATIVE_INFINITY;
    int points = 100_000;
    for (int i = 0; i <= points; i++) {
      double x = from + (to - from) * i / points;
      double now = function.applyAsDouble(x);
      double last = before;
      assertTrue(now >= last, () -> "falls at " + x + " from " + last + " to " + now);
      before = now;
    }
  }
}
