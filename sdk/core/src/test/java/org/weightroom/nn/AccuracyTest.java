package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;

class AccuracyTest {
  private static final Dataset FOUR =
      Dataset.of("x", "label").with(1, 1).with(2, 0).with(3, 1).with(4, 1);

  @Test
  void countsWhatIsRight() {
    Accuracy accuracy = Accuracy.of(e -> e.feature() / 4, FOUR);
    assertEquals(new Accuracy(2, 4), accuracy, "0.25 and 0.5 are wrong");
    assertEquals(0.5, accuracy.share());
  }

  @Test
  void aHalfCountsAsClassOne() {
    assertEquals(3, Accuracy.of(e -> 0.5, FOUR).right());
    assertEquals(1, Accuracy.of(e -> Math.nextDown(0.5), FOUR).right());
    assertTrue(Accuracy.isRight(0.5, 1));
    assertFalse(Accuracy.isRight(0.5, 0));
  }

  @Test
  void noNumberIsNeverRight() {
    assertEquals(0, Accuracy.of(e -> Double.NaN, FOUR).right());
  }

  @Test
  void nothingHasNoShare() {
    assertTrue(Double.isNaN(Accuracy.of(e -> 1, Dataset.of("x", "y")).share()));
  }
}
