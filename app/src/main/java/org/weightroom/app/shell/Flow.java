package org.weightroom.app.shell;

import java.awt.Dimension;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Space;

/** Small things one after the other, in as many rows as they need. */
final class Flow extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  Flow() {
    super(new WrapLayout(Space.px(Space.M), Space.px(Space.S)));
    setOpaque(false);
  }

  @Override
  public int heightFor(int width) {
    setSize(new Dimension(Math.max(1, width), getHeight()));
    return getLayout().preferredLayoutSize(this).height;
  }
}
