package org.weightroom.app.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import org.jspecify.annotations.Nullable;

/**
 * A line of text at its place on a page, or a thin rule.
 *
 * @param words what it says; empty for a rule
 * @param layout the line; null for a rule
 * @param x where it begins, in points
 * @param y its baseline
 * @param width how wide it is
 */
record Ink(
    String words, @Nullable TextLayout layout, Color color, double x, double y, double width) {

  void draw(Graphics2D brush) {
    brush.setColor(color);
    if (layout == null) {
      brush.setStroke(new BasicStroke(0.5f));
      brush.draw(new Line2D.Double(x, y, x + width, y));
    } else {
      layout.draw(brush, (float) x, (float) y);
    }
  }
}
