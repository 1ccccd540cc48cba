package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Insets;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** A strip at the foot of the window, below every page. */
abstract class Strip extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private transient Optional<Timer> timer = Optional.empty();

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

  /** Lets a timer run as long as the strip is in a window. */
  final void keepTime(Timer own) {
    timer = Optional.of(own);
  }

  @Override
  public void addNotify() {
    super.addNotify();
    timer.ifPresent(Timer::start);
  }

  @Override
  public void removeNotify() {
    timer.ifPresent(Timer::stop);
    super.removeNotify();
  }

  /** The height that what is in it wants at this width, in pixels. */
  abstract int heightInside(int width);

  @Override
  public final int heightFor(int width) {
    Insets edge = getInsets();
    return heightInside(width - edge.left - edge.right) + edge.top + edge.bottom;
  }
}
