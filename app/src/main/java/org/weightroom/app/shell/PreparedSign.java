package org.weightroom.app.shell;

import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/** Says at the foot of a lesson that a teacher has prepared it, and offers the whole of it. */
final class PreparedSign extends Strip {
  private static final long serialVersionUID = 1L;

  private final Flow row = new Flow();

  /**
   * Makes the strip.
   *
   * @param lift shows the whole lesson
   */
  PreparedSign(Texts texts, Runnable lift) {
    super("prepared", Space.S);
    JLabel said = Labels.plain(texts.text("prepared.said"), Type.CONTROL);
    said.setName("prepared.said");
    said.setPreferredSize(new Dimension(said.getPreferredSize().width, Space.px(Space.CONTROL)));
    JButton whole = Styles.quiet(new JButton(texts.text("prepared.whole")));
    whole.setName("prepared.whole");
    whole.setToolTipText(texts.text("prepared.whole.what"));
    whole.getAccessibleContext().setAccessibleDescription(texts.text("prepared.whole.what"));
    whole.addActionListener(e -> lift.run());
    row.add(said);
    row.add(whole);
    add(row);
  }

  @Override
  int heightInside(int width) {
    return row.heightFor(width);
  }
}
