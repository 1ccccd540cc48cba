package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A field for a name or a seat, the names used before on this PC, and a way on as a guest. */
final class NamePage extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MOST_NAMES = 60;

  private final JTextField field = new JTextField();
  private final JTextArea problem;
  private final transient Texts texts;
  private final transient Consumer<String> sit;
  private boolean sat;

  NamePage(List<String> names, String typed, Texts texts, Consumer<String> sit) {
    super(new BorderLayout());
    this.texts = texts;
    this.sit = sit;
    setName("who");
    setOpaque(false);
    field.setName("who.name");
    field.setText(typed);
    field.addActionListener(e -> goOn());
    JLabel label = Labels.bold(texts.text("who.label"), Type.CONTROL);
    label.setLabelFor(field);
    problem = Wrapped.plain(" ", Type.NOTE);
    problem.setName("who.problem");
    JButton go = Styles.primary(new JButton(texts.text("who.go")));
    go.setName("who.go");
    go.addActionListener(e -> goOn());
    JButton guest = Styles.quiet(new JButton(texts.text("who.guest")));
    guest.setName("who.guest");
    guest.addActionListener(e -> take(""));
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    buttons.setOpaque(false);
    buttons.add(go);
    buttons.add(Box.createHorizontalStrut(Space.px(Space.M)));
    buttons.add(guest);
    Column words = new Column();
    words
        .add(0, Wrapped.bold(texts.text("who.title"), Type.STEP_TITLE))
        .add(Space.M, Wrapped.plain(texts.text("who.sentence"), Type.STORY))
        .add(Space.L, label)
        .add(Space.S, field)
        .add(Space.S, problem)
        .add(Space.M, buttons);
    if (!names.isEmpty()) {
      words
          .add(Space.XL, Labels.bold(texts.text("who.before"), Type.CONTROL))
          .add(Space.S, choices(names));
    }
    add(Scroll.around(new MiddleCard(words), Token.BACKGROUND));
  }

  /** Tells what stands in the field whenever it changes. */
  void onType(Consumer<String> listener) {
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent e) {
                listener.accept(field.getText());
              }

              @Override
              public void removeUpdate(DocumentEvent e) {
                listener.accept(field.getText());
              }

              @Override
              public void changedUpdate(DocumentEvent e) {
                // Attributes only: plain text has none.
              }
            });
  }

  private Flow choices(List<String> names) {
    Flow choices = new Flow();
    choices.setName("who.names");
    for (String name : names.subList(0, Math.min(MOST_NAMES, names.size()))) {
      JButton button = Styles.chip(new JButton(name));
      button.putClientProperty("html.disable", true);
      button.setName("who.name." + name);
      button.addActionListener(e -> take(name));
      choices.add(button);
    }
    return choices;
  }

  private void goOn() {
    Optional<String> name = Seating.name(field.getText());
    if (name.isEmpty()) {
      problem.setText(texts.text("who.problem", "most", Seating.LONGEST_NAME));
    } else if (name.get().isEmpty()) {
      problem.setText(texts.text("who.empty"));
    } else {
      take(name.get());
    }
    field.requestFocusInWindow();
  }

  /** Once: reading what is kept takes a moment. */
  private void take(String name) {
    if (!sat) {
      sat = true;
      problem.setText(" ");
      sit.accept(name);
    }
  }
}
