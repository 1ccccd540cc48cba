package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A card for each lesson with its id, version, author, files, hash and state. */
final class InstalledPage extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MARGIN = 40;

  InstalledPage(List<ShelfItem> items, Texts texts) {
    super(new BorderLayout());
    setName("installed");
    setOpaque(false);
    Column cards = new Column();
    cards.setBorder(Space.padding(Space.XL, MARGIN, Space.XL, MARGIN));
    cards.add(0, Wrapped.muted(texts.text("installed.what"), Type.CONTROL));
    for (ShelfItem item : items) {
      InstalledCard card = new InstalledCard(item, texts);
      card.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
              // Later: words that wrap know their height only when they have been laid out.
              SwingUtilities.invokeLater(() -> show(card, cards.getComponent(1) == card));
            }
          });
      cards.add(Space.L, card);
    }
    add(Scroll.around(cards, Token.BACKGROUND));
  }

  /** Its beginning, if it is too high to be seen whole; with the first comes what stands above. */
  private void show(InstalledCard card, boolean first) {
    int top = first ? -card.getY() : 0;
    int height = Math.min(card.getHeight() - top, getHeight());
    card.scrollRectToVisible(new Rectangle(0, top, 1, height));
  }
}
