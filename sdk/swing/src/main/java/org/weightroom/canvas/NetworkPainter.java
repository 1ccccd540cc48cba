package org.weightroom.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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
   * @param flow how far values have flowed, 0 to 1; the dot is hidden at both ends
   */
  void paint(int walked, double flow) {
    for (int i = 0; i < diagram.connections().size(); i++) {
      connection(diagram.connections().get(i), placement.labels().get(i));
    }
    if (flow > 0 && flow < 1) {
      dot(flow);
    }
    for (int i = 0; i < diagram.neurons().size(); i++) {
      neuron(i, i == walked);
    }
  }

  private void connection(Connection connection, Rectangle2D label) {
    Rectangle2D from = placement.neurons().get(connection.from());
    Rectangle2D to = placement.neurons().get(connection.to());
    double y = from.getCenterY();
    double end = to.getMinX() - Space.scale(Space.NEURON_LINE) / 2;
    double length = connection.arrow() ? Space.scale(ARROW) : 0;
    brush.setColor(Token.CONNECTION.color());
    brush.setStroke(Space.stroke(LINE));
    brush.draw(new Line2D.Double(from.getMaxX(), y, end - length, y));
    if (connection.arrow()) {
      arrow(end, y, length);
    }
    if (!connection.label().isEmpty()) {
      brush.setFont(Type.CONTROL.font());
      brush.setColor(connection.concept().text());
      FontMetrics metrics = brush.getFontMetrics();
      float baseline = (float) (label.getMaxY() - Space.scale(3) - metrics.getDescent());
      brush.drawString(connection.label(), (float) label.getX(), baseline);
      if (connection.opens()) {
        underline(label.getMinX(), label.getMaxX(), baseline);
      }
    }
  }

  private void arrow(double tip, double y, double length) {
    Path2D head = new Path2D.Double();
    head.moveTo(tip, y);
    head.lineTo(tip - length, y - length / 2);
    head.lineTo(tip - length, y + length / 2);
    head.closePath();
    brush.fill(head);
  }

  private void dot(double flow) {
    double from = placement.neurons().get(0).getMaxX();
    Rectangle2D last = placement.neurons().get(placement.neurons().size() - 1);
    double radius = Space.scale(5);
    double x = from + (last.getMinX() - from) * flow;
    brush.setColor(Concept.PREDICTION.text());
    brush.fill(
        new Ellipse2D.Double(x - radius, last.getCenterY() - radius, 2 * radius, 2 * radius));
  }

  private void neuron(int index, boolean highlighted) {
    Neuron neuron = diagram.neurons().get(index);
    Rectangle2D bounds = placement.neurons().get(index);
    Shape shape = placement.outline(index, neuron.form(), 0);
    brush.setColor(neuron.concept().fill());
    brush.fill(shape);
    brush.setColor(neuron.concept().outline());
    brush.setStroke(Space.stroke(Space.NEURON_LINE));
    brush.draw(shape);
    if (highlighted) {
      brush.setColor(Token.FOCUS.color());
      brush.setStroke(Space.stroke(2));
      brush.draw(placement.outline(index, neuron.form(), Space.scale(5)));
    }
    double middle = bounds.getCenterY();
    Color text = Token.TEXT.color();
    double baseline = middle - Space.scale(1);
    double width = centred(neuron.value(), Type.CARD_TITLE.bold(), text, bounds, baseline);
    if (neuron.opens()) {
      brush.setColor(text);
      underline(bounds.getCenterX() - width / 2, bounds.getCenterX() + width / 2, baseline);
    }
    Color quiet = Token.MUTED.color();
    centred(neuron.caption(), Type.TICK.font(), quiet, bounds, middle + Space.scale(16));
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
