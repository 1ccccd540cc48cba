package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/** Says at the foot of the window that something was done, for a while. */
final class DoneSign extends Strip {
  private static final long serialVersionUID = 1L;
  private static final int WHILE = 20_000;
  private static final int ICON = 16;

  private final JTextArea words;
  private final JButton close;

  /**
   * Makes the strip.
   *
   * @param gone told when it may go: somebody has closed it, or time is over
   */
  DoneSign(String said, Texts texts, Runnable gone) {
    super("done", Space.S);
    getAccessibleContext().setAccessibleName(said);
    words = Wrapped.plain(said, Type.CONTROL);
    words.setName("done.words");
    close = Styles.plain(new JButton(texts.text("dialog.close")));
    close.setName("done.close");
    close.addActionListener(e -> gone.run());
    Timer timer = new Timer(WHILE, e -> gone.run());
    timer.setRepeats(false);
    keepTime(timer);
    add(new JLabel(Icons.of(Icons.Kind.TICK, ICON)), BorderLayout.LINE_START);
    add(new Middle());
    add(close, BorderLayout.LINE_END);
  }

  @Override
  int heightInside(int width) {
    Dimension button = close.getPreferredSize();
    int beside = Space.px(ICON) + 2 * Space.px(Space.M) + button.width;
    return Math.max(Stack.heightOf(words, width - beside), button.height);
  }

  /** Has the words in line with the button, however many lines they take. */
  private final class Middle extends JPanel {
    private static final long serialVersionUID = 1L;

    Middle() {
      super(null);
      setOpaque(false);
      add(words);
    }

    @Override
    public void doLayout() {
      int height = Stack.heightOf(words, getWidth());
      words.setBounds(0, Math.max(0, (getHeight() - height) / 2), getWidth(), height);
    }
  }
}
