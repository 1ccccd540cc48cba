package org.weightroom.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.weightroom.lesson.Texts;

/** Dialogs in which somebody chooses files. */
final class Choosers {
  private Choosers() {}

  /**
   * A dialog that is not open yet.
   *
   * @param name the component's name
   * @param title the key of what it is called
   * @param filter the key of what the files are called that it shows
   * @param endings how their names end, without a point
   */
  static JFileChooser of(
      JFrame frame, Texts texts, String name, String title, String filter, String... endings) {
    JFileChooser chooser = new JFileChooser();
    chooser.setName(name);
    chooser.setDialogTitle(texts.text(title));
    chooser.setFileFilter(new FileNameExtensionFilter(texts.text(filter), endings));
    chooser.setComponentOrientation(frame.getComponentOrientation());
    return chooser;
  }

  /** What was chosen, one file or several. */
  static List<Path> chosen(JFileChooser chooser) {
    File[] several = chooser.getSelectedFiles();
    File[] all = several.length > 0 ? several : new File[] {chooser.getSelectedFile()};
    return Arrays.stream(all).map(File::toPath).toList();
  }
}
