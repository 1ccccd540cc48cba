package org.weightroom.control;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleAction;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The one big number of a page; where its arithmetic can be opened, a button. */
final class BigNumber extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final double LINE_HEIGHT = 1.2;

  private final transient Runnable open;
  private final boolean opens;
  private String text = "";

  BigNumber(Color color, boolean opens, Runnable open) {
    this.open = open;
    this.opens = opens;
    setForeground(color);
    setFont(Type.BIG.bold());
    setFocusable(opens);
    if (opens) {
      setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
      Keys keys = new Keys(this);
      keys.on("ENTER", open);
      keys.on("SPACE", open);
      addFocusListener(new Repainting());
      addMouseListener(
          new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
              requestFocusInWindow();
            }

            @Override
            public void mouseClicked(MouseEvent e) {
              open.run();
            }
          });
    }
  }

  void show(String number) {
    text = number;
    repaint();
  }

  /** What is shown. */
  String text() {
    return text;
  }

  @Override
  public Dimension getPreferredSize() {
    int height = (int) Math.round(getFont().getSize2D() * LINE_HEIGHT);
    return new Dimension(getFontMetrics(getFont()).stringWidth(text), height);
  }

  /** Only the number itself can be clicked, not the empty space beside it. */
  @Override
  public boolean contains(int x, int y) {
    int width = getFontMetrics(fitting()).stringWidth(text);
    return super.contains(x, y) && x >= start(width) && x <= start(width) + width;
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    Font font = fitting();
    FontMetrics metrics = getFontMetrics(font);
    int width = metrics.stringWidth(text);
    int x = start(width);
    // Figures have no descenders: they stand in the middle between cap height and baseline.
    int baseline = Math.round(getHeight() / 2f + font.getSize2D() * 0.36f);
    brush.setFont(font);
    brush.setColor(getForeground());
    brush.drawString(text, x, baseline);
    if (opens) {
      Underline.draw(brush, x, x + width, baseline + Space.scale(6));
    }
    if (isFocusOwner()) {
      ring(brush, x, width);
    }
    brush.dispose();
  }

  private void ring(Graphics2D brush, int x, int width) {
    float inset = Space.scale(1);
    brush.setColor(Token.FOCUS.color());
    brush.setStroke(Space.stroke(2));
    brush.draw(
        new RoundRectangle2D.Float(
            Math.max(inset, x - 4 * inset),
            inset,
            Math.min(getWidth() - 2 * inset, width + 8 * inset),
            getHeight() - 2 * inset,
            Space.scale(Space.CONTROL_RADIUS),
            Space.scale(Space.CONTROL_RADIUS)));
  }

  private int start(int width) {
    return getComponentOrientation().isLeftToRight() ? 0 : getWidth() - width;
  }

  /** The big font, or a smaller one where a huge number has no room. */
  private Font fitting() {
    Font font = getFont();
    float width = getFontMetrics(font).stringWidth(text);
    float room = getWidth() - Space.scale(2); // smooth letters are a little wider than measured
    boolean fits = width <= room || getWidth() == 0;
    return fits ? font : font.deriveFont(font.getSize2D() * room / width);
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleNumber();
    }
    return accessibleContext;
  }

  private final class Repainting implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      repaint();
    }
  }

  private final class AccessibleNumber extends AccessibleJComponent implements AccessibleAction {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return opens ? AccessibleRole.PUSH_BUTTON : AccessibleRole.LABEL;
    }

    @Override
    public AccessibleAction getAccessibleAction() {
      return this;
    }

    @Override
    public int getAccessibleActionCount() {
      return opens ? 1 : 0;
    }

    @Override
    public String getAccessibleActionDescription(int index) {
      return AccessibleAction.CLICK;
    }

    @Override
    public boolean doAccessibleAction(int index) {
      open.run();
      return opens;
    }
  }
}
