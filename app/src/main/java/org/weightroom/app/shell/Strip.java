package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** A strip at the foot of the window, below every page. */
abstract class Strip extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an empty strip.
   *
   * @param room above and below what is in it, in design pixels
   */
  Strip(String name, int room) {
    super(new BorderLayout(Space.px(Space.M), 0));
    setName(name);
    setBackground(Token.SURFACE.color());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(Math.max(1, Space.px(1)), 0, 0, 0, Token.LINE.color()),
            Space.padding(room, Space.L, room, Space.L)));
  }

  /** The height that what is in it wants at this width, in pixels. */
  abstract int heightInside(int width);

  @Override
  public final int heightFor(int width) {
    Insets edge = getInsets();
    return heightInside(width - edge.left - edge.right) + edge.top + edge.bottom;
  }
}
