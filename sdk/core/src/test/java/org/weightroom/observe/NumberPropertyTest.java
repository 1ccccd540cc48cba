package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NumberPropertyTest {
  private final Scope scope = new Scope();
  private final NumberProperty weight = new NumberProperty(scope, "weight", 0.1, 0, 0.4, 0.001);

  @Test
  void eachOf401StepsIsTheDoubleThatItsLiteralGives() {
    for (int i = 0; i <= 400; i++) {
      double literal = Double.parseDouble("0." + String.format("%03d", i));
      assertEquals(literal, weight.nearest(i * 0.001));
      assertEquals(literal, weight.nearest(literal));
      assertEquals(literal, weight.nearest(i * 0.001 + 0.0004));
      assertEquals(literal, weight.nearest(i * 0.001 - 0.0004));
    }
    assertEquals(0.059, weight.nearest(0.0587));
  }

  @Test
  void aGridMayBeginOffItsStep() {
    NumberProperty quarter = new NumberProperty(scope, "quarter", 0.25, 0.25, 2.5, 0.5);
    assertEquals(0.75, quarter.nearest(0.8));
    assertEquals(2.25, quarter.nearest(2.3));
    assertEquals(2.25, quarter.nearest(99));
    assertEquals(2, quarter.decimals());
  }

  @Test
  void theGridCountsFromTheLeastValue() {
    NumberProperty odd = new NumberProperty(scope, "odd", 1, 1, 9, 2);
    assertEquals(3, odd.nearest(3.9));
    assertEquals(5, odd.nearest(4.1));
    assertEquals(1, odd.nearest(-100));
    assertEquals(9, odd.nearest(Double.POSITIVE_INFINITY));
    NumberProperty around = new NumberProperty(scope, "around", 0, -0.4, 0.4, 0.0001);
    assertEquals(-0.3999, around.nearest(-0.39991));
    assertEquals(0.0, around.nearest(-0.00004));
  }

  @Test
  void aHandIsBoundByRangeAndStep() {
    weight.setByHand(0.05949);
    assertEquals(0.059, weight.get());
    weight.setByHand(7);
    assertEquals(0.4, weight.get());
    weight.setByHand(-7);
    assertEquals(0.0, weight.get());
  }

  @Test
  void trainingAndRestoringAreNot() {
    weight.set(0.0584879);
    assertEquals(0.0584879, weight.get());
    weight.set(313.9);
    assertEquals(313.9, weight.get());
    weight.set(-1e300);
    assertEquals(-1e300, weight.get());
  }

  @Test
  void onlyFiniteNumbersComeIn() {
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> weight.set(bad));
    }
    assertThrows(IllegalArgumentException.class, () -> weight.setByHand(Double.NaN));
    assertEquals(0.1, weight.get());
  }

  @Test
  void thereIsOneZero() {
    weight.set(-0.0);
    assertEquals(0.0, weight.get());
  }

  @Test
  void itAllowsItsRangeAndNothingElse() {
    assertTrue(weight.allows(0));
    assertTrue(weight.allows(0.4));
    assertFalse(weight.allows(0.4000001));
    assertFalse(weight.allows(-1e-9));
    assertFalse(weight.allows(Double.NaN));
  }

  @Test
  void itShowsTheDecimalsOfItsStep() {
    assertEquals(3, weight.decimals());
    assertEquals(0, new NumberProperty(scope, "bias", 150, 0, 460, 1).decimals());
    assertEquals(10, new NumberProperty(scope, "rate", 1e-8, 1e-10, 1e-5, 1e-10).decimals());
  }

  @Test
  void aSenselessRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> make(0, 1, 1, 0.1));
    assertThrows(IllegalArgumentException.class, () -> make(0, 0, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> make(2, 0, 1, 0.1));
    assertThrows(IllegalArgumentException.class, () -> make(Double.NaN, 0, 1, 0.1));
    assertThrows(IllegalArgumentException.class, () -> make(0, Double.NaN, 1, 0.1));
  }

  @Test
  void aDialHasOnePositionAStep() {
    assertEquals(400, weight.positions());
    for (int i = 0; i <= 400; i++) {
      assertEquals(Double.parseDouble("0." + String.format("%03d", i)), weight.at(i));
      assertEquals(i, weight.position(weight.at(i)));
    }
    assertEquals(58, weight.position(0.0584879));
    assertEquals(0, weight.position(-7));
    assertEquals(400, weight.position(7));
    assertEquals(0.4, weight.at(401));
    assertEquals(0.0, weight.at(-1));
    NumberProperty fine = new NumberProperty(scope, "fine", 0, -100, 200, 0.0001);
    assertEquals(3_000_000, fine.positions());
    assertEquals(-99.9999, fine.at(1));
  }

  @Test
  void itMovesByStepsFromWhereverItStands() {
    assertEquals(0.101, weight.moved(0.1, 1));
    assertEquals(0.09, weight.moved(0.1, -10));
    assertEquals(0.059, weight.moved(0.0584, 1));
    assertEquals(0.4, weight.moved(0.9, -1));
    assertEquals(0.0, weight.moved(-0.9, 1));
    assertEquals(0.4, weight.moved(0.1, Integer.MAX_VALUE));
  }

  private NumberProperty make(double initial, double min, double max, double step) {
    return new NumberProperty(scope, "made", initial, min, max, step);
  }
}
