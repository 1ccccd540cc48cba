package org.weightroom.theme;

import java.awt.Color;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JTextArea;

/** Labels whose text is never HTML and whose look is the theme's. */
public final class Labels {
  private static final String NO_HTML = "html.disable";

  private Labels() {}

  /** A label in the regular font and the text colour. */
  public static JLabel plain(String text, Type type) {
    return label(text, type.font(), Token.TEXT.color());
  }

  /** A label in the bold font and the text colour. */
  public static JLabel bold(String text, Type type) {
    return label(text, type.bold(), Token.TEXT.color());
  }

  /** A label in the regular font and the muted colour. */
  public static JLabel muted(String text, Type type) {
    return label(text, type.font(), Token.MUTED.color());
  }

  /** A bold label in a concept's colour. */
  public static JLabel concept(String text, Type type, Concept concept) {
    return label(text, type.bold(), concept.text());
  }

  /** Text that wraps at the width it is given; not focusable, not editable. */
  public static JTextArea wrapped(String text, Type type, Token color) {
    JTextArea area = new JTextArea(text);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setBorder(null);
    area.setFont(type.font());
    area.setForeground(color.color());
    return area;
  }

  private static JLabel label(String text, Font font, Color color) {
    JLabel label = new JLabel();
    label.putClientProperty(NO_HTML, true);
    label.setText(text);
    label.setFont(font);
    label.setForeground(color);
    return label;
  }
}
