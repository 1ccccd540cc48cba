package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** Which column of a table is x and which is y, over its first rows. */
final class OwnDataChooser extends Column {
  private static final long serialVersionUID = 1L;

  private final transient OwnDataReading.Usable data;
  private final transient Texts texts;
  private final transient Consumer<Boolean> usable;
  private final OwnDataPreview preview;
  private final JComboBox<String> input;
  private final JComboBox<String> label;
  private final JTextArea told = Wrapped.plain("", Type.CONTROL);

  /**
   * Makes the choice of the first two columns of numbers.
   *
   * @param data has at least two of them
   * @param usable hears after each choice whether there is anything to use
   */
  OwnDataChooser(OwnDataReading.Usable data, Texts texts, Consumer<Boolean> usable) {
    this.data = data;
    this.texts = texts;
    this.usable = usable;
    preview = new OwnDataPreview(data.table(), data.numeric(), texts);
    input = box("own-data.input", 0);
    label = box("own-data.label", 1);
    JPanel boxes = new JPanel(new GridLayout(1, 2, Space.px(Space.XL), 0));
    boxes.setOpaque(false);
    boxes.add(named(input, "own-data.input", Concept.INPUT));
    boxes.add(named(label, "own-data.label", Concept.ACTUAL));
    told.setName("own-data.told");
    Object rows = count(data.table().size());
    Object columns = count(data.table().columns().size());
    add(0, Wrapped.muted(texts.text("own-data.size", "rows", rows, "columns", columns), Type.NOTE));
    add(Space.M, preview);
    add(Space.XL, boxes);
    add(Space.L, told);
    for (String why : OwnDataWords.refusedColumns(data.table(), texts)) {
      add(Space.M, Wrapped.muted(why, Type.NOTE));
    }
  }

  private JComboBox<String> box(String name, int chosen) {
    JComboBox<String> box =
        new JComboBox<>(data.numeric().stream().map(OwnColumn::name).toArray(String[]::new));
    box.setName(name);
    box.setSelectedIndex(chosen);
    box.setPrototypeDisplayValue(""); // a long name must not widen the sheet
    box.getAccessibleContext().setAccessibleName(texts.text(name));
    box.addActionListener(e -> tell());
    return box;
  }

  private JPanel named(JComboBox<String> box, String key, Concept concept) {
    JLabel name = Labels.concept(texts.text(key), Type.CONTROL, concept);
    name.setLabelFor(box);
    JPanel column = new JPanel(new BorderLayout(0, Space.px(Space.S)));
    column.setOpaque(false);
    column.add(name, BorderLayout.PAGE_START);
    column.add(box);
    return column;
  }

  /** The column of inputs that is chosen. */
  String inputColumn() {
    return column(input).name();
  }

  /** The column of labels that is chosen. */
  String labelColumn() {
    return column(label).name();
  }

  /** What has the focus first. */
  JComponent first() {
    return input;
  }

  private OwnColumn column(JComboBox<String> box) {
    return data.numeric().get(box.getSelectedIndex());
  }

  /** Says what the columns that are chosen mean. */
  void tell() {
    int rows = data.table().size();
    int gaps = column(input).gapsWith(column(label));
    boolean same = input.getSelectedIndex() == label.getSelectedIndex();
    String key = same ? "same" : gaps == rows ? "all-gaps" : gaps > 0 ? "gaps" : "no-gaps";
    told.setText(texts.text("own-data." + key, "rows", count(rows), "gaps", count(gaps)));
    for (JComboBox<String> box : List.of(input, label)) {
      box.setToolTipText(column(box).name());
      box.getAccessibleContext().setAccessibleDescription(told.getText());
    }
    preview.mark(inputColumn(), labelColumn());
    usable.accept(!same && gaps < rows);
  }

  private String count(int number) {
    return Foreign.isolated(Numerals.show(number, 0, texts.locale()), texts);
  }
}
