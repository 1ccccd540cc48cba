package org.weightroom.page;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.weightroom.control.Part;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/**
 * Puts things below each other at full width: each gets the height it needs, and those that grow
 * share the rest by how much higher they would like to be.
 *
 * @param gap between two things, in pixels
 */
record Column(int gap) implements LayoutManager {
  /** Less than this is no use to a picture, in design pixels. */
  private static final int LEAST = 90;

  private static final int USUAL_WIDTH = 710;

  /** Whether something takes the height that others leave. */
  static boolean grows(Component component) {
    if (component instanceof PartCard card) {
      return grows(card.part());
    }
    return component instanceof Part part ? part.grows() : !(component instanceof SliderGrid);
  }

  /** Whether something is a bar of controls. */
  static boolean isBar(Component component) {
    return component instanceof Part part && part.isBar();
  }

  /** The least height that something needs at this width, in pixels. */
  static int least(Component component, int width) {
    if (component instanceof Stack.Wrapping wrapping) {
      return wrapping.heightFor(width);
    }
    if (grows(component)) {
      return Space.px(LEAST);
    }
    if (component.getWidth() != width) {
      component.setSize(width, component.getHeight()); // what wraps knows its height only then
    }
    return Stack.heightOf(component, width);
  }

  /** The least height of these below each other at this width, in pixels. */
  int heightFor(List<? extends Component> things, int width) {
    int gaps = Math.max(0, things.size() - 1) * gap;
    return gaps + things.stream().mapToInt(thing -> least(thing, width)).sum();
  }

  /** Puts things below each other into a room. */
  void place(List<? extends Component> things, Rectangle room) {
    int left = room.height - heightFor(things, room.width);
    long growing = things.stream().filter(Column::grows).count();
    long wishes = things.stream().mapToLong(thing -> wish(thing, room.width)).sum();
    int y = room.y;
    for (Component thing : things) {
      int height = least(thing, room.width);
      if (grows(thing)) {
        long wish = wish(thing, room.width);
        long more = wishes > 0 ? left * wish / wishes : left / growing;
        left -= (int) more;
        wishes -= wish;
        growing--;
        height = Math.max(0, (int) (height + more));
      }
      thing.setBounds(room.x, y, room.width, height);
      y += height + gap;
    }
  }

  /** How much more than it must have something would like to have, in pixels. */
  private static long wish(Component thing, int width) {
    return grows(thing) ? Math.max(0, thing.getPreferredSize().height - least(thing, width)) : 0;
  }

  /** What of a container is shown. */
  static List<Component> shown(Container parent) {
    return Arrays.stream(parent.getComponents()).filter(Component::isVisible).toList();
  }

  /** The inside of a container. */
  static Rectangle inside(Container parent) {
    Insets insets = parent.getInsets();
    return new Rectangle(
        insets.left,
        insets.top,
        parent.getWidth() - insets.left - insets.right,
        parent.getHeight() - insets.top - insets.bottom);
  }

  @Override
  public void layoutContainer(Container parent) {
    place(shown(parent), inside(parent));
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int gaps = Math.max(0, shown(parent).size() - 1) * gap;
    int width = parent.getWidth() > 0 ? parent.getWidth() : Space.px(USUAL_WIDTH);
    Dimension size = new Dimension(0, gaps);
    for (Component thing : shown(parent)) {
      Dimension wish = thing.getPreferredSize();
      size.width = Math.max(size.width, wish.width);
      size.height += Math.max(least(thing, width), grows(thing) ? wish.height : 0);
    }
    Insets insets = parent.getInsets();
    size.width += insets.left + insets.right;
    size.height += insets.top + insets.bottom;
    return size;
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
