package org.weightroom.app.shell;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;

/** A line with a tick before it: something is done. */
final class Ticked extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 14;

  private final JComponent line;
  private final JLabel tick = new JLabel(Icons.of(Icons.Kind.TICK, ICON));

  Ticked(JComponent line) {
    super(new BorderLayout(Space.px(Space.S), 0));
    this.line = line;
    setOpaque(false);
    tick.setVerticalAlignment(JLabel.TOP);
    add(tick, BorderLayout.LINE_START);
    add(line);
  }

  @Override
  public int heightFor(int width) {
    int beside = tick.getPreferredSize().width + Space.px(Space.S);
    return Math.max(tick.getPreferredSize().height, Stack.heightOf(line, width - beside));
  }

  /** It is nowhere under the pointer: the card it stands on is. */
  @Override
  public boolean contains(int x, int y) {
    return false;
  }
}
