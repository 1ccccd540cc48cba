package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;

class ConfusionTest {
  private static final Dataset SEVEN =
      Dataset.of("p", "label")
          .with(0.9, 1)
          .with(0.8, 1)
          .with(0.5, 1)
          .with(0.4, 1)
          .with(0.7, 0)
          .with(0.6, 0)
          .with(0.1, 0);

  @Test
  void countsByHand() {
    Confusion seven = Confusion.of(e -> e.feature(), SEVEN);
    assertEquals(new Confusion(3, 1, 2, 1), seven);
    assertEquals(new Accuracy(4, 7), seven.accuracy());
    assertEquals(Accuracy.of(e -> e.feature(), SEVEN), seven.accuracy());
  }

  @Test
  void aHalfCountsAsClassOne() {
    assertEquals(new Confusion(4, 0, 3, 0), Confusion.of(e -> 0.5, SEVEN));
    assertEquals(new Confusion(0, 4, 0, 3), Confusion.of(e -> Math.nextDown(0.5), SEVEN));
  }

  @Test
  void noNumberCountsAsClassZero() {
    assertEquals(new Confusion(0, 4, 0, 3), Confusion.of(e -> Double.NaN, SEVEN));
  }

  @Test
  void nothingCountsNothing() {
    Confusion none = Confusion.of(e -> 1, Dataset.of("p", "label"));
    assertEquals(new Confusion(0, 0, 0, 0), none);
    assertEquals(new Accuracy(0, 0), none.accuracy());
  }
}
