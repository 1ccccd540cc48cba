package org.weightroom.page;

import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;

/** Chooses one of several pictures: a button each or, where they do not fit, a list to open. */
final class Chooser extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient IntConsumer choose;
  private final JPanel row = new JPanel(new MigLayout("insets 0, gap " + Space.px(Space.S)));
  private final JComboBox<String> list = new JComboBox<>();
  private final List<JToggleButton> buttons = new ArrayList<>();

  Chooser(IntConsumer choose) {
    super(null);
    this.choose = choose;
    setOpaque(false);
    row.setOpaque(false);
    list.setName("picture.list");
    list.addActionListener(event -> chosen(list.getSelectedIndex()));
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
    DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
    ButtonGroup group = new ButtonGroup();
    for (int i = 0; i < pictures.size(); i++) {
      int number = i;
      String text = text(texts, pictures.get(i), i + 1);
      JToggleButton button = new JToggleButton(text, i == chosen);
      button.setName("picture." + pictures.get(i).getName());
      button.addActionListener(event -> chosen(number));
      group.add(button);
      buttons.add(button);
      row.add(button);
      names.addElement(text);
    }
    list.getAccessibleContext().setAccessibleName(texts.text("picture.choose"));
    list.setModel(names);
    if (!pictures.isEmpty()) {
      list.setSelectedIndex(chosen);
    }
  }

  private void chosen(int number) {
    if (number >= 0 && number < buttons.size()) {
      buttons.get(number).setSelected(true);
      if (list.getSelectedIndex() != number) {
        list.setSelectedIndex(number);
      }
      choose.accept(number);
    }
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
    int width = Math.min(getWidth(), list.getPreferredSize().width);
    list.setBounds((getWidth() - width) / 2, 0, width, getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return row.getPreferredSize();
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(
        Math.min(row.getPreferredSize().width, list.getPreferredSize().width),
        list.getMinimumSize().height);
  }
}
