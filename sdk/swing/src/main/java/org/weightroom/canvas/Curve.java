package org.weightroom.canvas;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.weightroom.nn.Activation;

/**
 * The curve of an activation around 0, small enough for a neuron.
 *
 * @param activation whose curve it is
 * @param at the weighted sum, where its dot stands
 */
record Curve(Activation activation, double at) {
  /** How far to both sides it shows; beyond, the dot stays at the end. */
  private static final double REACH = 5;

  private static final int PARTS = 40;

  /** The curve in these bounds. */
  Path2D line(Rectangle2D bounds) {
    Path2D line = new Path2D.Double();
    for (int i = 0; i <= PARTS; i++) {
      Point2D point = point(REACH * (2.0 * i / PARTS - 1), bounds);
      if (i == 0) {
        line.moveTo(point.getX(), point.getY());
      } else {
        line.lineTo(point.getX(), point.getY());
      }
    }
    return line;
  }

  /** Where the weighted sum stands on it. */
  Point2D dot(Rectangle2D bounds) {
    return point(Math.max(-REACH, Math.min(REACH, at)), bounds);
  }

  private Point2D point(double x, Rectangle2D bounds) {
    double least = activation.value(-REACH);
    double share = (activation.value(x) - least) / (activation.value(REACH) - least);
    return new Point2D.Double(
        bounds.getX() + (x + REACH) / (2 * REACH) * bounds.getWidth(),
        bounds.getMaxY() - share * bounds.getHeight());
  }
}
