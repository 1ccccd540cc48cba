package org.weightroom.check;

import java.awt.Component;
import java.awt.Container;
import java.util.stream.Stream;

/** Every component of a page that is shown. */
final class Walk {
  private Walk() {}

  static Stream<Component> through(Component component) {
    if (!component.isVisible()) {
      return Stream.empty();
    }
    Stream<Component> inner =
        component instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(Walk::through)
            : Stream.empty();
    return Stream.concat(Stream.of(component), inner);
  }

  /** Where a component stands, for a message. */
  static String place(Component component) {
    String name = component.getName();
    return component.getClass().getSimpleName() + (name == null ? "" : " \"" + name + "\"");
  }
}
