package org.weightroom.app.progress;

import java.util.ArrayList;
import java.util.List;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;

/**
 * What a student has done in one lesson; it never changes, so any thread may save it.
 *
 * @param lesson the lesson's id
 * @param lessonVersion the version it was done with
 * @param step the story's step that shows, from 0
 * @param progress state, goals and tries
 * @param past the gestures that led to the state, for undo and redo
 * @param start how a teacher has prepared the lesson
 */
public record Work(
    String lesson,
    String lessonVersion,
    int step,
    Progress progress,
    Past past,
    Preparation start) {
  /** How many gestures each way are worth keeping. */
  public static final int MOST_GESTURES = 200;

  /** Work without a way back. */
  public Work(String lesson, String lessonVersion, int step, Progress progress) {
    this(lesson, lessonVersion, step, progress, Past.NONE, Preparation.NONE);
  }

  /** Work in a lesson as its author made it. */
  public Work(String lesson, String lessonVersion, int step, Progress progress, Past past) {
    this(lesson, lessonVersion, step, progress, past, Preparation.NONE);
  }

  /** Puts it into a fresh model; gives the ids of what does not fit and was left out. */
  public List<String> putInto(LessonModel model) {
    List<String> leftOut = new ArrayList<>(model.lock(start.locked()));
    leftOut.addAll(model.resume(progress, past));
    return leftOut;
  }
}
