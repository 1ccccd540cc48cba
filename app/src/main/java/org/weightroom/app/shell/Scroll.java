package org.weightroom.app.shell;

import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.weightroom.theme.Token;

/** A stack that fills the width and scrolls up and down. */
final class Scroll extends Column implements UpAndDown {
  private static final long serialVersionUID = 1L;

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
}
