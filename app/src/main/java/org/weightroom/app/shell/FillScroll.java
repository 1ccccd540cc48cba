package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** Fills the window; where that is too low for some rows it scrolls. */
final class FillScroll extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int STEP = 40;

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
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Space.px(STEP);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(Space.px(STEP), visible.height - Space.px(STEP));
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() >= getPreferredSize().height;
  }
}
