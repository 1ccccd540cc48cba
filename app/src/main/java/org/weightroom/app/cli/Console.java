package org.weightroom.app.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Optional;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Similar;

/**
 * Where a command writes, and its words.
 *
 * @param out answers
 * @param err what is wrong, one line
 * @param texts the words of this package
 */
record Console(PrintStream out, PrintStream err, Texts texts) {

  /** What is wrong with the usage, from the bundle. */
  UsageException problem(String key, Object... namesAndValues) {
    return new UsageException(texts.text(key, namesAndValues));
  }

  /**
   * Something that is not among the known ones: {@code KEY-similar} asks whether the nearest was
   * meant, {@code KEY} is said when none is near.
   *
   * @param where the option it was given to, or an empty string
   */
  UsageException unknown(String key, String where, String word, Collection<String> known) {
    Optional<String> similar = Similar.to(word, known);
    return problem(
        similar.isPresent() ? key + "-similar" : key,
        "where",
        where,
        "word",
        word,
        "similar",
        similar.orElse(""),
        "known",
        String.join(", ", known));
  }

  /** Tells on the error stream if the school's list cannot be used, and goes on. */
  void warn(LessonLibrary library) {
    library.policyProblem().ifPresent(problem -> err.println(problem.text(texts)));
    err.flush();
  }

  /** Prints a line for a person, or for whoever reads it by program. */
  void print(String text) {
    out.println(text);
    out.flush();
  }
}
