package org.weightroom.app.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may hold a lesson.
 *
 * @param path where it lies; empty for one that is built in
 * @param stem its name without {@code .jar} or {@code .zip}: what a card calls it as long as its id
 *     is unknown
 * @param contents reads it
 */
public record LessonFile(Optional<Path> path, String stem, Contents contents) {

  /** Reads a file's bytes. */
  @FunctionalInterface
  public interface Contents {
    /**
     * All bytes; no more than one above what a lesson may have.
     *
     * @throws IOException if the file cannot be read
     * @throws BrokenLessonException if there are none, and why
     */
    byte[] read() throws IOException, BrokenLessonException;
  }

  /** Whether it came with the program. */
  public boolean isBuiltIn() {
    return path.isEmpty();
  }

  /** Whether it is a zip by its name. */
  boolean isZip() {
    return path.map(Path::getFileName)
        .filter(name -> name.toString().matches("(?i).*\\.zip"))
        .isPresent();
  }

  static String stem(String fileName) {
    return fileName.replaceFirst("(?i)\\.(jar|zip)$", "");
  }
}
