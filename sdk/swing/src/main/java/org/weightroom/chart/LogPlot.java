package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Locale;
import org.weightroom.theme.Space;

/** Where everything of an error log is: measured when it changes, painted often. */
final class LogPlot {
  static final int SWATCH = 6;
  private static final int RIGHT = 14;
  private static final double LINES_A_TICK = 1.7;
  private static final double SHORTEST = 1e-6;

  final LogScene scene;
  final Rectangle area;
  final double[] ticks;
  final String[] labels;
  final boolean logarithmic;
  final Path2D line = new Path2D.Double();
  private final LogAxis axis;

  LogPlot(LogScene scene, int width, int height, FontMetrics metrics, Locale locale) {
    this.scene = scene;
    int text = metrics.getHeight();
    int side = Space.px(Space.S);
    int top = text / 2 + side;
    int tall = Math.max(0, height - top - text - side - Space.px(Space.M));
    axis = LogAxis.fit(scene.losses(), Math.max(1, tall / (LINES_A_TICK * text)));
    logarithmic = axis.logarithmic();
    ticks = axis.ticks();
    labels = Arrays.stream(ticks).mapToObj(tick -> axis.label(tick, locale)).toArray(String[]::new);
    int widest = Arrays.stream(labels).mapToInt(metrics::stringWidth).max().orElse(0);
    int left = side + Space.px(SWATCH + Space.S) + widest + Space.px(Space.M);
    area = new Rectangle(left, top, Math.max(0, width - left - Space.px(RIGHT)), tall);
    trace();
  }

  private void trace() {
    boolean down = false;
    for (long step = scene.first(); step <= scene.last() && !scene.isEmpty(); step++) {
      double loss = scene.loss(step);
      if (Double.isNaN(loss)) {
        down = false;
      } else if (down) {
        line.lineTo(x(step), y(loss));
      } else {
        line.moveTo(x(step), y(loss));
        line.lineTo(x(step) + SHORTEST, y(loss)); // a single step is a dot
        down = true;
      }
    }
  }

  double x(long step) {
    int parts = scene.losses().size() - 1;
    return parts < 1
        ? area.getMaxX()
        : area.x + (double) (step - scene.first()) / parts * area.width;
  }

  double y(double loss) {
    return area.y + (1 - axis.share(loss)) * area.height;
  }

  /** Where a step's loss is; at the bottom where it is not known. */
  Point2D at(long step) {
    double loss = scene.loss(step);
    return new Point2D.Double(x(step), Double.isNaN(loss) ? area.getMaxY() : y(loss));
  }

  /** The step nearest to a place. */
  long stepAt(int x) {
    int parts = scene.losses().size() - 1;
    double share = Math.max(0, Math.min(1, (x - area.x) / Math.max(1.0, area.width)));
    return scene.first() + Math.round(share * parts);
  }

  boolean isDrawable() {
    return !scene.isEmpty() && area.width > 0 && area.height > 0;
  }
}
