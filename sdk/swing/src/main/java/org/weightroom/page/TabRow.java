package org.weightroom.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.weightroom.control.Keys;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;

/** A row of quiet tabs, one of them chosen: one stop of Tab, from which the arrow keys go on. */
final class TabRow extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient IntConsumer choose;
  private final List<JToggleButton> buttons = new ArrayList<>();
  private final ButtonGroup group = new ButtonGroup();
  private int chosen;

  /**
   * An empty row.
   *
   * @param choose takes the number of the tab that a hand chose, from 0
   */
  TabRow(IntConsumer choose) {
    super(new WrapLayout(Space.px(Space.S), 0));
    this.choose = choose;
    setOpaque(false);
  }

  /** Puts one more tab at the end of the row. */
  void offer(String name, String text) {
    int number = buttons.size();
    JToggleButton button = Styles.plain(new Tab(text));
    button.setName(name);
    button.addActionListener(event -> choose(number));
    Keys keys = new Keys(button);
    keys.on("LEFT", () -> walk(leftToRight() ? -1 : 1));
    keys.on("RIGHT", () -> walk(leftToRight() ? 1 : -1));
    keys.on("HOME", () -> walk(-chosen));
    keys.on("END", () -> walk(buttons.size() - 1 - chosen));
    group.add(button);
    buttons.add(button);
    add(button);
    mark(chosen);
  }

  /** Shows which tab is chosen. */
  void mark(int number) {
    boolean focused = chosen < buttons.size() && buttons.get(chosen).isFocusOwner();
    chosen = number;
    buttons.get(number).setFocusable(true);
    if (focused) {
      buttons.get(number).requestFocusInWindow(); // before the old one may no longer hold it
    }
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(i == number);
      buttons.get(i).setFocusable(i == number);
    }
    repaint(); // no ring stays at the old one
  }

  private boolean leftToRight() {
    return getComponentOrientation().isLeftToRight();
  }

  private void choose(int number) {
    choose.accept(number);
    buttons.get(number).requestFocusInWindow(); // before, it could not take it from a click
  }

  private void walk(int by) {
    choose(Math.floorMod(chosen + by, buttons.size()));
  }

  /** A toggle button that Tab leaves: in a group its look would keep the key to the group. */
  private static final class Tab extends JToggleButton {
    private static final long serialVersionUID = 1L;

    Tab(String text) {
      super(text);
    }

    @Override
    public void updateUI() {
      super.updateUI();
      setFocusTraversalKeysEnabled(true);
    }
  }
}
