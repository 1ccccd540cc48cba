package org.weightroom.page;

import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;

/** Chooses one of several pictures: a button each or, where they do not fit, a list to open. */
final class Chooser extends JPanel {
  private static final long serialVersionUID = 1L;

  private static final int ICON = 16;

  private final transient IntConsumer choose;
  private final JPanel row = new JPanel(new MigLayout("insets 0, gap " + Space.px(Space.S)));
  private final JButton list = new JButton();
  private final List<JToggleButton> buttons = new ArrayList<>();

  Chooser(IntConsumer choose) {
    super(null);
    this.choose = choose;
    setOpaque(false);
    row.setOpaque(false);
    list.setName("picture.list");
    list.setHorizontalTextPosition(SwingConstants.LEADING);
    list.setIcon(Icons.of(Icons.Kind.EXPAND, ICON));
    list.addActionListener(event -> menu().show(list, 0, list.getHeight()));
    add(row);
    add(list);
  }

  /** What a picture is called: {@code picture.NAME}, {@code fold.NAME}, else by its number. */
  static String text(Texts texts, JComponent picture, int number) {
    String name = picture.getName();
    return texts
        .find("picture." + name)
        .or(() -> texts.find("fold." + name))
        .orElseGet(() -> texts.text("picture", "number", number));
  }

  /** Offers these pictures, one of them chosen. */
  void offer(Texts texts, List<JComponent> pictures, int chosen) {
    row.removeAll();
    buttons.clear();
    ButtonGroup group = new ButtonGroup();
    for (int i = 0; i < pictures.size(); i++) {
      int number = i;
      JToggleButton button =
          new JToggleButton(text(texts, pictures.get(i), i + 1), number == chosen);
      button.setName("picture." + pictures.get(i).getName());
      button.addActionListener(event -> chosen(number));
      group.add(button);
      buttons.add(button);
      row.add(button);
    }
    list.getAccessibleContext().setAccessibleDescription(texts.text("picture.choose"));
    if (!buttons.isEmpty()) {
      list.setText(buttons.get(chosen).getText());
    }
  }

  private void chosen(int number) {
    buttons.get(number).setSelected(true);
    list.setText(buttons.get(number).getText());
    choose.accept(number);
  }

  /** The list, made when it is opened: a combo box's own would hold the lesson for good. */
  JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    for (JToggleButton button : buttons) {
      JMenuItem item = new JRadioButtonMenuItem(button.getText(), button.isSelected());
      item.setName(button.getName() + ".item");
      item.addActionListener(event -> button.doClick(0));
      menu.add(item);
    }
    menu.applyComponentOrientation(getComponentOrientation());
    return menu;
  }

  /** Also tells a page that was never shown: Swing would stop at the first invalid parent. */
  @Override
  public void setVisible(boolean visible) {
    boolean other = visible != isVisible();
    super.setVisible(visible);
    for (Container above = getParent(); other && above != null; above = above.getParent()) {
      above.invalidate();
    }
  }

  @Override
  public void doLayout() {
    boolean fits = getWidth() >= row.getPreferredSize().width;
    row.setVisible(fits);
    list.setVisible(!fits);
    row.setBounds(0, 0, getWidth(), getHeight());
    int width = Math.min(getWidth(), listWidth());
    list.setBounds((getWidth() - width) / 2, 0, width, getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return row.getPreferredSize();
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(
        Math.min(row.getPreferredSize().width, listWidth()), list.getMinimumSize().height);
  }

  /** As wide as its widest name, so that it does not jump. */
  private int listWidth() {
    int widest = buttons.stream().mapToInt(b -> b.getPreferredSize().width).max().orElse(0);
    return widest + Space.px(ICON) + list.getIconTextGap();
  }
}
