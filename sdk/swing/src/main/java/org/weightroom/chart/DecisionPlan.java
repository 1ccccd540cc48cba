package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.weightroom.data.Scaling;
import org.weightroom.theme.Space;

/** Where everything of a decision map is: on the screen, and on the standardised scale. */
final class DecisionPlan {
  static final int GAP = 8;

  /** Below this height the upper title goes, and the lower one stands in the line of numbers. */
  private static final int LOW = 170;

  /** The part of the seen line beyond each handle. */
  private static final double HANDLE = 0.05;

  /** A shorter line has no room for two handles. */
  private static final int SHORTEST = 64;

  private static final double WIDTHS_A_TICK = 2;

  final Frame frame;
  final Ticks xTicks;
  final Ticks yTicks;
  final boolean low;
  private final Scaling scaling;

  DecisionPlan(
      Axes axes, Scaling scaling, int width, int height, FontMetrics metrics, Locale locale) {
    this.scaling = scaling;
    int side = Space.px(Space.M);
    int line = metrics.getHeight();
    low = height < Space.px(LOW);
    int top = low ? line / 2 : line + Space.px(Space.S);
    int bottom = height - (low ? line : 2 * line + Space.px(Space.S)) - Space.px(GAP);
    yTicks = ticks(axes.yMin(), axes.yMax(), Grid.rows(bottom - top, metrics), locale);
    int left = side + yTicks.widest(metrics) + Space.px(GAP);
    int right = width - side;
    double each = WIDTHS_A_TICK * ticks(axes.xMin(), axes.xMax(), 20, locale).widest(metrics);
    xTicks = ticks(axes.xMin(), axes.xMax(), Math.max(1, (right - left) / each), locale);
    frame =
        new Frame(
            new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), axes);
  }

  private static Ticks ticks(double min, double max, double mostParts, Locale locale) {
    double step = Axes.niceStep(max - min, mostParts);
    boolean whole = max - min >= 2; // half a bathroom is no mark of an axis
    return new Ticks(min, max, whole ? Math.max(1, step) : step, locale);
  }

  Rectangle plot() {
    return frame.plot();
  }

  /** What the plot shows, on the standardised scale. */
  Rectangle2D box() {
    Axes axes = frame.axes();
    double x = scaling.scaled(0, axes.xMin());
    double y = scaling.scaled(1, axes.yMin());
    return new Rectangle2D.Double(
        x, y, scaling.scaled(0, axes.xMax()) - x, scaling.scaled(1, axes.yMax()) - y);
  }

  /** A place of the screen on the standardised scale. */
  Point2D scaled(Point2D place) {
    return new Point2D.Double(
        scaling.scaled(0, frame.fromScreenX(place.getX())),
        scaling.scaled(1, frame.fromScreenY(place.getY())));
  }

  Point2D toScreen(Point2D scaled) {
    return frame.toScreen(
        scaling.means().get(0) + scaled.getX() * scaling.deviations().get(0),
        scaling.means().get(1) + scaled.getY() * scaling.deviations().get(1));
  }

  /** The line of a score on the screen, as far as it is seen. */
  Optional<Line2D> contour(DecisionRule rule, double level) {
    return rule.contour(level, box())
        .map(line -> new Line2D.Double(toScreen(line.getP1()), toScreen(line.getP2())));
  }

  Optional<Line2D> boundary(DecisionRule rule) {
    return frame.isEmpty() ? Optional.empty() : contour(rule, 0);
  }

  /** From handle to handle; empty where there is no room for them. */
  Optional<Line2D> handles(DecisionRule rule) {
    return boundary(rule)
        .filter(line -> line.getP1().distance(line.getP2()) >= Space.px(SHORTEST))
        .map(line -> new Line2D.Double(along(line, HANDLE), along(line, 1 - HANDLE)));
  }

  /** The nearest place in the plot. */
  Point2D inside(Point2D place) {
    Rectangle plot = plot();
    return new Point2D.Double(
        Math.max(plot.getMinX(), Math.min(plot.getMaxX(), place.getX())),
        Math.max(plot.getMinY(), Math.min(plot.getMaxY(), place.getY())));
  }

  static Point2D along(Line2D line, double share) {
    return new Point2D.Double(
        line.getX1() + share * (line.getX2() - line.getX1()),
        line.getY1() + share * (line.getY2() - line.getY1()));
  }
}
