package org.weightroom.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a chart shows at one moment, in the data's numbers: computed in a watcher, so that painting
 * reads no property.
 *
 * @param line the line now
 * @param curve what bends, now, instead of a line: places from left to right; a NaN lifts the pen
 * @param earlier the line before the last gesture, if it was another
 * @param pins the lines of pinned attempts
 * @param points the examples
 * @param asked what is asked about
 * @param dials where the line's handles stand
 */
record Scene(
    Optional<Segment> line,
    List<Place> curve,
    Optional<Segment> earlier,
    List<Pin> pins,
    List<Point> points,
    Optional<Asked> asked,
    Optional<DialLine> dials) {

  /** Nothing at all. */
  static final Scene EMPTY =
      new Scene(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** A place of a curve; y is NaN outside the chart. */
  record Place(double x, double y) {}

  /** A pinned attempt's line and its number, from 1. */
  record Pin(int number, Segment line) {}

  /** An example; the prediction is empty where none is shown. */
  record Point(double x, double actual, OptionalDouble predicted) {}

  /** What is asked about; the prediction is empty where none can be drawn. */
  record Asked(double x, OptionalDouble predicted, double price) {}

  /**
   * The line that the dials make (it may lie outside the chart, and even be endless) and which of
   * them can be moved.
   */
  record DialLine(Segment line, boolean lifts, boolean tilts) {}
}
