package org.weightroom.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.weightroom.chart.TrainingCurves.Measure;
import org.weightroom.lesson.Waypoint;

/**
 * What training curves show at one moment.
 *
 * @param names the sets of examples as they are called
 * @param points in order; none before the first step
 * @param earlier whether a change has ended the training that they belong to
 */
record CurvesScene(List<String> names, List<Point> points, boolean earlier) {
  static final CurvesScene EMPTY = new CurvesScene(List.of(), List.of(), false);

  /**
   * A place of the way.
   *
   * @param measures one a set
   */
  record Point(long step, List<Measure> measures) {}

  /** As much of a way as is known. */
  static CurvesScene of(
      List<String> names, List<Waypoint> way, Measured measured, boolean earlier) {
    List<Point> points =
        way.stream()
            .flatMap(
                place -> measured.at(place).map(known -> new Point(place.step(), known)).stream())
            .toList();
    return new CurvesScene(names, points, earlier);
  }

  boolean isEmpty() {
    return points.isEmpty() || names.isEmpty();
  }

  Point last() {
    return points.get(points.size() - 1);
  }

  private double distance(int index, double step) {
    return Math.abs((double) points.get(index).step() - step);
  }

  /** The index of the point nearest to a step. */
  int nearest(double step) {
    int best = 0;
    for (int i : IntStream.range(1, points.size()).toArray()) {
      if (distance(i, step) < distance(best, step)) {
        best = i;
      }
    }
    return best;
  }
}
