package org.weightroom.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JFrame;
import org.weightroom.lesson.Texts;

/** Asks before a file that is there already is replaced. */
final class Replacing {
  private Replacing() {}

  /** Writes a file; one that is there already is replaced only if somebody says so. */
  static void ask(JFrame frame, Texts texts, Path file, Runnable write) {
    if (!Files.exists(file)) {
      write.run();
      return;
    }
    String name = Foreign.isolated(String.valueOf(file.getFileName()), texts);
    String title = texts.text("save.replace", "file", name);
    JButton yes = new JButton(texts.text("save.replace.yes"));
    yes.setName("save.replace.yes");
    new Sheet(frame, "save.replace", title, texts)
        .heading(title)
        .paragraph(texts.text("save.replace.what"))
        .decision(yes, write)
        .open();
  }
}
