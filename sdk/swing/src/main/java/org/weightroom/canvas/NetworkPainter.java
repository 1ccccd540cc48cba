package org.weightroom.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.weightroom.control.Underline;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints a diagram where it was placed; computes nothing but strokes. */
final class NetworkPainter {
  static final int ARROW = 12;
  private static final double LINE = 1.75;
  private static final double DOT = 4;
  private static final int CURVE = 64;
  private static final int CURVE_AIR = 12;
  private static final double LIT_LINE = 3;
  private static final double LIT_OUTLINE = 4;

  private final Graphics2D brush;
  private final Diagram diagram;
  private final Placement placement;

  NetworkPainter(Graphics2D brush, Diagram diagram, Placement placement) {
    this.brush = brush;
    this.diagram = diagram;
    this.placement = placement;
  }

  /**
   * Paints everything.
   *
   * @param walked the neuron with the highlight, or -1
   * @param lit the neuron that lights up with its connections, or -1
   * @param flow how far values have flowed, 0 to 1; the dots are hidden at both ends
   */
  void paint(int walked, int lit, double flow) {
    for (int i = 0; i < diagram.connections().size(); i++) {
      boolean touched = lit >= 0 && diagram.connections().get(i).touches(lit);
      connection(diagram.connections().get(i), i, touched);
    }
    if (flow > 0 && flow < 1) {
      for (int row = 0; row < Math.max(1, diagram.rows()); row++) {
        dot(row, flow);
      }
    }
    for (int i = 0; i < diagram.neurons().size(); i++) {
      neuron(i, i == walked, i == lit);
    }
  }

  private void connection(Connection connection, int index, boolean lit) {
    Route route = placement.routes().get(index);
    brush.setColor(lit ? Token.TEXT.color() : Token.CONNECTION.color());
    brush.setStroke(Space.stroke(lit ? LIT_LINE : LINE));
    brush.draw(route.line());
    if (connection.arrow()) {
      arrow(route);
    }
    if (!connection.label().isEmpty()) {
      label(connection, placement.labels().get(index));
    }
  }

  private void label(Connection connection, Rectangle2D bounds) {
    brush.setFont(Type.CONTROL.font());
    brush.setColor(connection.concept().text());
    FontMetrics metrics = brush.getFontMetrics();
    float baseline = (float) (bounds.getMaxY() - Space.scale(3) - metrics.getDescent());
    brush.drawString(connection.label(), (float) bounds.getX(), baseline);
    if (connection.opens()) {
      underline(bounds.getMinX(), bounds.getMaxX(), baseline);
    }
  }

  private void arrow(Route route) {
    double length = Space.scale(ARROW);
    Path2D head = new Path2D.Double();
    head.moveTo(length, 0);
    head.lineTo(0, -length / 2);
    head.lineTo(0, length / 2);
    head.closePath();
    AffineTransform place =
        AffineTransform.getTranslateInstance(route.end().getX(), route.end().getY());
    place.quadrantRotate(route.down() ? 1 : 0);
    brush.fill(place.createTransformedShape(head));
  }

  private void dot(int row, double flow) {
    double from = placement.neurons().get(0).getMaxX();
    double to = placement.neurons().get(diagram.sum()).getMinX();
    double radius = Space.scale(5);
    double x = from + (to - from) * flow;
    double y = placement.routes().get(diagram.leaving(row)).heightAt(x);
    brush.setColor(Concept.PREDICTION.text());
    brush.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private void neuron(int index, boolean highlighted, boolean lit) {
    Neuron neuron = diagram.neurons().get(index);
    Rectangle2D bounds = placement.neurons().get(index);
    Shape shape = placement.outline(index, neuron.form(), 0);
    brush.setColor(neuron.concept().fill());
    brush.fill(shape);
    brush.setColor(neuron.concept().outline());
    brush.setStroke(Space.stroke(lit ? LIT_OUTLINE : Space.NEURON_LINE));
    brush.draw(shape);
    if (highlighted) {
      brush.setColor(Token.FOCUS.color());
      brush.setStroke(Space.stroke(2));
      brush.draw(placement.outline(index, neuron.form(), Space.scale(5)));
    }
    Rectangle2D words = neuron.curve() == null ? bounds : curve(neuron.curve(), bounds);
    double middle = words.getCenterY();
    Color text = Token.TEXT.color();
    double baseline = middle - Space.scale(1);
    double width = centred(neuron.value(), Type.CARD_TITLE.bold(), text, words, baseline);
    if (neuron.opens()) {
      brush.setColor(text);
      underline(words.getCenterX() - width / 2, words.getCenterX() + width / 2, baseline);
    }
    Color quiet = Token.MUTED.color();
    centred(neuron.caption(), Type.TICK.font(), quiet, words, middle + Space.scale(16));
  }

  /** Draws a curve above or beside the words, whichever has the room, and tells where they go. */
  private Rectangle2D curve(Curve curve, Rectangle2D bounds) {
    double air = Space.scale(CURVE_AIR);
    double x = bounds.getX();
    double y = bounds.getY();
    Rectangle2D place;
    Rectangle2D words;
    if (bounds.getWidth() > bounds.getHeight()) {
      double taken = curveWidth();
      double high = bounds.getHeight() - 2 * air;
      place = new Rectangle2D.Double(x + air, y + air, taken - air, high);
      double left = bounds.getWidth() - taken;
      words = new Rectangle2D.Double(x + taken, y, left, bounds.getHeight());
    } else {
      double taken = 0.45 * bounds.getHeight();
      double wide = bounds.getWidth() - 2 * air;
      place = new Rectangle2D.Double(x + air, y + air, wide, taken - 1.5 * air);
      double left = bounds.getHeight() - taken;
      words = new Rectangle2D.Double(x, y + taken - air / 2, bounds.getWidth(), left);
    }
    brush.setColor(Concept.ACTIVATION.text());
    brush.setStroke(Space.stroke(LINE));
    brush.draw(curve.line(place));
    Point2D dot = curve.dot(place);
    double radius = Space.scale(DOT);
    brush.fill(
        new Ellipse2D.Double(dot.getX() - radius, dot.getY() - radius, 2 * radius, 2 * radius));
    return words;
  }

  /** The room beside the words of an activation that its curve takes. */
  static double curveWidth() {
    return Space.scale(CURVE);
  }

  private void underline(double from, double to, double baseline) {
    Underline.draw(brush, (float) from, (float) to, (float) baseline + Space.scale(3.5));
  }

  private double centred(String text, Font font, Color color, Rectangle2D in, double baseline) {
    brush.setFont(font);
    brush.setColor(color);
    int width = brush.getFontMetrics().stringWidth(text);
    brush.drawString(text, (float) (in.getCenterX() - width / 2.0), (float) baseline);
    return width;
  }
}
