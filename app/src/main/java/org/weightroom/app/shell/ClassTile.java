package org.weightroom.app.shell;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JToggleButton;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A number of students and what they have in common; pressed, it shows only them. */
final class ClassTile extends JToggleButton {
  private static final long serialVersionUID = 1L;
  private static final int HEIGHT = 72;
  private static final int WIDTH = 118;

  private String number = "";
  private final String caption;
  private boolean urgent;

  ClassTile(ClassFilter filter, String caption) {
    this.caption = caption;
    setName("class.tile." + filter.id());
    setOpaque(false);
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setRolloverEnabled(true);
  }

  /**
   * Shows a number.
   *
   * @param spoken what a screen reader says
   * @param calls whether somebody should look
   */
  void show(String now, String spoken, boolean calls) {
    number = now;
    urgent = calls;
    getAccessibleContext().setAccessibleName(spoken);
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    int words = getFontMetrics(Type.NOTE.font()).stringWidth(caption) + 2 * Space.px(Space.L);
    int digits = getFontMetrics(Type.PAGE_TITLE.bold()).stringWidth(number) + 2 * Space.px(Space.L);
    return new Dimension(Math.max(Space.px(WIDTH), Math.max(words, digits)), Space.px(HEIGHT));
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    float line = Math.max(1, Math.round(Space.scale(isSelected() ? 2 : 1)));
    float arc = 2 * Space.scale(Space.CARD_RADIUS);
    RoundRectangle2D box =
        new RoundRectangle2D.Float(
            line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
    boolean lit = getModel().isRollover() || getModel().isArmed();
    brush.setColor((isSelected() ? Token.ACCENT_SOFT : lit ? Token.HOVER : Token.SURFACE).color());
    brush.fill(box);
    brush.setColor((isSelected() ? Token.ACCENT : Token.LINE).color());
    brush.setStroke(Space.stroke(isSelected() ? 2 : 1));
    brush.draw(box);
    write(brush);
    if (isFocusOwner()) {
      FocusRing.paint(this, g);
    }
    brush.dispose();
  }

  private void write(Graphics2D brush) {
    brush.setFont(Type.PAGE_TITLE.bold());
    brush.setColor((urgent ? Token.WARNING : Token.TEXT).color());
    int digits = brush.getFontMetrics().stringWidth(number);
    brush.drawString(number, start(digits), Space.px(36));
    brush.setFont(Type.NOTE.font());
    brush.setColor(Token.MUTED.color());
    int words = brush.getFontMetrics().stringWidth(caption);
    brush.drawString(caption, start(words), Space.px(58));
  }

  private int start(int width) {
    int side = Space.px(Space.L);
    return getComponentOrientation().isLeftToRight() ? side : getWidth() - side - width;
  }
}
