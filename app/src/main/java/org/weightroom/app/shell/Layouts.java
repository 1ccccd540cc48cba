package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;

/** Lays out components that no window shows. */
final class Layouts {
  /** Wrapped text tells its height only after it knows its width. */
  private static final int PASSES = 3;

  private Layouts() {}

  /** Gives the component a size and lays out all that is in it. */
  static void settle(Component root, Dimension size) {
    root.setSize(size);
    for (int pass = 0; pass < PASSES; pass++) {
      layOut(root);
    }
  }

  private static void layOut(Component component) {
    if (component instanceof Container container) {
      container.invalidate();
      container.doLayout();
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }
}
