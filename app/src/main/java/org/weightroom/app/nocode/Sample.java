package org.weightroom.app.nocode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A lesson without code to begin with: whole, short, and full of comments. */
public final class Sample {
  private static final String TABLE = "sunflower.csv";

  private Sample() {}

  /**
   * Writes the lesson into a new folder.
   *
   * @param where the folder to write it in
   * @param name the lesson's id
   * @return the lesson's folder
   * @throws java.nio.file.FileAlreadyExistsException if there is something of that name; it is left
   *     as it is
   * @throws IOException if it cannot be written
   */
  public static Path write(Path where, String name) throws IOException {
    Path folder = Files.createDirectory(where.resolve(name));
    copy(folder, LessonFiles.TEXT);
    copy(folder, TABLE);
    return folder;
  }

  private static void copy(Path folder, String file) throws IOException {
    try (InputStream stream = Sample.class.getResourceAsStream("sample/" + file)) {
      if (stream == null) {
        throw new FileNotFoundException(file);
      }
      Files.write(folder.resolve(file), stream.readAllBytes());
    }
  }
}
