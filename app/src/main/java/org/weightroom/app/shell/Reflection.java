package org.weightroom.app.shell;

import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/** Asks at the foot of a lesson whose goals are all reached for one sentence; quietly, and once. */
final class Reflection extends Strip {
  private static final long serialVersionUID = 1L;
  private static final int FIELD = 380;

  /** The longest sentence that is kept. */
  static final int LONGEST = 300;

  private final Flow row = new Flow();

  /**
   * Makes the strip.
   *
   * @param done told the sentence; an empty one if the student does not care to write one
   */
  Reflection(Texts texts, Consumer<String> done) {
    super("reflect", Space.M);
    JTextField field = new JTextField();
    field.setName("reflect.text");
    Dimension size = new Dimension(Space.px(FIELD), Space.px(Space.CONTROL));
    field.setPreferredSize(size);
    JLabel question = Labels.bold(texts.text("reflect.question"), Type.CONTROL);
    question.setLabelFor(field);
    question.setPreferredSize(new Dimension(question.getPreferredSize().width, size.height));
    JButton keep = Styles.primary(new JButton(texts.text("reflect.keep")));
    keep.setName("reflect.keep");
    JButton skip = Styles.plain(new JButton(texts.text("reflect.skip")));
    skip.setName("reflect.skip");
    keep.addActionListener(e -> done.accept(sentence(field.getText())));
    field.addActionListener(e -> done.accept(sentence(field.getText())));
    skip.addActionListener(e -> done.accept(""));
    row.add(question);
    row.add(field);
    row.add(keep);
    row.add(skip);
    add(row);
  }

  @Override
  int heightInside(int width) {
    return row.heightFor(width);
  }

  private static String sentence(String typed) {
    String plain = typed.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
