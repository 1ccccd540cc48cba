package org.weightroom.chart;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** How a comparison's marks look, in the chart and in its legend: by shape before colour. */
final class SweepMarks {
  /** Half as wide as the mark of a mean, in design pixels. */
  static final double MEAN = 5;

  /** Half as wide as a reference, in design pixels. */
  static final double SQUARE = 5;

  /** Half as wide as the dot of one training, in design pixels. */
  static final double DOT = 2.25;

  private static final double CAP = 5;

  private SweepMarks() {}

  static Color ours() {
    return Concept.PREDICTION.text();
  }

  /** A line from the least to the greatest, with caps. */
  static void whisker(Graphics2D g, double x, double high, double low) {
    float cap = Space.scale(CAP);
    g.setColor(ours());
    g.setStroke(Space.stroke(1.75));
    g.draw(new Line2D.Double(x, high, x, low));
    g.draw(new Line2D.Double(x - cap, high, x + cap, high));
    g.draw(new Line2D.Double(x - cap, low, x + cap, low));
  }

  /** A filled disc, parted from its whisker by a ring. */
  static void mean(Graphics2D g, double x, double y) {
    g.setColor(Token.SURFACE.color());
    g.fill(Strokes.circle(x, y, MEAN + 1.25));
    g.setColor(ours());
    g.fill(Strokes.circle(x, y, MEAN));
  }

  /** One training. */
  static void dot(Graphics2D g, double x, double y) {
    g.setColor(ours());
    g.setStroke(Space.stroke(1));
    g.draw(Strokes.circle(x, y, DOT));
  }

  /** A hatched square. */
  static void reference(Graphics2D g, double x, double y) {
    float half = Space.scale(SQUARE);
    Strokes.hollow(
        g, new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half), Token.TEXT.color());
  }

  static void line(Graphics2D g, double from, double to, double y) {
    g.setColor(Token.CONNECTION.color());
    g.setStroke(Space.dashed(1.5, 5, 4));
    g.draw(new Line2D.Double(from, y, to, y));
  }

  /** The marks of a legend. */
  enum Swatch implements Icon {
    OURS,
    ONE,
    REFERENCE,
    LINE;

    @Override
    public int getIconWidth() {
      return Space.px(this == LINE ? 20 : this == ONE ? 8 : 14);
    }

    @Override
    public int getIconHeight() {
      return Space.px(16);
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
      Graphics2D brush = Brush.smooth(g);
      double middleX = x + getIconWidth() / 2.0;
      double middleY = y + getIconHeight() / 2.0;
      switch (this) {
        case OURS -> {
          double side = Space.scale(2);
          whisker(brush, middleX, y + side, y + getIconHeight() - side);
          mean(brush, middleX, middleY);
        }
        case ONE -> dot(brush, middleX, middleY);
        case REFERENCE -> reference(brush, middleX, middleY);
        case LINE -> line(brush, x, x + (double) getIconWidth(), middleY);
      }
      brush.dispose();
    }
  }
}
