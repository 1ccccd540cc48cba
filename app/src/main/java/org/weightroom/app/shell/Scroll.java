package org.weightroom.app.shell;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** A stack that fills the width and scrolls up and down. */
final class Scroll extends Column implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int STEP = 40;

  /** A scroll pane around the content, on the colour. */
  static JScrollPane around(JComponent content, Token background) {
    Scroll view = new Scroll();
    view.add(0, content);
    JScrollPane pane =
        new JScrollPane(
            view,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setBorder(null);
    pane.getViewport().setBackground(background.color());
    pane.getVerticalScrollBar().setBackground(background.color());
    return pane;
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
    return false;
  }
}
