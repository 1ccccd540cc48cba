package org.weightroom.control;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.List;

/**
 * Puts components one after the other and begins a new row where the width ends.
 *
 * @param gap between neighbours, in pixels
 * @param rowGap between rows, in pixels
 * @param endsApart whether the last component stands at the far end of its row
 */
public record WrapLayout(int gap, int rowGap, boolean endsApart) implements LayoutManager {

  /** One after the other, without holes. */
  public WrapLayout(int gap, int rowGap) {
    this(gap, rowGap, false);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    // Before it has a width it asks for one row; its parent's layout then asks again.
    return flow(parent, parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE, false);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, preferredLayoutSize(parent).height);
  }

  @Override
  public void layoutContainer(Container parent) {
    flow(parent, parent.getWidth(), true);
  }

  private Dimension flow(Container parent, int width, boolean place) {
    Insets insets = parent.getInsets();
    boolean leftToRight = parent.getComponentOrientation().isLeftToRight();
    int end = width - insets.right;
    int x = insets.left;
    int y = insets.top;
    int row = 0;
    int widest = 0;
    List<Component> shown = shown(parent);
    for (Component component : shown) {
      Dimension size = component.getPreferredSize();
      if (x > insets.left && size.width > end - x) {
        x = insets.left;
        y += row + rowGap;
        row = 0;
      }
      if (place) {
        int fitting = Math.min(size.width, Math.max(0, end - insets.left));
        boolean apart = endsApart && component.equals(shown.get(shown.size() - 1));
        int along = apart ? Math.max(x, end - fitting) : x;
        int from = leftToRight ? along : width - along - fitting;
        component.setBounds(from, y, fitting, size.height);
      }
      x += size.width + gap;
      row = Math.max(row, size.height);
      widest = Math.max(widest, x - gap);
    }
    return new Dimension(widest + insets.right, y + row + insets.bottom);
  }

  private static List<Component> shown(Container parent) {
    return Arrays.stream(parent.getComponents()).filter(Component::isVisible).toList();
  }
}
