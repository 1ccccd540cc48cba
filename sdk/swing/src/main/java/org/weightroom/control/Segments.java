package org.weightroom.control;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import javax.swing.JPanel;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** The outline around segments, equally wide, as high as a control; the focus is its ring. */
final class Segments extends JPanel {
  private static final long serialVersionUID = 1L;

  Segments() {
    super(new GridLayout(1, 0));
    setOpaque(false);
    setBorder(Space.padding(3, 3, 3, 3));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, Space.px(Space.CONTROL));
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    float line = Space.scale(1);
    float arc = Space.scale(2 * Space.CONTROL_RADIUS);
    RoundRectangle2D outline =
        new RoundRectangle2D.Float(
            line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
    brush.setColor(Token.SUNKEN.color());
    brush.fill(outline);
    if (Arrays.stream(getComponents()).anyMatch(Component::isFocusOwner)) {
      Brush.focusRing(brush, this);
    } else {
      brush.setColor(Token.CONTROL_LINE.color());
      brush.setStroke(Space.stroke(1));
      brush.draw(outline);
    }
    brush.dispose();
  }
}
