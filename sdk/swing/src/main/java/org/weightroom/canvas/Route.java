package org.weightroom.canvas;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * The way of a connection.
 *
 * @param points its corners from left to right, at least two
 */
record Route(List<Point2D> points) {

  /** The line to draw, without its arrow. */
  Shape line() {
    Point2D start = points.get(0);
    if (points.size() == 2) {
      return new Line2D.Double(start, end());
    }
    Path2D path = new Path2D.Double();
    path.moveTo(start.getX(), start.getY());
    points.stream().skip(1).forEach(point -> path.lineTo(point.getX(), point.getY()));
    return path;
  }

  /** Whether it goes straight down. */
  boolean down() {
    return points.size() == 2 && points.get(0).getX() == end().getX();
  }

  /** Where the line ends. */
  Point2D end() {
    return points.get(points.size() - 1);
  }

  /** Its height at an x; before and after it goes on level. */
  double heightAt(double x) {
    Point2D before = points.get(0);
    for (Point2D point : points) {
      if (x <= point.getX()) {
        double length = point.getX() - before.getX();
        double share = length == 0 ? 0 : Math.max(0, (x - before.getX()) / length);
        return before.getY() + share * (point.getY() - before.getY());
      }
      before = point;
    }
    return before.getY();
  }
}
