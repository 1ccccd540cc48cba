package org.weightroom.app.policy;

import java.nio.file.Path;
import org.weightroom.lesson.Texts;

/**
 * What is wrong with a policy file.
 *
 * @param path where the file lies
 * @param line the line, from 1; 0 if it is the whole file
 * @param key the words' name in this package's bundle
 * @param word what stands in the file, on one line and not too long
 */
public record PolicyProblem(Path path, int line, String key, String word) {
  private static final int LONGEST = 80;

  /** Makes a problem whose word can be shown anywhere. */
  public PolicyProblem {
    String plain = word.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    word = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  /** The file's name. */
  String file() {
    return String.valueOf(path.getFileName());
  }

  /** File and line, what is wrong, and what to write instead: one line. */
  public String text(Texts texts) {
    Texts own = texts.beside(PolicyProblem.class);
    String where = own.text(line == 0 ? "where.file" : "where.line", "file", file(), "line", line);
    return own.text("problem", "where", where, "what", own.text("problem." + key, "word", word));
  }
}
