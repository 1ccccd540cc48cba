package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import org.weightroom.theme.Space;

/** A narrow part at the reading side and a wide one; below each other where there is no room. */
final class SideBySide implements LayoutManager {
  private static final int NARROW = 360;
  private static final int LEAST = 820;
  private static final int LOWEST = 260;

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    boolean stacked = parent.getWidth() > 0 && parent.getWidth() < Space.px(LEAST);
    return new Dimension(0, Space.px(stacked ? 2 * LOWEST + Space.L : LOWEST));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension();
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets insets = parent.getInsets();
    int width = parent.getWidth() - insets.left - insets.right;
    int height = parent.getHeight() - insets.top - insets.bottom;
    int gap = Space.px(Space.L);
    Component narrow = parent.getComponent(0);
    Component wide = parent.getComponent(1);
    if (width < Space.px(LEAST)) {
      int half = (height - gap) / 2;
      narrow.setBounds(insets.left, insets.top, width, half);
      wide.setBounds(insets.left, insets.top + half + gap, width, height - half - gap);
      return;
    }
    boolean leftToRight = parent.getComponentOrientation().isLeftToRight();
    int side = Space.px(NARROW);
    int rest = width - side - gap;
    narrow.setBounds(insets.left + (leftToRight ? 0 : rest + gap), insets.top, side, height);
    wide.setBounds(insets.left + (leftToRight ? side + gap : 0), insets.top, rest, height);
  }
}
