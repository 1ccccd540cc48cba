package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import org.weightroom.control.Stack;
import org.weightroom.theme.Card;
import org.weightroom.theme.Space;

/** A card that is read and not opened; it takes the focus, so that a screen reader finds it. */
class ReadCard extends Card implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int SIDE = 18;

  private final Column words;

  /**
   * Makes a card.
   *
   * @param name the component's name
   * @param spoken what it is called aloud
   * @param description what else is said
   */
  ReadCard(String name, Column words, String spoken, String description) {
    super(name, new BorderLayout());
    this.words = words;
    setFocusable(true);
    setBorder(Space.padding(SIDE, SIDE, SIDE, SIDE));
    add(words);
    getAccessibleContext().setAccessibleName(spoken);
    getAccessibleContext().setAccessibleDescription(description);
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
  protected final void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (isFocusOwner()) {
      FocusRing.paint(this, g);
    }
  }

  @Override
  public final int heightFor(int width) {
    int sides = getInsets().left + getInsets().right;
    return words.heightFor(width - sides) + getInsets().top + getInsets().bottom;
  }
}
