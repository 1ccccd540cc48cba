package org.weightroom.app.shell;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** The ring around a card that has the focus. */
final class FocusRing {
  private static final int LINE = 2;

  private FocusRing() {}

  static void paint(Component card, Graphics g) {
    Graphics2D brush = (Graphics2D) g.create();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    brush.setColor(Token.FOCUS.color());
    float line = Space.scale(LINE);
    brush.setStroke(new BasicStroke(line));
    float arc = 2 * Space.scale(Space.CARD_RADIUS) - line;
    float edge = Math.max(1, Space.px(1));
    brush.draw(
        new RoundRectangle2D.Float(
            line / 2, line / 2, card.getWidth() - line, card.getHeight() - line - edge, arc, arc));
    brush.dispose();
  }
}
