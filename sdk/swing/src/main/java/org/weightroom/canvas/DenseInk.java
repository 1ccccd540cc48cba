package org.weightroom.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** What the pieces of a dense network are drawn with. */
final class DenseInk {
  /** What is left of what does not light while something else does. */
  static final double FADED = 0.3;

  private DenseInk() {}

  static Color faded(Color color, boolean lights) {
    return lights ? color : Colors.mix(Token.SURFACE.color(), color, FADED);
  }

  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A shape in the fill and outline of a concept. */
  static void shape(Graphics2D brush, Shape shape, Concept concept, double line, boolean lights) {
    brush.setColor(faded(concept.fill(), lights));
    brush.fill(shape);
    brush.setColor(faded(concept.outline(), lights));
    brush.setStroke(Space.stroke(line));
    brush.draw(shape);
  }

  /** A text with its middle at a point; returns its baseline. */
  static double centred(Graphics2D brush, String text, Font font, Color color, double x, double y) {
    brush.setFont(font);
    brush.setColor(color);
    FontMetrics metrics = brush.getFontMetrics();
    double baseline = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    brush.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) baseline);
    return baseline;
  }
}
