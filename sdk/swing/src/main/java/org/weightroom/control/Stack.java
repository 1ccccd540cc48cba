package org.weightroom.control;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.HashMap;
import java.util.Map;
import javax.swing.text.JTextComponent;
import org.weightroom.theme.Space;

/** Puts things below each other at full width; what wraps is as high as its width asks for. */
public final class Stack implements LayoutManager {
  /** Swing text measures itself only inside some height. */
  private static final int ROOMY = 10_000;

  private final int usualWidth;
  private final int gap;
  private final Map<Component, Integer> gaps = new HashMap<>();

  /**
   * An empty stack.
   *
   * @param usualWidth the width to reckon with before there is a real one, in design pixels
   */
  public Stack(int usualWidth) {
    this(usualWidth, 0);
  }

  /**
   * An empty stack.
   *
   * @param usualWidth the width to reckon with before there is a real one, in design pixels
   * @param gap between two components, in design pixels
   */
  public Stack(int usualWidth, int gap) {
    this.usualWidth = usualWidth;
    this.gap = gap;
  }

  /** Something whose height depends on its width. */
  public interface Wrapping {

    /** The height it wants at this width, in pixels. */
    int heightFor(int width);
  }

  /** Leaves so many pixels free above a component, besides the stack's own gap. */
  public void gapAbove(Component component, int pixels) {
    gaps.put(component, pixels);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int width = parent.getWidth() > 0 ? parent.getWidth() : Space.px(usualWidth);
    Insets insets = parent.getInsets();
    int widest = 0;
    for (Component child : parent.getComponents()) {
      if (child.isVisible() && !wraps(child)) {
        widest = Math.max(widest, child.getPreferredSize().width);
      }
    }
    return new Dimension(widest + insets.left + insets.right, heightFor(parent, width));
  }

  private static boolean wraps(Component child) {
    return child instanceof Wrapping || child instanceof JTextComponent;
  }

  /** The height that a container with this layout wants at this width, in pixels. */
  public int heightFor(Container parent, int width) {
    Insets insets = parent.getInsets();
    int height = insets.top + insets.bottom;
    boolean first = true;
    for (Component child : parent.getComponents()) {
      if (child.isVisible()) {
        height += above(child, first) + heightOf(child, width - insets.left - insets.right);
        first = false;
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
    boolean first = true;
    for (Component child : parent.getComponents()) {
      if (child.isVisible()) {
        y += above(child, first);
        int height = heightOf(child, width);
        child.setBounds(insets.left, y, width, height);
        y += height;
        first = false;
      }
    }
  }

  private int above(Component child, boolean first) {
    return gaps.getOrDefault(child, 0) + (first ? 0 : Space.px(gap));
  }

  /** The height that a component wants at this width, in pixels. */
  public static int heightOf(Component child, int width) {
    if (child instanceof Wrapping wrapping) {
      return wrapping.heightFor(width);
    }
    if (child instanceof JTextComponent) {
      child.setSize(Math.max(1, width), ROOMY);
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
