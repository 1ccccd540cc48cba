package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Asks a teacher what of a lesson a prepared start shows, and what of it is locked. */
final class StartSheet {
  private static final List<StartPlan.Has> ALL = List.of(StartPlan.Has.values());

  private final Texts texts;
  private final StartPlan plan;
  private final Column body = new Column();
  private final JTextArea problem = Wrapped.plain("", Type.CONTROL);
  private final List<JLabel> labels = new ArrayList<>();
  private final JButton cancel;
  private final JButton save;
  private @Nullable JComponent first;

  private StartSheet(Texts texts, StartPlan plan) {
    this.texts = texts;
    this.plan = plan;
    cancel = button("start.cancel", "dialog.cancel");
    save = button("start.save", "start.save");
    body.add(0, Wrapped.plain(texts.text("start.what"), Type.CONTROL));
    if (!plan.controls().isEmpty()) {
      body.add(Space.XL, Wrapped.bold(texts.text("start.controls"), Type.CONTROL));
      plan.controls().forEach((id, has) -> body.addLoose(Space.S, control(id, has)));
      alignBoxes();
      body.add(Space.M, Wrapped.muted(texts.text("start.controls.note"), Type.NOTE));
    }
    if (!plan.steps().isEmpty()) {
      body.add(Space.XL, Wrapped.bold(texts.text("start.steps"), Type.CONTROL));
      plan.steps().forEach((number, shows) -> body.addLoose(Space.S, step(number, shows)));
    }
    problem.setName("start.problem");
    problem.setForeground(Token.DANGER.color());
    body.add(Space.L, problem);
    tell();
  }

  /**
   * Opens the sheet, and returns.
   *
   * @param chosen is called on the event thread once the teacher wants it saved
   */
  static void open(JFrame frame, Texts texts, StartPlan plan, Runnable chosen) {
    StartSheet sheet = new StartSheet(texts, plan);
    String title = texts.text("start.title");
    FormDialog dialog = new FormDialog(frame, "start", title, () -> {});
    sheet.cancel.addActionListener(e -> dialog.close());
    sheet.save.addActionListener(
        e -> {
          dialog.close();
          chosen.run();
        });
    JComponent first = sheet.first == null ? sheet.cancel : sheet.first;
    List<JButton> buttons = List.of(sheet.cancel, sheet.save);
    dialog.show(title, texts.text("start.what"), sheet.body, buttons, first);
  }

  private JComponent control(String id, StartPlan.Has has) {
    String name = plan.name(id);
    JComboBox<String> box = new JComboBox<>(ALL.stream().map(this::word).toArray(String[]::new));
    box.setName("start.control." + id);
    box.setSelectedIndex(ALL.indexOf(has));
    box.getAccessibleContext().setAccessibleName(name);
    box.addActionListener(
        e -> {
          plan.choose(id, ALL.get(box.getSelectedIndex()));
          tell();
        });
    JLabel label = Labels.plain(name, Type.CONTROL);
    label.setLabelFor(box);
    labels.add(label);
    JPanel row = new JPanel(new BorderLayout(Space.px(Space.XL), 0));
    row.setOpaque(false);
    row.add(label, BorderLayout.LINE_START);
    row.add(box);
    first = first == null ? box : first;
    return row;
  }

  /** The boxes stand in one column, near their names. */
  private void alignBoxes() {
    int widest = labels.stream().mapToInt(it -> it.getPreferredSize().width).max().orElse(0);
    labels.forEach(it -> it.setPreferredSize(new Dimension(widest, it.getPreferredSize().height)));
  }

  private String word(StartPlan.Has has) {
    return texts.text("start.control." + has.name().toLowerCase(Locale.ROOT));
  }

  private JComponent step(int number, boolean shows) {
    String shown = Numerals.show(number, 0, texts.locale());
    String words = texts.text("start.step", "number", shown, "title", plan.title(number));
    JCheckBox box = new JCheckBox(words, shows); // no word is isolated: the title says which way
    box.setName("start.step." + number);
    box.setOpaque(false);
    box.addActionListener(
        e -> {
          plan.choose(number, box.isSelected());
          tell();
        });
    first = first == null ? box : first;
    return box;
  }

  /** Says what keeps it from being saved, if anything does. */
  private void tell() {
    String said =
        !plan.hasControl()
            ? texts.text("start.no-control")
            : plan.hasStep() ? "" : texts.text("start.no-step");
    problem.setText(said);
    save.setEnabled(said.isEmpty());
    save.getAccessibleContext().setAccessibleDescription(said);
    body.revalidate();
  }

  private JButton button(String name, String key) {
    JButton button = new JButton(texts.text(key));
    button.setName(name);
    return button;
  }
}
