package org.weightroom.control;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JToggleButton;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** One word of a choice; the chosen one is bold in an outlined pill. */
final class Segment extends JToggleButton {
  private static final long serialVersionUID = 1L;

  Segment(String word) {
    super(word);
    setContentAreaFilled(false);
    setBorder(Space.padding(0, Space.L, 0, Space.L));
    setRolloverEnabled(true);
    getAccessibleContext().setAccessibleName(word);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            repaintRow();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaintRow();
          }
        });
  }

  private void repaintRow() {
    if (getParent() != null) {
      getParent().repaint(); // the ring is around all of them
    }
  }

  /** In a group, the look would keep Tab to the group. */
  @Override
  public void updateUI() {
    super.updateUI();
    setFocusTraversalKeysEnabled(true);
  }

  /** Wide enough for the bold word, whether it is chosen or not. */
  @Override
  public Dimension getPreferredSize() {
    FontMetrics metrics = getFontMetrics(Type.CONTROL.bold());
    return new Dimension(
        metrics.stringWidth(getText()) + getInsets().left + getInsets().right, metrics.getHeight());
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    float line = Space.scale(isSelected() ? 1.25 : 0);
    float arc = Space.scale(2 * (Space.CONTROL_RADIUS - 2));
    RoundRectangle2D pill =
        new RoundRectangle2D.Float(
            line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
    if (isSelected()) {
      brush.setColor(Token.ACCENT_SOFT.color());
      brush.fill(pill);
      brush.setColor(Token.ACCENT.color());
      brush.setStroke(Space.stroke(1.25));
      brush.draw(pill);
    } else if (getModel().isRollover()) {
      brush.setColor((getModel().isPressed() ? Token.PRESSED : Token.HOVER).color());
      brush.fill(pill);
    }
    brush.setFont(isSelected() ? Type.CONTROL.bold() : Type.CONTROL.font());
    brush.setColor((isSelected() || getModel().isRollover() ? Token.TEXT : Token.MUTED).color());
    FontMetrics metrics = brush.getFontMetrics();
    brush.drawString(
        getText(),
        (getWidth() - metrics.stringWidth(getText())) / 2f,
        (getHeight() - metrics.getHeight()) / 2f + metrics.getAscent());
    brush.dispose();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJToggleButton() {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.RADIO_BUTTON;
            }
          };
    }
    return accessibleContext;
  }
}
