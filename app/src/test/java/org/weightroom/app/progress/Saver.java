package org.weightroom.app.progress;

import java.nio.file.Path;
import org.weightroom.app.file.SafeFile;

/** Saves as fast as it can, and says on its output what is saved: a program to be killed. */
final class Saver {
  private Saver() {}

  /** The arguments are a folder and the first number to save. */
  public static void main(String[] arguments) throws Exception {
    WorkFolder folder =
        new WorkFolder(Path.of(arguments[0]), Writer.open("pc"), new SafeFile(new SafeFile.Disk()));
    folder.load();
    for (long number = Long.parseLong(arguments[1]); true; number++) {
      folder.save(Works.work("one", number));
      System.out.println(number);
      System.out.flush();
    }
  }
}
