package org.weightroom.app.plugin;

import java.time.Duration;
import java.util.Locale;
import org.weightroom.lesson.LessonInfo;

/** What a file turned out to hold: a jar with classes, or a lesson without code. */
interface LessonSource {

  /** What is known of the lesson before it is loaded. */
  LessonInfo info();

  /** The entries of the file. */
  JarContent content();

  /**
   * Looks at what can be told without loading it.
   *
   * @throws BrokenLessonException naming the first thing that keeps it from being loaded
   */
  void check() throws BrokenLessonException;

  /**
   * Loads the lesson and tries it.
   *
   * @param language the language its texts are read in first
   * @param deadline how long each call of its code may take
   * @throws BrokenLessonException if it fails in any way
   */
  LoadedLesson load(Locale language, Duration deadline) throws BrokenLessonException;

  /**
   * Unpacks a file's bytes, and sees what it is.
   *
   * @param file where they come from: a lesson without code has its name from there
   * @throws BrokenLessonException naming the first thing that keeps it from being a lesson
   */
  static LessonSource of(byte[] bytes, LessonFile file) throws BrokenLessonException {
    JarContent content = JarContent.of(bytes);
    boolean jar = LessonJar.hasManifest(content);
    if (!jar && (NoCode.isIn(content) || file.isZip())) {
      return NoCode.of(content, file.stem());
    }
    return LessonJar.of(content);
  }
}
