package org.weightroom.app.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** A class folder that is there already. */
  static Path classFolder(String word, Console console) {
    try {
      Path path = Path.of(word);
      if (!word.isEmpty() && Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // told below: there can be no such folder
    }
    throw console.problem("no-class-folder", "word", word);
  }

  /** A log that is there already. */
  static Path log(String word, Console console) {
    return readable(word, "replay.no-file", console);
  }

  /** A student's file that is there already. */
  static Path studentFile(String word, Console console) {
    return readable(word, "import.no-file", console);
  }

  private static Path readable(String word, String problem, Console console) {
    try {
      Path path = Path.of(word);
      if (!word.isEmpty() && Files.isReadable(path) && !Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // told below: there can be no such file
    }
    throw console.problem(problem, "word", word);
  }

  /** An encoding that Java knows; empty for none. */
  static Optional<Charset> encoding(@Nullable String word, Console console) {
    try {
      return word == null ? Optional.empty() : Optional.of(Charset.forName(word));
    } catch (IllegalArgumentException e) {
      throw console.problem("no-encoding", "word", String.valueOf(word));
    }
  }
}
