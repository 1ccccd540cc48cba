package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CellGridTest {
  private final CellGrid grid = new CellGrid(new Axes(0, 0.4, 0, 460));

  @Test
  void everyCellHoldsItsOwnCentre() {
    for (int cell = 0; cell < CellGrid.COUNT; cell++) {
      assertEquals(OptionalInt.of(cell), grid.at(grid.x(cell), grid.y(cell)));
      assertEquals(cell, grid.index(grid.column(cell), grid.row(cell)));
    }
  }

  @Test
  void theWholeRangeIsCovered() {
    assertEquals(OptionalInt.of(0), grid.at(0, 0));
    assertEquals(OptionalInt.of(CellGrid.COUNT - 1), grid.at(0.4, 460));
    assertEquals(0.4 / 30, grid.xs()[0], 1e-15);
    assertEquals(460 - 460 / 30.0, grid.ys()[14], 1e-12);
  }

  @Test
  void whatLiesBeyondIsInNoCell() {
    assertEquals(OptionalInt.empty(), grid.at(-1e-9, 0));
    assertEquals(OptionalInt.empty(), grid.at(0, 460.1));
    assertEquals(OptionalInt.empty(), grid.at(Double.NaN, 0));
    assertEquals(CellGrid.SIZE - 1, grid.nearest(1e300, -1e300));
  }
}
