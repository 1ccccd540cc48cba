package org.weightroom.app.progress;

import org.weightroom.lesson.Past;
import org.weightroom.lesson.Progress;

/**
 * What a student has done in one lesson; it never changes, so any thread may save it.
 *
 * @param lesson the lesson's id
 * @param lessonVersion the version it was done with
 * @param step the story's step that shows, from 0
 * @param progress state, goals and tries
 * @param past the gestures that led to the state, for undo and redo
 */
public record Work(String lesson, String lessonVersion, int step, Progress progress, Past past) {
  /** How many gestures each way are worth keeping. */
  public static final int MOST_GESTURES = 200;

  /** Work without a way back. */
  public Work(String lesson, String lessonVersion, int step, Progress progress) {
    this(lesson, lessonVersion, step, progress, Past.NONE);
  }
}
