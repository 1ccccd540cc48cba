package org.weightroom.page;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/** Stacks components as wide as itself, each as high as its wrapped text needs. */
class StoryBody extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 276;

  StoryBody(int designGap) {
    super(new Stack(USUAL_WIDTH, designGap));
    setOpaque(false);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Space.px(Space.XL);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }

  /** A scroll pane asks for the height before it gives the width. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.setBounds(x, y, width, height);
    if (other) {
      revalidate();
    }
  }
}
