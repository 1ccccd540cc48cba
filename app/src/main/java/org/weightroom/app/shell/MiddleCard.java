package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Insets;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Card;
import org.weightroom.theme.Space;

/** A card in the middle of the upper part of a page, as high as its words need. */
final class MiddleCard extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int CARD_WIDTH = 520;
  private static final int ABOVE = 72;

  private final Card card = new Card("notice.card", new BorderLayout());
  private final Column words;

  MiddleCard(Column words) {
    super(null);
    this.words = words;
    setOpaque(false);
    card.setBorder(Space.padding(28, 32, 28, 32));
    card.add(words);
    add(card);
  }

  @Override
  public int heightFor(int width) {
    Insets insets = card.getInsets();
    int inside = cardWidth(width) - insets.left - insets.right;
    return Space.px(ABOVE)
        + insets.top
        + words.heightFor(inside)
        + insets.bottom
        + Space.px(Space.L);
  }

  @Override
  public void doLayout() {
    int width = cardWidth(getWidth());
    int height = heightFor(getWidth()) - Space.px(ABOVE) - Space.px(Space.L);
    card.setBounds((getWidth() - width) / 2, Space.px(ABOVE), width, height);
  }

  private static int cardWidth(int width) {
    return Math.min(Space.px(CARD_WIDTH), width - 2 * Space.px(Space.L));
  }
}
