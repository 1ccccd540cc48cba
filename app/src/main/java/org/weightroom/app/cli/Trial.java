package org.weightroom.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Guard;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.Owner;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** What a lesson's model is after a script: everything as JDK types, ids in the lesson's order. */
record Trial(
    String lesson,
    Map<String, Object> properties,
    Map<String, Object> values,
    Map<String, Object> challenges) {

  /**
   * Plays a script on a fresh model.
   *
   * @throws ScriptException if the script does not suit the lesson
   * @throws BrokenLessonException if the lesson fails
   */
  static Trial of(LoadedLesson lesson, Script script)
      throws ScriptException, BrokenLessonException {
    LessonModel model = lesson.createModel();
    Outcome outcome = Guard.call(() -> play(lesson.info().id(), model, script));
    if (outcome.refused().isPresent()) {
      throw outcome.refused().get();
    }
    return outcome.trial().orElseThrow();
  }

  /** Runs guarded: goals and values are the lesson's code. */
  private static Outcome play(String id, LessonModel model, Script script) {
    model.open(Owner.currentThread());
    try {
      model.play(script);
      return new Outcome(Optional.of(read(id, model)), Optional.empty());
    } catch (ScriptException e) {
      return new Outcome(Optional.empty(), Optional.of(e));
    }
  }

  private static Trial read(String id, LessonModel model) {
    Map<String, Object> properties = new LinkedHashMap<>();
    model.properties().forEach((name, property) -> properties.put(name, plain(property.get())));
    Map<String, Object> values = new LinkedHashMap<>();
    model.values().forEach((name, value) -> values.put(name, plain(value.get())));
    Map<String, Object> challenges = new LinkedHashMap<>();
    for (Challenge challenge : model.challenges()) {
      challenges.put(challenge.id(), challenge.isSolved());
    }
    return new Trial(id, properties, values, challenges);
  }

  /** As numbers, truth values, words and lists of these. */
  private static Object plain(@Nullable Object value) {
    if (value instanceof Double || value instanceof Integer || value instanceof Boolean) {
      return value;
    }
    if (value instanceof double[] numbers) {
      return Arrays.stream(numbers).boxed().toList();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Trial::plain).toList();
    }
    return String.valueOf(value);
  }

  private record Outcome(Optional<Trial> trial, Optional<ScriptException> refused) {}
}
