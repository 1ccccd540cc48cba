package org.weightroom.app.progress;

import org.weightroom.lesson.Progress;

/**
 * What a student has done in one lesson; it never changes, so any thread may save it.
 *
 * @param lesson the lesson's id
 * @param lessonVersion the version it was done with
 * @param step the story's step that shows, from 0
 * @param progress state, goals and tries
 */
public record Work(String lesson, String lessonVersion, int step, Progress progress) {}
