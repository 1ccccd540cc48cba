package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JLabel;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Card;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** A lesson that cannot be opened: which file, why, and what to do. */
final class BrokenCard extends Card implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final Column words = new Column();

  BrokenCard(ShelfItem item, Texts texts) {
    super("catalogue.broken." + item.id(), new BorderLayout());
    setFocusable(true);
    setBorder(Space.padding(18, 18, 18, 18));
    words
        .addLoose(0, new JLabel(Icons.of(Icons.Kind.WARNING, 24)))
        .add(Space.L, Wrapped.muted(texts.text("broken.caption"), Type.NOTE))
        .add(2, Wrapped.bold(item.title(), Type.CARD_TITLE))
        .add(Space.M, Wrapped.plain(item.reason(), Type.CONTROL))
        .add(Space.M, Wrapped.plain(item.fix(), Type.CONTROL))
        .add(Space.M, Wrapped.muted(Foreign.isolated(item.source(), texts), Type.NOTE));
    add(words);
    getAccessibleContext().setAccessibleName(texts.text("broken.caption") + ": " + item.title());
    getAccessibleContext()
        .setAccessibleDescription(item.reason() + " " + item.fix() + " " + item.source());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaint();
          }
        });
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (isFocusOwner()) {
      FocusRing.paint(this, g);
    }
  }

  @Override
  public int heightFor(int width) {
    int sides = getInsets().left + getInsets().right;
    return words.heightFor(width - sides) + getInsets().top + getInsets().bottom;
  }
}
