package org.weightroom.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that a user names. */
final class Paths {
  private Paths() {}

  /** What is there already. */
  static Path existing(String word, Console console) {
    try {
      Path path = Path.of(word);
      if (!word.isEmpty() && Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // told below: there can be no such file
    }
    throw console.problem("no-path", "word", word);
  }

  /** A folder that is there already. */
  static Path folder(String word, Console console) {
    Path path = existing(word, console);
    if (!Files.isDirectory(path)) {
      throw console.problem("no-project", "word", word);
    }
    return path;
  }
}
