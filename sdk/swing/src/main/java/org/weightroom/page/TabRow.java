package org.weightroom.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.LayoutFocusTraversalPolicy;
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
    setFocusTraversalPolicyProvider(true);
    setFocusTraversalPolicy(new OneStop());
  }

  /** Puts one more tab at the end of the row. */
  void offer(String name, String text) {
    int number = buttons.size();
    JToggleButton button = Styles.plain(new Tab(text));
    button.setName(name);
    button.addActionListener(event -> choose.accept(number));
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
    if (focused) {
      buttons.get(number).requestFocusInWindow();
    }
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(i == number);
    }
    repaint(); // no ring stays at the old one
  }

  private boolean leftToRight() {
    return getComponentOrientation().isLeftToRight();
  }

  private void walk(int by) {
    choose.accept(Math.floorMod(chosen + by, buttons.size()));
    buttons.get(chosen).requestFocusInWindow();
  }

  /** Tab comes to the chosen tab only. */
  private final class OneStop extends LayoutFocusTraversalPolicy {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean accept(Component component) {
      return component == buttons.get(chosen) && super.accept(component);
    }
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
