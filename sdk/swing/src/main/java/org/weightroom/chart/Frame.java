package org.weightroom.chart;

import java.awt.Rectangle;
import java.awt.geom.Point2D;

/** Where the numbers of the axes are on the screen. */
record Frame(Rectangle plot, Axes axes) {

  double toScreenX(double x) {
    return plot.x + (x - axes.xMin()) / (axes.xMax() - axes.xMin()) * plot.width;
  }

  double toScreenY(double y) {
    return plot.y + (axes.yMax() - y) / (axes.yMax() - axes.yMin()) * plot.height;
  }

  double fromScreenX(double x) {
    return axes.xMin() + (x - plot.x) / plot.width * (axes.xMax() - axes.xMin());
  }

  double fromScreenY(double y) {
    return axes.yMax() - (y - plot.y) / plot.height * (axes.yMax() - axes.yMin());
  }

  Point2D toScreen(double x, double y) {
    return new Point2D.Double(toScreenX(x), toScreenY(y));
  }

  boolean isEmpty() {
    return plot.width <= 0 || plot.height <= 0;
  }
}
