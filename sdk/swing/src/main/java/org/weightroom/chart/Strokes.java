package org.weightroom.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** Small things that charts of examples draw. */
final class Strokes {
  private static final double HATCH = 4;

  private Strokes() {}

  static Ellipse2D circle(double x, double y, double radius) {
    float r = Space.scale(radius);
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  /** A hollow shape with slanting lines inside: what is left out. */
  static void hollow(Graphics2D g, Shape shape, Color color) {
    g.setColor(Token.SURFACE.color());
    g.fill(shape);
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(shape);
    inside.setColor(Colors.mix(Token.SURFACE.color(), color, 0.7));
    inside.setStroke(Space.stroke(1));
    Rectangle box = shape.getBounds();
    float apart = Space.scale(HATCH);
    for (double x = box.x - box.height; x < box.getMaxX(); x += apart) {
      inside.draw(new Line2D.Double(x, box.getMaxY(), x + box.height, box.y));
    }
    inside.dispose();
    g.setColor(color);
    g.setStroke(Space.stroke(1.5));
    g.draw(shape);
  }

  /** An arrow head that points up (−1) or down (1), centred on the place. */
  static Path2D arrow(double x, double y, double radius, int side) {
    float r = Space.scale(radius);
    Path2D head = new Path2D.Double();
    head.moveTo(x - r, y - side * r);
    head.lineTo(x + r, y - side * r);
    head.lineTo(x, y + side * r);
    head.closePath();
    return head;
  }
}
