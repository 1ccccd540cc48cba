package org.weightroom.chart;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.weightroom.control.Keys;
import org.weightroom.theme.Brush;

/** A drawing that is one stop of the focus: arrows move a cursor inside, Escape leaves. */
abstract class PlotCanvas extends JComponent {
  private static final long serialVersionUID = 1L;

  PlotCanvas() {
    setFocusable(true);
    new Keys(this).on("ESCAPE", this::leave);
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent e) {
            entered(e.getCause());
            repaint();
          }

          @Override
          public void focusLost(FocusEvent e) {
            if (!e.isTemporary()) {
              left();
            }
            repaint();
          }
        });
  }

  /** Draws everything but the focus ring. */
  abstract void paint(Graphics2D brush);

  /** Measures anew: the size or what is shown has changed. */
  abstract void measure();

  /** The focus has come. */
  void entered(FocusEvent.Cause cause) {}

  /** The focus has gone. */
  void left() {}

  private void leave() {
    left();
    transferFocus();
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    super.setBounds(x, y, width, height);
    measure();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    paint(brush);
    if (isFocusOwner()) {
      Brush.focusRing(brush, this);
    }
    brush.dispose();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.CANVAS;
            }
          };
    }
    return accessibleContext;
  }
}
