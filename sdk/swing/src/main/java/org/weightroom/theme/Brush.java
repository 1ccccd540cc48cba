package org.weightroom.theme;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

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
}
