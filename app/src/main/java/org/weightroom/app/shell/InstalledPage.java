package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.JPanel;
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
              boolean first = cards.getComponent(1) == card; // with it comes what stands above
              card.scrollRectToVisible(
                  new Rectangle(0, first ? -card.getY() : 0, 1, card.getHeight()));
            }
          });
      cards.add(Space.L, card);
    }
    add(Scroll.around(cards, Token.BACKGROUND));
  }
}
