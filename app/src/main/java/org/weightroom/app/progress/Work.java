package org.weightroom.app.progress;

import java.util.ArrayList;
import java.util.List;
import org.weightroom.lesson.Gesture;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Snapshot;
import org.weightroom.observe.Cause;

/**
 * What a student has done in one lesson; it never changes, so any thread may save it.
 *
 * @param lesson the lesson's id
 * @param lessonVersion the version it was done with
 * @param step the story's step that shows, from 0
 * @param progress state, goals and tries
 * @param past the gestures that led to the state, for undo and redo
 * @param start how a teacher has prepared the lesson
 * @param before the states, oldest first, that the student left for prepared starts: undo does not
 *     lead out of one, so they wait here until the whole lesson is shown again
 */
public record Work(
    String lesson,
    String lessonVersion,
    int step,
    Progress progress,
    Past past,
    Preparation start,
    List<Snapshot> before) {
  /** How many gestures each way are worth keeping. */
  public static final int MOST_GESTURES = 200;

  /** How many states before prepared starts are worth keeping. */
  public static final int MOST_BEFORE = 4;

  /** The work; the states before it are at most {@link #MOST_BEFORE}, the latest ones. */
  public Work {
    before = List.copyOf(before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size()));
  }

  /** Work that was in no prepared start. */
  public Work(
      String lesson,
      String lessonVersion,
      int step,
      Progress progress,
      Past past,
      Preparation start) {
    this(lesson, lessonVersion, step, progress, past, start, List.of());
  }

  /** Work without a way back. */
  public Work(String lesson, String lessonVersion, int step, Progress progress) {
    this(lesson, lessonVersion, step, progress, Past.NONE, Preparation.NONE);
  }

  /** Work in a lesson as its author made it. */
  public Work(String lesson, String lessonVersion, int step, Progress progress, Past past) {
    this(lesson, lessonVersion, step, progress, past, Preparation.NONE);
  }

  /** Whether a teacher has prepared it. */
  public boolean isPrepared() {
    return !start.equals(Preparation.NONE);
  }

  /**
   * The same work in the whole lesson, nothing hidden or locked. Where the student had left a state
   * for a prepared start, that is what undo leads to next.
   *
   * @param wholeStep the step of the whole story that shows, from 0
   */
  public Work whole(int wholeStep) {
    List<Gesture> back = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Snapshot next = i + 1 < before.size() ? before.get(i + 1) : progress.state();
      if (!next.equals(before.get(i))) {
        back.add(new Gesture(Cause.ACTION, before.get(i), next));
      }
    }
    Past way = before.isEmpty() ? past : new Past(back, List.of());
    return new Work(lesson, lessonVersion, wholeStep, progress, way);
  }

  /** The states that the student would leave for a prepared start, oldest first. */
  public List<Snapshot> left() {
    List<Snapshot> left = new ArrayList<>(before);
    left.add(progress.state());
    return left;
  }

  /** Puts it into a fresh model; gives the ids of what does not fit and was left out. */
  public List<String> putInto(LessonModel model) {
    List<String> leftOut = new ArrayList<>(model.lock(start.locked()));
    leftOut.addAll(model.resume(progress, past));
    return leftOut;
  }
}
