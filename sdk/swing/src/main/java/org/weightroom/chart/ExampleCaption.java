package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** What is said about the lit example, and the eye that leaves it out. It wraps, never jumps. */
final class ExampleCaption extends JPanel {
  private static final long serialVersionUID = 1L;

  private static final int EYE = 16;
  private static final int BUTTON = 26;

  private final JTextArea text = Labels.wrapped("", Type.NOTE, Token.TEXT);

  /**
   * The same words to measure: measured at another width, the shown ones would lay out for ever.
   */
  private final JTextArea measured = Labels.wrapped("", Type.NOTE, Token.TEXT);

  private final JTextArea longest = Labels.wrapped("", Type.NOTE, Token.TEXT);
  private final JButton eye = Styles.plain(new JButton());
  private boolean leavesOut;

  ExampleCaption() {
    super(new BorderLayout(Space.px(Space.S), 0));
    setOpaque(false);
    setBorder(Space.padding(0, Space.M, 0, Space.M));
    text.setName("caption");
    eye.setName("leave-out");
    eye.setMargin(new Insets(0, 0, 0, 0));
    eye.setPreferredSize(new Dimension(Space.px(BUTTON), Space.px(BUTTON)));
    eye.setVisible(false);
    add(text, BorderLayout.CENTER);
    add(eye, BorderLayout.LINE_END);
  }

  /** Shows words, quiet ones where no example is lit, with room for the longest ones. */
  void show(String words, boolean quiet, String longestWords) {
    if (!words.equals(text.getText())) {
      text.setText(words);
      measured.setText(words);
    }
    text.setForeground((quiet ? Token.MUTED : Token.TEXT).color());
    if (!longestWords.equals(longest.getText())) {
      longest.setText(longestWords);
      revalidate();
    }
  }

  /** Runs something when the eye is pressed. */
  void onEye(Runnable action) {
    eye.addActionListener(event -> action.run());
  }

  /** Keeps room for the eye, or gives it to the words. */
  void keepRoomForEye(boolean keep) {
    if (leavesOut != keep) {
      leavesOut = keep;
      revalidate();
    }
  }

  /** Shows the eye: crossed where the example is left out. */
  void showEye(boolean leftOut, String name) {
    eye.setIcon(Icons.of(leftOut ? Icons.Kind.EYE_OFF : Icons.Kind.EYE, EYE));
    eye.getAccessibleContext().setAccessibleName(name);
    eye.setToolTipText(name);
    eye.setVisible(true);
  }

  void hideEye() {
    eye.setVisible(false);
  }

  @Override
  public Dimension getPreferredSize() {
    Insets insets = getInsets();
    int room = leavesOut ? eye.getPreferredSize().width + Space.px(Space.S) : 0;
    int width = Math.max(1, getWidth() - insets.left - insets.right - room);
    int height = Math.max(height(longest, width), height(measured, width));
    int least = leavesOut ? eye.getPreferredSize().height : 0;
    return new Dimension(getWidth(), Math.max(least, height) + insets.top + insets.bottom);
  }

  private static int height(JTextArea area, int width) {
    if (area.getWidth() != width) {
      area.setSize(width, Short.MAX_VALUE); // wrapped text knows its height by its width
    }
    return area.getPreferredSize().height;
  }
}
