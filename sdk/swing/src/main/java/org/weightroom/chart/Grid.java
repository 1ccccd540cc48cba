package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Thin lines across a plot, and the numbers of its axes. */
final class Grid {
  private static final double LINES_A_TICK = 2.4;

  private Grid() {}

  /** How many parts an axis of that height has room for. */
  static double rows(int height, FontMetrics metrics) {
    return Math.max(2, height / (LINES_A_TICK * metrics.getHeight()));
  }

  /** A line for each tick, and its number at the left, {@code gap} pixels away. */
  static void rows(Graphics2D g, Frame frame, Ticks ticks, int gap) {
    g.setFont(Type.TICK.font());
    FontMetrics metrics = g.getFontMetrics();
    Rectangle plot = frame.plot();
    g.setStroke(Space.stroke(1));
    for (double value : ticks.values()) {
      double y = frame.toScreenY(value);
      g.setColor(Token.GRID.color());
      g.draw(new Line2D.Double(plot.x, y, plot.getMaxX(), y));
      String number = ticks.format(value);
      g.setColor(Token.MUTED.color());
      g.drawString(
          number,
          plot.x - gap - metrics.stringWidth(number),
          (float) (y + metrics.getAscent() / 2.0 - metrics.getDescent() / 2.0));
    }
  }

  /** The numbers of the x axis on that base line, as far as they end before {@code end}. */
  static void columns(Graphics2D g, Frame frame, Ticks ticks, int baseLine, int end) {
    g.setFont(Type.TICK.font());
    g.setColor(Token.MUTED.color());
    FontMetrics metrics = g.getFontMetrics();
    for (double value : ticks.values()) {
      String number = ticks.format(value);
      int width = metrics.stringWidth(number);
      double x = frame.toScreenX(value) - width / 2.0;
      if (x + width <= end) {
        g.drawString(number, (float) x, baseLine);
      }
    }
  }
}
