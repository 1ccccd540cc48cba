package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/** Something small at the reading side, and beside it words that wrap. */
class Beside extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final JComponent small;
  private final JComponent words;
  private final int gap;

  /**
   * Puts both beside each other.
   *
   * @param gap between them, in design pixels
   */
  Beside(int gap, JComponent small, JComponent words) {
    super(new BorderLayout(Space.px(gap), 0));
    this.small = small;
    this.words = words;
    this.gap = gap;
    setOpaque(false);
    add(small, BorderLayout.LINE_START);
    add(words);
  }

  @Override
  public final int heightFor(int width) {
    Insets edge = getInsets();
    int beside = small.getPreferredSize().width + Space.px(gap) + edge.left + edge.right;
    int high = Math.max(small.getPreferredSize().height, Stack.heightOf(words, width - beside));
    return high + edge.top + edge.bottom;
  }
}
