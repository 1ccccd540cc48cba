package org.weightroom.app.shell;

import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.IntSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/** Cards in as many columns as fit; the arrow keys move between them. */
final class CardGrid extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int NARROWEST = 284;
  private static final int GAP = 18;

  CardGrid(List<? extends JComponent> cards) {
    super(null);
    setName("catalogue.grid");
    setOpaque(false);
    for (JComponent card : cards) {
      add(card);
      card.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
              // Later: words that wrap know their height only when they have been laid out.
              SwingUtilities.invokeLater(() -> bringIntoView(card));
            }
          });
    }
    bind(KeyEvent.VK_LEFT, () -> leftToRight() ? -1 : 1);
    bind(KeyEvent.VK_RIGHT, () -> leftToRight() ? 1 : -1);
    bind(KeyEvent.VK_UP, () -> -columns(getWidth()));
    bind(KeyEvent.VK_DOWN, () -> columns(getWidth()));
  }

  /** How many cards fit beside each other. */
  int columns(int width) {
    int gap = Space.px(GAP);
    return Math.max(1, (width + gap) / (Space.px(NARROWEST) + gap));
  }

  @Override
  public int heightFor(int width) {
    int height = 0;
    for (int first = 0; first < getComponentCount(); first += columns(width)) {
      height += (first == 0 ? 0 : Space.px(GAP)) + rowHeight(first, width);
    }
    return height;
  }

  @Override
  public void doLayout() {
    int columns = columns(getWidth());
    int cardWidth = cardWidth(getWidth());
    int step = cardWidth + Space.px(GAP);
    int y = 0;
    for (int first = 0; first < getComponentCount(); first += columns) {
      int height = rowHeight(first, getWidth());
      for (int i = first; i < Math.min(first + columns, getComponentCount()); i++) {
        int x = (i - first) * step;
        int side = leftToRight() ? x : getWidth() - x - cardWidth;
        getComponent(i).setBounds(side, y, cardWidth, height);
      }
      y += height + Space.px(GAP);
    }
  }

  /** With a card of the first row comes what stands above it, as far as there is room. */
  private static void bringIntoView(JComponent card) {
    Container view = SwingUtilities.getAncestorOfClass(JViewport.class, card);
    int room = view == null ? card.getHeight() : view.getHeight();
    int above = card.getY() == 0 ? Math.max(0, room - card.getHeight()) : 0;
    card.scrollRectToVisible(
        new Rectangle(0, -above, card.getWidth(), Math.min(room, card.getHeight() + above)));
  }

  private int rowHeight(int first, int width) {
    int height = 0;
    int end = Math.min(first + columns(width), getComponentCount());
    for (int i = first; i < end; i++) {
      height = Math.max(height, Stack.heightOf(getComponent(i), cardWidth(width)));
    }
    return height;
  }

  private int cardWidth(int width) {
    int columns = columns(width);
    return (width - (columns - 1) * Space.px(GAP)) / columns;
  }

  private boolean leftToRight() {
    return getComponentOrientation().isLeftToRight();
  }

  private void bind(int key, IntSupplier by) {
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                moveFocus(by.getAsInt());
              }
            });
  }

  private void moveFocus(int by) {
    for (int i = 0; i < getComponentCount(); i++) {
      int target = i + by;
      if (getComponent(i).isFocusOwner() && target >= 0 && target < getComponentCount()) {
        getComponent(target).requestFocusInWindow();
        return;
      }
    }
  }
}
