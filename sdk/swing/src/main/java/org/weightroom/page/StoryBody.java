package org.weightroom.page;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import org.weightroom.theme.Space;

/** Stacks components as wide as itself, each as high as its wrapped text needs. */
class StoryBody extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;

  StoryBody(int designGap) {
    super(new Stack(Space.px(designGap)));
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

  private record Stack(int gap) implements LayoutManager {
    @Override
    public void layoutContainer(Container parent) {
      int y = parent.getInsets().top;
      for (Component child : parent.getComponents()) {
        if (child.isVisible()) {
          int height = heightFor(child, width(parent));
          child.setBounds(parent.getInsets().left, y, width(parent), height);
          y += height + gap;
        }
      }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      int height = parent.getInsets().top + parent.getInsets().bottom;
      int shown = 0;
      for (Component child : parent.getComponents()) {
        if (child.isVisible()) {
          height += heightFor(child, width(parent));
          shown++;
        }
      }
      return new Dimension(parent.getWidth(), height + gap * Math.max(0, shown - 1));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return new Dimension(0, 0);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
      // all state is in the container
    }

    @Override
    public void removeLayoutComponent(Component component) {
      // all state is in the container
    }

    private static int width(Container parent) {
      return Math.max(0, parent.getWidth() - parent.getInsets().left - parent.getInsets().right);
    }

    /** Text knows its height only once it knows its width. */
    private static int heightFor(Component child, int width) {
      child.setSize(width, Short.MAX_VALUE);
      if (child instanceof Container container) {
        container.doLayout(); // hands the width on to text inside
      }
      return child.getPreferredSize().height;
    }
  }
}
