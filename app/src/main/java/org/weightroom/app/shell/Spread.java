package org.weightroom.app.shell;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/** Words at the reading side and a button at the other; below each other where it is narrow. */
final class Spread extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int NARROW = 320;

  private final JComponent words;
  private final JComponent button;

  Spread(JComponent words, JComponent button) {
    super(null);
    this.words = words;
    this.button = button;
    setOpaque(false);
    add(words);
    add(button);
  }

  @Override
  public int heightFor(int width) {
    Dimension size = button.getPreferredSize();
    int beside = wordsWidth(width);
    return beside < Space.px(NARROW)
        ? Stack.heightOf(words, width) + Space.px(Space.L) + size.height
        : Math.max(Stack.heightOf(words, beside), size.height);
  }

  @Override
  public void doLayout() {
    Dimension size = button.getPreferredSize();
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    int beside = wordsWidth(getWidth());
    boolean narrow = beside < Space.px(NARROW);
    int wide = narrow ? getWidth() : beside;
    int high = Stack.heightOf(words, wide);
    words.setBounds(leftToRight ? 0 : getWidth() - wide, 0, wide, high);
    int start = leftToRight ? 0 : getWidth() - size.width;
    int end = leftToRight ? getWidth() - size.width : 0;
    int y = narrow ? high + Space.px(Space.L) : Math.max(0, (high - size.height) / 2);
    button.setBounds(narrow ? start : end, y, size.width, size.height);
  }

  private int wordsWidth(int width) {
    return width - button.getPreferredSize().width - Space.px(Space.XL);
  }
}
