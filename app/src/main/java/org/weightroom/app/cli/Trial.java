package org.weightroom.app.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Recording;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Guard;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.progress.Work;
import org.weightroom.app.trace.Trace;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Stop;
import org.weightroom.observe.Owner;
import org.weightroom.script.Action;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** What a lesson's model is after a script: everything as JDK types, ids in the lesson's order. */
record Trial(
    String lesson,
    Map<String, Object> properties,
    Map<String, Object> values,
    Map<String, Object> challenges,
    List<Stop> stops,
    Work work) {
  private static final Logger LOG = Logger.getLogger(Trial.class.getName());

  /** Hundreds of thousands of steps on an old machine; an action may train, too. */
  private static final Duration TRAINING_DEADLINE = Duration.ofMinutes(10);

  /**
   * Plays a script on a fresh model.
   *
   * @throws ScriptException if the script does not suit the lesson
   * @throws BrokenLessonException if the lesson fails
   */
  static Trial of(LoadedLesson lesson, Script script)
      throws ScriptException, BrokenLessonException {
    return of(lesson, script, List.of(), () -> {}, entry -> {});
  }

  /**
   * As above, where earlier work has stopped: as in the window, goals that were reached stay so.
   *
   * @param earlier the student's work in this lesson, the newest first
   * @param unbearable called for each of it that the lesson cannot go on from
   * @param log takes what happens, line by line, on the thread on which the script is played
   */
  static Trial of(
      LoadedLesson lesson,
      Script script,
      List<Work> earlier,
      Runnable unbearable,
      Consumer<Entry> log)
      throws ScriptException, BrokenLessonException {
    Callable<Outcome> work =
        () -> {
          Start start =
              Trace.open(
                  earlier,
                  () -> new Start(lesson.info(), lesson.createModel()),
                  Start::goesOn,
                  failed -> unbearable.run());
          return play(start, script, log);
        };
    Outcome outcome = Guard.call(deadline(script), work);
    if (outcome.refused().isPresent()) {
      throw outcome.refused().get();
    }
    return outcome.trial().orElseThrow();
  }

  static Duration deadline(Script script) {
    boolean onlySets = script.actions().stream().allMatch(Action.Set.class::isInstance);
    return onlySets ? Guard.DEADLINE : TRAINING_DEADLINE;
  }

  /** Runs guarded: goals and values are the lesson's code. */
  private static Outcome play(Start start, Script script, Consumer<Entry> log) {
    LessonModel model = start.model;
    Recording recording = start.trace.record(start.work(), log);
    try {
      List<Stop> stops = model.play(script);
      return new Outcome(Optional.of(read(start, stops)), Optional.empty());
    } catch (ScriptException e) {
      return new Outcome(Optional.empty(), Optional.of(e));
    } finally {
      recording.close();
    }
  }

  private static Trial read(Start start, List<Stop> stops) {
    LessonModel model = start.model;
    Map<String, Object> properties = new LinkedHashMap<>();
    model.properties().forEach((name, property) -> properties.put(name, plain(property.get())));
    Map<String, Object> values = new LinkedHashMap<>();
    model.values().forEach((name, value) -> values.put(name, plain(value.get())));
    Map<String, Object> challenges = new LinkedHashMap<>();
    for (Challenge challenge : model.challenges()) {
      challenges.put(challenge.id(), challenge.isSolved());
    }
    Work work = start.work();
    return new Trial(work.lesson(), properties, values, challenges, stops, work);
  }

  /** How many steps were taken. */
  long steps() {
    return stops.stream().mapToLong(Stop::taken).sum();
  }

  boolean isDiverged() {
    return stops.stream().anyMatch(Stop::isDiverged);
  }

  /** Why training ended, if there was any. */
  Optional<Stop.Reason> stopped() {
    return isDiverged()
        ? Optional.of(Stop.Reason.DIVERGED)
        : stops.stream().map(Stop::reason).reduce((first, second) -> second);
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

  /** A model from which a script starts. */
  private static final class Start {
    private final LessonModel model;
    private final Trace trace;
    private int step;
    private Preparation prepared = Preparation.NONE;
    private List<Snapshot> before = List.of();

    Start(LessonInfo info, LessonModel model) {
      model.open(Owner.currentThread());
      this.model = model;
      this.trace = new Trace(info, model);
    }

    boolean goesOn(List<Work> earlier) {
      try {
        trace.goOn(earlier);
        step = earlier.get(0).step();
        prepared = earlier.get(0).start();
        before = earlier.get(0).before();
        return true;
      } catch (Throwable e) { // a lesson may throw anything
        LOG.log(Level.FINE, "the lesson cannot go on from earlier work", e);
        return false;
      }
    }

    Work work() {
      return trace.work(step, prepared, before);
    }
  }

  private record Outcome(Optional<Trial> trial, Optional<ScriptException> refused) {}
}
