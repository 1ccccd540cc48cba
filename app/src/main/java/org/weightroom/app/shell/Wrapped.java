package org.weightroom.app.shell;

import java.awt.Font;
import java.awt.event.MouseListener;
import java.awt.event.MouseMotionListener;
import javax.swing.JTextArea;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Text that wraps and lets the mouse through to what lies below. */
final class Wrapped {
  private Wrapped() {}

  static JTextArea plain(String text, Type type) {
    return through(Labels.wrapped(text, type, Token.TEXT), type.font());
  }

  static JTextArea muted(String text, Type type) {
    return through(Labels.wrapped(text, type, Token.MUTED), type.font());
  }

  static JTextArea bold(String text, Type type) {
    return through(Labels.wrapped(text, type, Token.TEXT), type.bold());
  }

  private static JTextArea through(JTextArea area, Font font) {
    area.setFont(font);
    for (MouseListener listener : area.getMouseListeners()) {
      area.removeMouseListener(listener);
    }
    for (MouseMotionListener listener : area.getMouseMotionListeners()) {
      area.removeMouseMotionListener(listener);
    }
    area.setCursor(null);
    return area;
  }
}
