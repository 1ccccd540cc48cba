package org.weightroom.control;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.weightroom.theme.Space;

/** The dotted line under a number that opens into its arithmetic. */
public final class Underline {
  private Underline() {}

  /** Draws it in the brush's colour. */
  public static void draw(Graphics2D brush, float from, float to, float y) {
    Stroke before = brush.getStroke();
    brush.setStroke(Space.dashed(1.5, 1.5, 2.5));
    brush.draw(new Line2D.Float(from, y, to, y));
    brush.setStroke(before);
  }
}
