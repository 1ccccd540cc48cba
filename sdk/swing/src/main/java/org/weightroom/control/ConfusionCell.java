package org.weightroom.control;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import javax.swing.JToggleButton;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A cell of a confusion table: a count, and in a word and a tint whether it is right. */
final class ConfusionCell extends JToggleButton {
  private static final long serialVersionUID = 1L;
  private static final int HEIGHT = 46;
  private static final int LEAST_WIDTH = 84;

  private final boolean right;
  private final String word;
  private String count = "";

  ConfusionCell(ConfusionTable.Cell cell, Texts texts, boolean choosable) {
    right = cell.isRight();
    word = texts.text(right ? "confusion.right" : "confusion.missed");
    setName("confusion." + cell.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    setContentAreaFilled(false);
    setBorderPainted(false);
    setRolloverEnabled(choosable);
    setEnabled(choosable); // a table to look at is no control
    setFocusable(choosable);
    getAccessibleContext().setAccessibleDescription(word);
  }

  void show(String newCount, String spoken) {
    if (!spoken.equals(getAccessibleContext().getAccessibleName())) {
      count = newCount;
      getAccessibleContext().setAccessibleName(spoken);
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Space.px(LEAST_WIDTH), Space.px(HEIGHT));
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    Color ink = (right ? Token.ACCENT : Token.WARNING).color();
    float line = Space.scale(isSelected() ? 2.5 : 1);
    float arc = Space.scale(2 * Space.CONTROL_RADIUS);
    RoundRectangle2D box =
        new RoundRectangle2D.Float(
            line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
    brush.setColor((right ? Token.ACCENT_SOFT : Token.WARNING_SOFT).color());
    brush.fill(box);
    boolean lit = isSelected() || getModel().isRollover();
    brush.setColor(lit ? ink : Token.LINE.color());
    brush.setStroke(Space.stroke(isSelected() ? 2.5 : 1));
    brush.draw(box);
    paintWords(brush, ink);
    if (isFocusOwner()) {
      int inset = Space.px(3);
      Brush.focusRing(
          brush, new Rectangle(inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset));
    }
    brush.dispose();
  }

  private void paintWords(Graphics2D brush, Color ink) {
    FontMetrics large = brush.getFontMetrics(Type.CARD_TITLE.bold());
    FontMetrics small = brush.getFontMetrics(Type.TICK.font());
    int top = (getHeight() - large.getHeight() - small.getHeight()) / 2;
    brush.setFont(large.getFont());
    brush.setColor(Token.TEXT.color());
    centred(brush, count, large, top + large.getAscent());
    brush.setFont(small.getFont());
    brush.setColor(ink);
    centred(brush, word, small, top + large.getHeight() + small.getAscent());
  }

  private void centred(Graphics2D brush, String text, FontMetrics metrics, int baseline) {
    brush.drawString(text, (getWidth() - metrics.stringWidth(text)) / 2, baseline);
  }
}
