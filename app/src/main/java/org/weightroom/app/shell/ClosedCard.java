package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Card;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/**
 * A lesson that is broken, that the school blocks, or that hung: which file, why, and what to do.
 */
final class ClosedCard extends Card implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final Column words = new Column();

  /**
   * Makes the card.
   *
   * @param tryAgain lets a lesson out of quarantine
   */
  ClosedCard(ShelfItem item, Texts texts, Runnable tryAgain) {
    super("catalogue." + kind(item) + "." + item.id(), new BorderLayout());
    String caption = texts.text(kind(item) + ".caption");
    setFocusable(true);
    setBorder(Space.padding(18, 18, 18, 18));
    words
        .addLoose(
            0, new JLabel(Icons.of(item.blocked() ? Icons.Kind.EYE_OFF : Icons.Kind.WARNING, 24)))
        .add(Space.L, Wrapped.muted(caption, Type.NOTE))
        .add(2, Wrapped.bold(item.title(), Type.CARD_TITLE))
        .add(Space.M, Wrapped.plain(item.reason(), Type.CONTROL))
        .add(Space.M, Wrapped.plain(item.fix(), Type.CONTROL))
        .add(Space.M, Wrapped.muted(Foreign.isolated(item.source(), texts), Type.NOTE));
    if (item.quarantined()) {
      JButton button = Styles.quiet(new JButton(texts.text("quarantine.action")));
      button.setName(getName() + ".try");
      button.addActionListener(
          e -> {
            button.setEnabled(false); // loading it takes a moment
            tryAgain.run();
          });
      words.addLoose(Space.L, button);
    }
    add(words);
    getAccessibleContext().setAccessibleName(caption + ": " + item.title());
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

  private static String kind(ShelfItem item) {
    return item.quarantined() ? "quarantine" : item.blocked() ? "blocked" : "broken";
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
