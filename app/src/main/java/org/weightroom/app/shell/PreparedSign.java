package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Says at the foot of a lesson that a teacher has prepared it, and offers the whole of it. */
final class PreparedSign extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final Flow row = new Flow();

  /**
   * Makes the strip.
   *
   * @param lift shows the whole lesson
   */
  PreparedSign(Texts texts, Runnable lift) {
    super(new BorderLayout());
    setName("prepared");
    setBackground(Token.SURFACE.color());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(Math.max(1, Space.px(1)), 0, 0, 0, Token.LINE.color()),
            Space.padding(Space.S, Space.L, Space.S, Space.L)));
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
  public int heightFor(int width) {
    Insets insets = getInsets();
    return row.heightFor(width - insets.left - insets.right) + insets.top + insets.bottom;
  }
}
