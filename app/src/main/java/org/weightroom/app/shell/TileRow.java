package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import org.weightroom.theme.Space;

/** Tiles equally wide in one row, or in as many rows as the width asks for. */
final class TileRow implements LayoutManager {
  private static final int GAP = Space.L;

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int width = parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE / 2;
    int rows = (parent.getComponentCount() + columns(parent, width) - 1) / columns(parent, width);
    return new Dimension(0, rows * tile(parent).height + (rows - 1) * Space.px(GAP));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return preferredLayoutSize(parent);
  }

  @Override
  public void layoutContainer(Container parent) {
    int gap = Space.px(GAP);
    int columns = columns(parent, parent.getWidth());
    int height = tile(parent).height;
    double width = (parent.getWidth() - gap * (columns - 1)) / (double) columns;
    boolean leftToRight = parent.getComponentOrientation().isLeftToRight();
    for (int i = 0; i < parent.getComponentCount(); i++) {
      int column = leftToRight ? i % columns : columns - 1 - i % columns;
      int from = (int) Math.round(column * (width + gap));
      int to = (int) Math.round(column * (width + gap) + width);
      parent.getComponent(i).setBounds(from, i / columns * (height + gap), to - from, height);
    }
  }

  /** All in one row, else in rows of equal length. */
  private static int columns(Container parent, int width) {
    int count = Math.max(1, parent.getComponentCount());
    int gap = Space.px(GAP);
    int fit = Math.max(1, (width + gap) / (tile(parent).width + gap));
    int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
  }

  private static Dimension tile(Container parent) {
    Dimension widest = new Dimension(1, 1);
    for (Component tile : parent.getComponents()) {
      Dimension size = tile.getPreferredSize();
      widest.width = Math.max(widest.width, size.width);
      widest.height = Math.max(widest.height, size.height);
    }
    return widest;
  }
}
