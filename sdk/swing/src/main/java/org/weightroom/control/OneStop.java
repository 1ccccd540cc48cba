package org.weightroom.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractButton;
import javax.swing.JComponent;

/** Buttons that are one stop of Tab together: arrow keys, Home and End go from one to the next. */
final class OneStop {
  private final JComponent row;
  private final IntConsumer reached;
  private final List<AbstractButton> buttons = new ArrayList<>();
  private int current;

  /**
   * No buttons yet.
   *
   * @param row where they stand: which key leads on depends on how it is read
   * @param reached takes the number of the button that a key went to, from 0
   */
  OneStop(JComponent row, IntConsumer reached) {
    this.row = row;
    this.reached = reached;
  }

  /** One more button at the end. */
  void add(AbstractButton button) {
    int number = buttons.size();
    buttons.add(button);
    button.setFocusable(number == current);
    button.addActionListener(event -> focus(number)); // before, it could not take it from a click
    Keys keys = new Keys(button);
    keys.on("LEFT", () -> walk(row.getComponentOrientation().isLeftToRight() ? -1 : 1));
    keys.on("RIGHT", () -> walk(row.getComponentOrientation().isLeftToRight() ? 1 : -1));
    keys.on("UP", () -> walk(-1));
    keys.on("DOWN", () -> walk(1));
    keys.on("HOME", () -> walk(-current));
    keys.on("END", () -> walk(buttons.size() - 1 - current));
  }

  /** Makes a button the one that Tab comes to; it takes the focus along if one of them has it. */
  void stand(int number) {
    boolean focused = buttons.get(current).isFocusOwner();
    current = number;
    buttons.get(number).setFocusable(true);
    if (focused) {
      buttons.get(number).requestFocusInWindow(); // before the old one may no longer hold it
    }
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setFocusable(i == number);
    }
    row.repaint(); // no ring stays at the old one
  }

  private void focus(int number) {
    stand(number);
    buttons.get(number).requestFocusInWindow();
  }

  private void walk(int by) {
    int next = Math.floorMod(current + by, buttons.size());
    focus(next);
    reached.accept(next);
  }
}
