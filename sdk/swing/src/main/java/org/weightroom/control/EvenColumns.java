package org.weightroom.control;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.weightroom.theme.Space;

/**
 * Puts things side by side in equally wide columns, as many as have room; the others below.
 *
 * @param least how narrow a column may be, in design pixels, if its content allows
 * @param gap between two columns, in design pixels
 * @param rowGap between two rows, in design pixels
 */
record EvenColumns(int least, int gap, int rowGap) implements LayoutManager {

  /** The height of what a container shows at this width, in pixels. */
  int heightFor(Container parent, int width) {
    return flow(parent, width, false);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int width = parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE / 2;
    return new Dimension(0, heightFor(parent, width));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return preferredLayoutSize(parent);
  }

  @Override
  public void layoutContainer(Container parent) {
    flow(parent, parent.getWidth(), true);
  }

  private int flow(Container parent, int width, boolean place) {
    List<Component> shown =
        Arrays.stream(parent.getComponents()).filter(Component::isVisible).toList();
    int between = Space.px(gap);
    int narrowest = shown.stream().mapToInt(part -> part.getMinimumSize().width).max().orElse(0);
    int fitting = (width + between) / (Math.max(Space.px(least), narrowest) + between);
    int columns = Math.max(1, Math.min(shown.size(), fitting));
    int each = (width - (columns - 1) * between) / columns;
    boolean leftToRight = parent.getComponentOrientation().isLeftToRight();
    int y = 0;
    for (int first = 0; first < shown.size(); first += columns) {
      List<Component> row = shown.subList(first, Math.min(shown.size(), first + columns));
      int height = row.stream().mapToInt(part -> Stack.heightOf(part, each)).max().orElse(0);
      y += first == 0 ? 0 : Space.px(rowGap);
      for (int i = 0; place && i < row.size(); i++) {
        int along = i * (each + between);
        int x = leftToRight ? along : width - along - each;
        int own = Stack.heightOf(row.get(i), each);
        row.get(i).setBounds(new Rectangle(x, y + (height - own) / 2, each, own));
      }
      y += height;
    }
    return y;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
