package org.weightroom.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.weightroom.chart.Scene.Asked;
import org.weightroom.chart.Scene.DialLine;
import org.weightroom.chart.Scene.Pin;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The words inside a chart: axis titles, pin numbers, the asked price. They make way for others.
 *
 * @param x the title of the x axis
 * @param y the title of the y axis
 * @param asked what stands beside the asked price
 */
record Captions(String x, String y, String asked) {
  private static final int MOST_MOVES = 60;

  void paint(Graphics2D g, Scene scene, Frame frame, Rectangle inside) {
    Font font = Type.TICK.font();
    FontMetrics metrics = g.getFontMetrics(font);
    Rectangle plot = frame.plot();
    g.setFont(font);
    g.setColor(Token.MUTED.color());
    g.drawString(y, inside.x, inside.y + metrics.getAscent());
    g.drawString(
        x,
        plot.x + plot.width - metrics.stringWidth(x),
        inside.y + inside.height - metrics.getDescent());
    scene.asked().ifPresent(question -> paintAsked(g, question, scene, frame));
    paintPins(g, scene, frame);
  }

  private void paintAsked(Graphics2D g, Asked question, Scene scene, Frame frame) {
    Point2D mark = frame.toScreen(question.x(), question.price());
    if (!frame.plot().contains(mark)) {
      return;
    }
    Rectangle right = box(g, asked, mark.getX() + Space.px(Space.M), mark.getY(), 0);
    Rectangle left = box(g, asked, mark.getX() - Space.px(Space.M), mark.getY(), 1);
    List<Rectangle> taken = new ArrayList<>();
    scene.points().forEach(p -> taken.add(around(frame.toScreen(p.x(), p.actual()), Space.M)));
    boolean free = taken.stream().noneMatch(right::intersects) && frame.plot().contains(right);
    write(g, asked, free ? right : left, Token.MUTED.color());
  }

  private static void paintPins(Graphics2D g, Scene scene, Frame frame) {
    List<Rectangle> taken = new ArrayList<>();
    for (DialLine dials : scene.dials().stream().toList()) {
      Handles.shown(dials)
          .forEach(grip -> taken.add(around(Handles.location(grip, dials, frame), Space.M)));
    }
    g.setFont(Type.TICK.bold());
    for (Pin pin : scene.pins()) {
      pin.line()
          .within(frame.axes())
          .ifPresent(
              seen -> {
                Rectangle place = pinPlace(g, pin, frame.toScreen(seen.x2(), seen.y2()), frame);
                boolean aside = place.x > frame.plot().getMaxX();
                for (int i = 0; i < MOST_MOVES && taken.stream().anyMatch(place::intersects); i++) {
                  place.translate(aside ? 0 : -Space.px(2), aside ? Space.px(2) : 0);
                }
                taken.add(place);
                write(g, name(pin), place, Concept.PREDICTION.text());
              });
    }
  }

  /** Beside the chart where the line leaves it on the right, else above or below its end. */
  private static Rectangle pinPlace(Graphics2D g, Pin pin, Point2D end, Frame frame) {
    Rectangle plot = frame.plot();
    if (end.getX() >= plot.getMaxX() - 1) {
      return box(g, name(pin), plot.getMaxX() + Space.px(12), end.getY(), 0);
    }
    double height = g.getFontMetrics().getHeight();
    boolean top = end.getY() <= plot.getCenterY();
    double y = top ? plot.y - height / 2 : plot.getMaxY() - height / 2;
    return box(g, name(pin), end.getX(), y, 0.5);
  }

  private static String name(Pin pin) {
    return Integer.toString(pin.number());
  }

  /** The box of a text, of which the given part lies left of {@code x}; centred on {@code y}. */
  private static Rectangle box(Graphics2D g, String text, double x, double y, double part) {
    FontMetrics metrics = g.getFontMetrics();
    int width = metrics.stringWidth(text);
    int height = metrics.getHeight();
    return new Rectangle(
        (int) Math.round(x - part * width), (int) Math.round(y - height / 2.0), width, height);
  }

  private static Rectangle around(Point2D place, int radius) {
    Rectangle2D box = new Rectangle2D.Double(place.getX(), place.getY(), 0, 0);
    Rectangle bounds = box.getBounds();
    bounds.grow(Space.px(radius), Space.px(radius));
    return bounds;
  }

  private static void write(Graphics2D g, String text, Rectangle box, Color color) {
    g.setColor(color);
    g.drawString(text, box.x, box.y + g.getFontMetrics().getAscent());
  }
}
