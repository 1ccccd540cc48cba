package org.weightroom.theme;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;

/** Prepares graphics for smooth painting. */
public final class Brush {
  private Brush() {}

  /** A copy of the graphics with smooth lines and text; the caller disposes it. */
  public static Graphics2D smooth(Graphics g) {
    Graphics2D copy = (Graphics2D) g.create();
    copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    copy.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return copy;
  }

  /** The ring inside the edge of a component that has the focus. */
  public static void focusRing(Graphics2D brush, Component focused) {
    focusRing(brush, new Rectangle(focused.getSize()));
  }

  /** The ring inside the edge of a place that has the focus. */
  public static void focusRing(Graphics2D brush, Rectangle place) {
    float line = Space.scale(2);
    float arc = Space.scale(2 * Space.CONTROL_RADIUS);
    brush.setColor(Token.FOCUS.color());
    brush.setStroke(Space.stroke(2));
    brush.draw(
        new RoundRectangle2D.Float(
            place.x + line / 2,
            place.y + line / 2,
            place.width - line,
            place.height - line,
            arc,
            arc));
  }
}
