package org.weightroom.app.shell;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.weightroom.theme.Token;

/** Fills the window; where that is too low for some rows it scrolls. */
final class FillScroll extends JPanel implements UpAndDown {
  private static final long serialVersionUID = 1L;

  FillScroll() {
    super(new BorderLayout());
    setOpaque(false);
  }

  /** A scroll pane around it, on the page's colour. */
  static JScrollPane pane(FillScroll content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setBorder(null);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getViewport().setBackground(Token.BACKGROUND.color());
    return scroll;
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean rewrap = width != getWidth();
    super.setBounds(x, y, width, height);
    if (rewrap) {
      revalidate(); // rows that wrap know their height only now
    }
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() >= getPreferredSize().height;
  }
}
