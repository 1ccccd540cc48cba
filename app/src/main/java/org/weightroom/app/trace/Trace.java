package org.weightroom.app.trace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Recording;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Snapshot;

/**
 * Where a model goes on from, and what is left of what is done with it. It lives on the model's
 * thread.
 */
public final class Trace {
  private final LessonInfo info;
  private final LessonModel model;
  private final Work start;
  private boolean recorded;

  /** Begins with a model as its lesson makes it. */
  public Trace(LessonInfo info, LessonModel model) {
    this.info = info;
    this.model = model;
    this.start = work(0, Preparation.NONE, List.of());
  }

  /**
   * Opens a lesson where it was left: with the newest work that it can bear.
   *
   * @param earlier what was done in it, the newest first
   * @param fresh opens it at its start
   * @param goesOn goes on from the first of some works and takes in the rest; false if that fails
   * @param unbearable gets each that has failed
   */
  public static <L> L open(
      List<Work> earlier, Fresh<L> fresh, BiPredicate<L, List<Work>> goesOn, Consumer<L> unbearable)
      throws Exception {
    for (int newest = 0; newest < earlier.size(); newest++) {
      L lesson = fresh.open();
      if (goesOn.test(lesson, earlier.subList(newest, earlier.size()))) {
        return lesson;
      }
      unbearable.accept(lesson);
    }
    return fresh.open();
  }

  /**
   * Opens a lesson at its start.
   *
   * @param <L> what is opened
   */
  @FunctionalInterface
  public interface Fresh<L> {
    /** Opens it. */
    L open() throws Exception;
  }

  /** Goes on from the first work and takes in the rest; gives the ids of what does not fit. */
  public List<String> goOn(List<Work> earlier) {
    List<String> leftOut = new ArrayList<>(earlier.get(0).putInto(model));
    earlier.subList(1, earlier.size()).forEach(work -> model.unite(work.progress()));
    return leftOut;
  }

  /**
   * What was done.
   *
   * @param step the story's step that shows, from 0
   * @param prepared how a teacher has prepared the lesson
   * @param before the states that the student left for prepared starts
   */
  public Work work(int step, Preparation prepared, List<Snapshot> before) {
    return new Work(
        info.id(),
        info.version(),
        step,
        model.progress(),
        WorkFile.nearest(model.history().past(Work.MOST_GESTURES)),
        prepared,
        before);
  }

  /**
   * Begins to tell what is done from now on, with where that begins.
   *
   * @param now what was done up to now
   * @param log takes each line, at once
   */
  public Recording record(Work now, Consumer<Entry> log) {
    Map<String, Object> from = now.equals(start) ? Map.of() : WorkFile.json(now);
    Clock clock = Clock.systemUTC();
    if (recorded) {
      return Recording.goingOn(model, info, from, clock, log);
    }
    recorded = true;
    model.history().shortenTo(now.past()); // as far as whoever replays the log can go back
    return Recording.of(model, info, from, clock, log);
  }
}
