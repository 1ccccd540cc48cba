package org.weightroom.app.shell;

import java.awt.Font;
import javax.swing.JTextArea;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Text that wraps and lets the mouse through to what lies below. */
final class Wrapped extends JTextArea {
  private static final long serialVersionUID = 1L;

  private Wrapped(String text, Font font, Token color) {
    super(text);
    setLineWrap(true);
    setWrapStyleWord(true);
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setBorder(null);
    setFont(font);
    setForeground(color.color());
  }

  static JTextArea plain(String text, Type type) {
    return new Wrapped(text, type.font(), Token.TEXT);
  }

  static JTextArea muted(String text, Type type) {
    return new Wrapped(text, type.font(), Token.MUTED);
  }

  static JTextArea bold(String text, Type type) {
    return new Wrapped(text, type.bold(), Token.TEXT);
  }

  /** It is nowhere under the pointer: to take its listeners away is not enough for a click. */
  @Override
  public boolean contains(int x, int y) {
    return false;
  }
}
