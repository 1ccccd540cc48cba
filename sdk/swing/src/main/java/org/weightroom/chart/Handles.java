package org.weightroom.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weightroom.chart.Scene.DialLine;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/**
 * The two handles of a line: a ring at its left end lifts it, one at its right end tilts it. They
 * stay inside the chart when the line leaves it.
 */
final class Handles {
  private static final double RADIUS = 7;
  private static final double HALO = 15;
  private static final int REACH = 14;
  private static final int LINE_REACH = 8;
  private static final int APART = 48;

  private final Map<Grip, Color> colors;

  Handles(Map<Grip, Color> colors) {
    this.colors = colors;
  }

  static Stream<Grip> shown(DialLine dials) {
    return Stream.of(Grip.values()).filter(g -> g == Grip.LIFT ? dials.lifts() : dials.tilts());
  }

  /** Where a handle is on the screen. */
  static Point2D location(Grip grip, DialLine dials, Frame frame) {
    Axes axes = frame.axes();
    Segment line = dials.line();
    if (grip == Grip.LIFT) {
      return frame.toScreen(axes.xMin(), axes.clampY(line.y1()));
    }
    Point2D end =
        line.within(axes)
            .map(seen -> frame.toScreen(seen.x2(), seen.y2()))
            .orElseGet(() -> frame.toScreen(axes.xMax(), axes.clampY(line.y2())));
    double least = frame.plot().x + (double) Space.px(APART); // never upon the other handle
    return new Point2D.Double(Math.max(least, end.getX()), end.getY());
  }

  /** What a press at this place takes hold of: the nearer handle, else the line itself. */
  static Optional<Grip> at(Point2D place, Scene scene, Frame frame) {
    Optional<DialLine> dials = scene.dials();
    if (dials.isEmpty() || frame.isEmpty()) {
      return Optional.empty();
    }
    Grip nearest = null;
    double distance = Space.px(REACH);
    for (Grip grip : shown(dials.get()).toList()) {
      double away = location(grip, dials.get(), frame).distance(place);
      if (away <= distance) {
        nearest = grip;
        distance = away;
      }
    }
    return Optional.ofNullable(nearest)
        .or(() -> isOnLine(place, dials.get(), frame) ? shown(dials.get()).findFirst() : none());
  }

  void paint(Graphics2D g, DialLine dials, Frame frame, Grip grip, boolean lit) {
    Point2D at = location(grip, dials, frame);
    Color color = colors.getOrDefault(grip, Token.TEXT.color());
    if (lit) {
      g.setColor(Colors.fade(color, 0.2));
      g.fill(circle(at, HALO));
    }
    g.setColor(Token.SURFACE.color());
    g.fill(circle(at, RADIUS));
    g.setColor(color);
    g.setStroke(Space.stroke(Space.NEURON_LINE));
    g.draw(circle(at, RADIUS));
    double y = grip == Grip.LIFT ? dials.line().y1() : dials.line().y2();
    boolean seen = grip == Grip.TILT && dials.line().within(frame.axes()).isPresent();
    if (!seen && y != frame.axes().clampY(y)) {
      chevron(g, at, y > frame.axes().yMax() ? -1 : 1);
    }
  }

  private static boolean isOnLine(Point2D place, DialLine dials, Frame frame) {
    return dials
        .line()
        .within(frame.axes())
        .map(
            seen ->
                new Line2D.Double(
                    frame.toScreen(seen.x1(), seen.y1()), frame.toScreen(seen.x2(), seen.y2())))
        .filter(seen -> seen.ptSegDist(place) <= Space.px(LINE_REACH))
        .isPresent();
  }

  private static Ellipse2D circle(Point2D at, double radius) {
    float r = Space.scale(radius);
    return new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
  }

  /** A small arrow head that points up (−1) or down (1) to where the line is. */
  private static void chevron(Graphics2D g, Point2D at, int side) {
    float s = Space.scale(3);
    Path2D path = new Path2D.Double();
    path.moveTo(at.getX() - s, at.getY() - side * s / 2);
    path.lineTo(at.getX(), at.getY() + side * s / 2);
    path.lineTo(at.getX() + s, at.getY() - side * s / 2);
    g.setStroke(Space.stroke(1.5));
    g.draw(path);
  }

  private static Optional<Grip> none() {
    return Optional.empty();
  }
}
