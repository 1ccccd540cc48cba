package org.weightroom.app.shell;

import java.awt.Component;
import javax.swing.text.JTextComponent;

/** A component whose height follows from its width, because text wraps. */
interface Tall {
  /** Swing text measures itself only inside some height. */
  int ROOMY = 10_000;

  /** The height it needs when it is this wide, in pixels. */
  int heightFor(int width);

  /** The height a component needs at a width. */
  static int heightOf(Component component, int width) {
    if (component instanceof Tall tall) {
      return tall.heightFor(width);
    }
    if (component instanceof JTextComponent) {
      component.setSize(Math.max(1, width), ROOMY);
    }
    return component.getPreferredSize().height;
  }
}
