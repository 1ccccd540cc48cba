package org.weightroom.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private final Dataset empty = Dataset.of("area", "bathrooms", "price");

  @Test
  void theLastColumnIsTheLabel() {
    assertEquals(List.of("area", "bathrooms"), empty.featureNames());
    assertEquals("price", empty.labelName());
    Example house = empty.with(2104, 3, 399.9).example(0);
    assertEquals(3, house.feature(1));
    assertEquals(2104, house.feature());
    assertEquals(399.9, house.label());
  }

  @Test
  void addingARowLeavesTheOldDataSetAsItWas() {
    Dataset one = empty.with(1, 2, 3);
    Dataset two = one.with(4, 5, 6);
    assertEquals(0, empty.size());
    assertEquals(1, one.size());
    assertEquals(2, two.size());
    assertEquals(List.of(3.0, 6.0), two.examples().map(Example::label).toList());
  }

  @Test
  void nobodyChangesARowFromOutside() {
    double[] row = {1, 2, 3};
    Dataset data = empty.with(row);
    row[0] = 99;
    assertEquals(1, data.example(0).feature());
  }

  @Test
  void aRowHasOneFiniteNumberAColumn() {
    assertThrows(IllegalArgumentException.class, () -> empty.with(1, 2));
    assertThrows(IllegalArgumentException.class, () -> empty.with(1, 2, 3, 4));
    assertThrows(IllegalArgumentException.class, () -> empty.with(1, Double.NaN, 3));
    assertThrows(IllegalArgumentException.class, () -> empty.with(1, 2, Double.NEGATIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> Dataset.of("price"));
  }

  @Test
  void aWeightedSumIsWorkedTermByTerm() {
    // chapters.md, chapter 5: passenger (22, male), products −0.37074 and 0, sum −0.48705
    Worked worked =
        Worked.weightedSum(new double[] {22, 0}, new double[] {-0.016852, 0.704039}, -0.116309);
    assertEquals(-0.370744, worked.rows().get(0)[2], 1e-12);
    assertEquals(0, worked.rows().get(1)[2]);
    assertArrayEquals(new double[] {Double.NaN, Double.NaN, -0.116309}, worked.rows().get(2));
    assertEquals(-0.487053, worked.total(), 1e-12);
    assertEquals("sum", worked.totalId());
    assertEquals(List.of("input", "weight", "product"), worked.columns());
  }
}
