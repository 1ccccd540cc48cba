package org.weightroom.app.plugin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weightroom.app.nocode.Fault;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.nocode.Reading;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.page.Lesson;

/**
 * A lesson without code: the folder of a text and a table, or a zip of it.
 *
 * @param content the entries
 * @param info its id is the name of its folder or zip
 * @param reading what came of reading it
 */
record NoCode(JarContent content, LessonInfo info, Reading reading) implements LessonSource {

  /** Whether there is such a lesson among the entries. */
  static boolean isIn(JarContent content) {
    return !LessonFiles.unpacked(content.entries()).isEmpty();
  }

  /**
   * Reads the lesson; guarded, as anybody may have written it.
   *
   * @param stem the name of its folder or zip; its version may stand at the end
   * @throws BrokenLessonException if there is none
   */
  static NoCode of(JarContent content, String stem) throws BrokenLessonException {
    Map<String, byte[]> files = LessonFiles.unpacked(content.entries());
    if (files.isEmpty()) {
      throw new BrokenLessonException("no-lesson-text");
    }
    Reading reading = Guard.call(() -> Reading.of(files));
    String ending = "-" + reading.version(); // as an installed one is called
    String id = stem.endsWith(ending) ? stem.substring(0, stem.length() - ending.length()) : stem;
    return new NoCode(content, new LessonInfo(id, reading.version(), reading.author()), reading);
  }

  /** Everything to mend. */
  List<Fault> faults() {
    return reading.faults();
  }

  @Override
  public void check() throws BrokenLessonException {
    checkId();
    if (!faults().isEmpty()) {
      throw new BrokenLessonException(faults().get(0));
    }
  }

  void checkId() throws BrokenLessonException {
    if (!info.id().matches(LessonJar.ID)) {
      throw new BrokenLessonException("bad-file-name", "id", info.id());
    }
  }

  @Override
  public LoadedLesson load(Locale language, Duration deadline) throws BrokenLessonException {
    Lesson<?> lesson =
        reading.lesson().orElseThrow(() -> new BrokenLessonException("no-lesson-text"));
    return LoadedLesson.of(info, lesson, language, deadline);
  }
}
