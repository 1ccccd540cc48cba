package org.weightroom.app.shell;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;
import org.weightroom.theme.Space;

/** As wide as its scroll pane lets it be; it scrolls up and down only. */
interface UpAndDown extends Scrollable {
  /** How far an arrow key goes, in design pixels. */
  int STEP = 40;

  /** As of every component. */
  Dimension getPreferredSize();

  @Override
  default Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  default int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Space.px(STEP);
  }

  @Override
  default int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(Space.px(STEP), visible.height - Space.px(STEP));
  }

  @Override
  default boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  default boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
