package org.weightroom.app.shell;

import javax.swing.JComponent;
import javax.swing.JLabel;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;

/** A line with a tick before it: something is done. */
final class Ticked extends Beside {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 14;

  Ticked(JComponent line) {
    super(Space.S, tick(), line);
  }

  private static JLabel tick() {
    JLabel tick = new JLabel(Icons.of(Icons.Kind.TICK, ICON));
    tick.setVerticalAlignment(JLabel.TOP);
    return tick;
  }

  /** It is nowhere under the pointer: the card it stands on is. */
  @Override
  public boolean contains(int x, int y) {
    return false;
  }
}
