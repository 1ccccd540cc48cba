package org.weightroom.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the dots of a curve chart are at one moment, and the numbers beside the axes.
 *
 * @param x where the dots are; empty while x is hidden
 * @param shownX x as it is read
 * @param dots one a curve; none while x is hidden
 */
record CurveScene(OptionalDouble x, String shownX, List<Dot> dots) {
  static final CurveScene EMPTY = new CurveScene(OptionalDouble.empty(), "", List.of());

  /** The curve's value at x, as it is and as it is read. */
  record Dot(double y, String shown) {}
}
