package org.weightroom.app.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.LessonInfo;

/**
 * What was found in one file, or in several with the same bytes.
 *
 * @param files where, the first place first
 * @param jar the jar, as soon as its manifest could be read
 * @param problem what is wrong with it; null when it is sound
 */
record Candidate(
    List<LessonFile> files, @Nullable LessonJar jar, @Nullable BrokenLessonException problem) {

  /** Makes a candidate that does not change any more. */
  Candidate {
    files = List.copyOf(files);
  }

  /** Looks bytes through. */
  static Candidate of(byte[] bytes, List<LessonFile> files) {
    LessonJar jar = null;
    try {
      jar = LessonJar.of(bytes);
      jar.check();
      return new Candidate(files, jar, null);
    } catch (BrokenLessonException e) {
      return new Candidate(files, jar, e);
    }
  }

  /** Whether it is the same version in the same folder: nobody can tell which one is meant. */
  boolean isRivalOf(Candidate other) {
    return info().version().equals(other.info().version())
        && folder().isPresent()
        && folder().equals(other.folder());
  }

  private Optional<Path> folder() {
    return files.get(0).path().map(Path::getParent);
  }

  boolean isBuiltIn() {
    return files.get(0).isBuiltIn();
  }

  /** What is known: the file's name stands in for an unknown id. */
  LessonInfo info() {
    return jar == null ? new LessonInfo(files.get(0).stem(), "", "") : jar.info();
  }
}
