package org.weightroom.control;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.HashMap;
import java.util.Map;
import org.weightroom.theme.Space;

/** Puts things below each other at full width; what wraps is as high as its width asks for. */
final class Stack implements LayoutManager {
  private final int usualWidth;
  private final Map<Component, Integer> gaps = new HashMap<>();

  /**
   * An empty stack.
   *
   * @param usualWidth the width to reckon with before there is a real one, in design pixels
   */
  Stack(int usualWidth) {
    this.usualWidth = usualWidth;
  }

  /** Something whose height depends on its width. */
  interface Wrapping {

    /** The height it wants at this width, in pixels. */
    int heightFor(int width);
  }

  /** Leaves so many pixels free above a component. */
  void gapAbove(Component component, int pixels) {
    gaps.put(component, pixels);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int width = parent.getWidth() > 0 ? parent.getWidth() : Space.px(usualWidth);
    Insets insets = parent.getInsets();
    int widest = 0;
    for (Component child : parent.getComponents()) {
      if (child.isVisible() && !(child instanceof Wrapping)) {
        widest = Math.max(widest, child.getPreferredSize().width);
      }
    }
    return new Dimension(widest + insets.left + insets.right, heightFor(parent, width));
  }

  private int heightFor(Container parent, int width) {
    Insets insets = parent.getInsets();
    int height = insets.top + insets.bottom;
    for (Component child : parent.getComponents()) {
      if (child.isVisible()) {
        height += gaps.getOrDefault(child, 0);
        height += height(child, width - insets.left - insets.right);
      }
    }
    return height;
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return preferredLayoutSize(parent);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets insets = parent.getInsets();
    int width = parent.getWidth() - insets.left - insets.right;
    int y = insets.top;
    for (Component child : parent.getComponents()) {
      if (child.isVisible()) {
        y += gaps.getOrDefault(child, 0);
        int height = height(child, width);
        child.setBounds(insets.left, y, width, height);
        y += height;
      }
    }
  }

  private static int height(Component child, int width) {
    if (child instanceof Wrapping wrapping) {
      return wrapping.heightFor(width);
    }
    return child instanceof Container inner && inner.getLayout() instanceof Stack stack
        ? stack.heightFor(inner, width)
        : child.getPreferredSize().height;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {
    gaps.remove(component);
  }
}
