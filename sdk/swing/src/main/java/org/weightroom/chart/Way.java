package org.weightroom.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A path of parameters on the screen. Places beyond the edge stand at the edge, with an arrow; what
 * is too small to be seen, or drawn already, is left out, so that a long path paints fast.
 */
final class Way {
  private static final double SMALLEST = 1.5;

  /** A way to and fro across a valley draws a line once, not at each step a hair beside it. */
  private static final double SAME = 3;

  final Path2D line = new Path2D.Double();
  final List<Arrow> arrows = new ArrayList<>();
  private final Set<Long> drawn = new HashSet<>();

  Way(double[] places, Frame frame) {
    Point2D last = null;
    boolean outside = false;
    for (int i = 0; i < places.length; i += 2) {
      if (Double.isNaN(places[i]) || Double.isNaN(places[i + 1])) {
        continue;
      }
      Point2D here = clamped(places[i], places[i + 1], frame);
      if (last == null) {
        line.moveTo(here.getX(), here.getY());
        last = here;
      } else if (last.distance(here) >= SMALLEST || i == places.length - 2) {
        go(last, here);
        last = here;
      }
      Arrow arrow = arrow(places[i], places[i + 1], frame);
      if (arrow.points()
          && !outside
          && i < places.length - 2
          && arrows.stream().noneMatch(arrow::covers)) {
        arrows.add(arrow);
      }
      outside = arrow.points();
    }
  }

  /** Where a place is on the screen; beyond the edge, the nearest point of the edge. */
  static Point2D clamped(double x, double y, Frame frame) {
    Axes axes = frame.axes();
    double inX = Math.max(axes.xMin(), Math.min(axes.xMax(), x));
    return frame.toScreen(inX, axes.clampY(y));
  }

  /** The arrow that a place wants: towards where it really is. */
  static Arrow arrow(double x, double y, Frame frame) {
    Axes axes = frame.axes();
    int right = x > axes.xMax() ? 1 : x < axes.xMin() ? -1 : 0;
    int down = y > axes.yMax() ? -1 : y < axes.yMin() ? 1 : 0;
    return new Arrow(clamped(x, y, frame), right, down);
  }

  private void go(Point2D from, Point2D to) {
    if (drawn.add(key(from) * 31 + key(to)) && drawn.add(key(to) * 31 + key(from))) {
      line.lineTo(to.getX(), to.getY());
    } else {
      line.moveTo(to.getX(), to.getY());
    }
  }

  private static long key(Point2D place) {
    return Math.round(place.getX() / SAME) << 20 | Math.round(place.getY() / SAME);
  }

  /** Something that points beyond the edge. */
  record Arrow(Point2D at, int right, int down) {
    private static final double NEAR = 12;

    boolean points() {
      return right != 0 || down != 0;
    }

    boolean covers(Arrow other) {
      return right == other.right && down == other.down && at.distance(other.at) < NEAR;
    }
  }
}
