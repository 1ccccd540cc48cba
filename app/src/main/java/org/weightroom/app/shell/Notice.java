package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Card;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A page for when there is nothing to show: a picture, a sentence, one action. */
final class Notice extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 32;

  private final Column words = new Column();

  /**
   * Makes the page.
   *
   * @param name the component's name; the button's is {@code NAME.action}
   */
  Notice(String name, Icons.Kind icon, String title, String sentence, String action, Runnable run) {
    super(new BorderLayout());
    setOpaque(false);
    setName(name);
    getAccessibleContext().setAccessibleName(title);
    getAccessibleContext().setAccessibleDescription(sentence);
    JButton button = Styles.primary(new JButton(action));
    button.setName(name + ".action");
    button.addActionListener(e -> run.run());
    words
        .addLoose(0, new JLabel(Icons.of(icon, ICON)))
        .add(Space.L, Wrapped.bold(title, Type.STEP_TITLE))
        .add(Space.M, Wrapped.plain(sentence, Type.STORY))
        .addLoose(Space.XL, button);
    add(Scroll.around(new MiddleCard(words), Token.BACKGROUND));
  }

  /** Adds small print above the action: what a teacher needs to mend it. */
  Notice withDetails(List<String> details) {
    JComponent action = (JComponent) words.getComponent(words.getComponentCount() - 1);
    words.remove(action);
    Column box = new Column();
    for (String detail : details) {
      box.add(box.getComponentCount() == 0 ? 0 : Space.S, Wrapped.muted(detail, Type.NOTE));
    }
    JComponent sunken = new DetailBox(box);
    words.add(Space.L, sunken).add(Space.XL, action);
    return this;
  }

  /** Adds another way on, beside the first. */
  Notice withSecond(String action, Runnable run) {
    JComponent first = (JComponent) words.getComponent(words.getComponentCount() - 1);
    words.remove(first);
    JButton button = Styles.quiet(new JButton(action));
    button.setName(getName() + ".second");
    button.addActionListener(e -> run.run());
    JPanel both = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    both.setOpaque(false);
    both.add(first);
    both.add(Box.createHorizontalStrut(Space.px(Space.M)));
    both.add(button);
    words.addLoose(Space.XL, both);
    return this;
  }

  /** The pale box around the small print. */
  private static final class DetailBox extends Card implements Stack.Wrapping {
    private static final long serialVersionUID = 1L;
    private final Column lines;

    DetailBox(Column lines) {
      super("notice.details", new BorderLayout(), Card.Kind.SUNKEN);
      this.lines = lines;
      add(lines);
    }

    @Override
    public int heightFor(int width) {
      int sides = getInsets().left + getInsets().right;
      return lines.heightFor(width - sides) + getInsets().top + getInsets().bottom;
    }
  }
}
