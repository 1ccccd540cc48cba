package org.weightroom.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Action;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A lesson and a script, as arguments. */
final class Play {
  @Parameters(index = "0", paramLabel = "${bundle:label.lesson}", descriptionKey = "lesson")
  private String lesson = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "word")
  private List<String> words = new ArrayList<>();

  @Option(names = "--steps", paramLabel = "${bundle:label.steps}")
  private @Nullable String steps;

  /** The script that the words and {@code --steps} make. */
  Script script() throws ScriptException {
    List<Action> actions = new ArrayList<>(Script.parse(words).actions());
    if (steps != null) {
      actions.add(new Action.Train(Script.steps(steps)));
    }
    return new Script(actions);
  }

  /** The lesson, ready to be played. */
  LoadedLesson lesson(LessonLibrary library, Console console) {
    Optional<LessonEntry> entry = library.find(lesson);
    if (entry.isEmpty()) {
      throw library.ids().isEmpty()
          ? console.problem("no-lessons", "lesson", lesson)
          : console.unknown("no-lesson", "", lesson, library.ids());
    }
    LoadedLesson found =
        entry
            .get()
            .lesson()
            .orElseThrow(
                () -> {
                  String file = String.join(", ", entry.get().sources());
                  String reason = entry.get().reason();
                  String fix = entry.get().fix();
                  String key = entry.get().isBlocked() ? "blocked-lesson" : "broken-lesson";
                  return console.problem(
                      key, "lesson", lesson, "file", file, "reason", reason, "fix", fix);
                });
    console.warn(library); // a refusal says it itself: one line is enough
    return found;
  }

  /** What is wrong with the script, in words. */
  UsageException problem(ScriptException problem, Console console) {
    Texts words = Texts.of(LessonModel.class, console.texts().locale());
    return console.problem("script", "lesson", lesson, "problem", words.text(problem));
  }
}
