package org.weightroom.app.shell;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.JButton;
import org.weightroom.lesson.Texts;

/** What buttons named "Copy" do. */
final class Copying {
  private Copying() {}

  /** Copies a text; the button says so. */
  static void copy(JButton button, String text, Texts texts) {
    try {
      Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
      button.setText(texts.text("about.copied"));
    } catch (IllegalStateException e) {
      // Another program holds the clipboard: the button keeps its name, one more click may do.
    }
  }
}
