package org.weightroom.app.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.weightroom.app.kit.Problem;

/** Problems for people: a line each. */
final class ProblemLines {
  /** A sentence's first word, unless it is a name such as {@code Plugin-Id} or {@code JDK}. */
  private static final Pattern OPENING = Pattern.compile("^\\p{Lu}(?=\\p{Ll}*[ ,])");

  private ProblemLines() {}

  /** A line each, the last one ended too; nothing for none. */
  static String of(List<Problem> problems, Console console) {
    StringBuilder lines = new StringBuilder();
    problems.forEach(problem -> lines.append(of(problem, console)).append(System.lineSeparator()));
    return lines.toString();
  }

  /** File, place, what is wrong and what to do. */
  static String of(Problem problem, Console console) {
    String key = problem.place().isEmpty() ? "problem" : "problem.at";
    return console
        .texts()
        .text(
            key,
            "file",
            problem.file(),
            "place",
            problem.place(),
            "message",
            problem.message().replaceFirst("\\.$", ""),
            "fix",
            OPENING
                .matcher(problem.fix())
                .replaceFirst(first -> first.group().toLowerCase(console.texts().locale()))
                .replaceFirst("\\.$", ""));
  }
}
