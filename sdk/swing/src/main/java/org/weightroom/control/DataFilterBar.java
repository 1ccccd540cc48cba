package org.weightroom.control;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/** What chooses the rows of a data table: chips, a search, and how many rows are left. */
final class DataFilterBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int SEARCH_WIDTH = 190;

  private final String id;
  private final transient PartContext context;
  private final transient Runnable changed;
  private final List<JToggleButton> chips = new ArrayList<>();
  private final JTextField search = new JTextField();
  private final JLabel count = Labels.muted("", Type.NOTE);

  /**
   * A bar with nothing in it but the count.
   *
   * @param id of the table
   * @param changed called when a chip or the search changes
   */
  DataFilterBar(String id, PartContext context, Runnable changed) {
    super(new WrapLayout(Space.px(Space.M), Space.px(Space.S), true));
    this.id = id;
    this.context = context;
    this.changed = changed;
    setOpaque(false);
    setName(id + ".filters");
    count.setName(id + ".count");
    add(count);
  }

  void addChip(DataFilter filter) {
    JToggleButton chip =
        Styles.chip(new JToggleButton(context.texts().text("filter." + filter.id())));
    chip.setName("filter." + filter.id());
    chip.addActionListener(e -> changed.run());
    chips.add(chip);
    add(chip, getComponentCount() - 1);
  }

  void addSearch() {
    String name = context.texts().text("data-table.search");
    Styles.search(search, name);
    search.setName(id + ".search");
    search.getAccessibleContext().setAccessibleName(name);
    search.setPreferredSize(new Dimension(Space.px(SEARCH_WIDTH), Space.px(Space.CONTROL)));
    search.getDocument().addDocumentListener(new Typing());
    new Keys(search).on("ESCAPE", () -> !search.getText().isEmpty(), () -> search.setText(""));
    add(search, getComponentCount() - 1);
  }

  /** Whether a chip is on; chips count from 0 in the order in which they joined. */
  boolean isOn(int chip) {
    return chips.get(chip).isSelected();
  }

  /** What is typed into the search. */
  String typed() {
    return search.getText();
  }

  void clear() {
    chips.forEach(chip -> chip.setSelected(false));
    search.setText("");
    changed.run();
  }

  /** Says how many rows are left. */
  void tell(int shown, int all) {
    Texts texts = context.texts();
    String text = count(shown, all);
    if (!text.equals(count.getText())) {
      count.setPreferredSize(null);
      count.setText(count(all, all));
      int width = count.getPreferredSize().width; // the same for fewer digits
      count.setPreferredSize(new Dimension(width, Space.px(Space.CONTROL)));
      count.setText(text);
      AccessibleContext accessible = count.getAccessibleContext();
      accessible.firePropertyChange(
          AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, null, texts.text("data-table.rows"));
    }
  }

  private String count(int shown, int all) {
    return context
        .texts()
        .text(
            "data-table.rows",
            "shown",
            context.isolated(String.valueOf(shown)),
            "all",
            context.isolated(String.valueOf(all)));
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent e) {
      changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
      changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
      // Attributes only: plain text has none.
    }
  }
}
