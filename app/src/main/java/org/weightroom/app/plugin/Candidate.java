package org.weightroom.app.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.policy.Objection;
import org.weightroom.app.policy.Policy;
import org.weightroom.lesson.LessonInfo;

/**
 * What was found in one file, or in several with the same bytes.
 *
 * @param files where, the first place first
 * @param sha256 the hash of its bytes; empty if they could not be read
 * @param source what it holds, as soon as that could be told
 * @param problem what is wrong with it; null when it is sound
 * @param objection what the school has against it
 */
record Candidate(
    List<LessonFile> files,
    String sha256,
    @Nullable LessonSource source,
    @Nullable BrokenLessonException problem,
    Optional<Objection> objection) {

  /** Makes a candidate that does not change any more. */
  Candidate {
    files = List.copyOf(files);
  }

  /** Looks bytes through; the school is asked about those very bytes. */
  static Candidate of(byte[] bytes, String sha256, List<LessonFile> files, Policy policy) {
    LessonSource source = null;
    BrokenLessonException problem = null;
    Optional<Objection> objection = Optional.empty();
    try {
      source = LessonSource.of(bytes, files.get(0));
      if (!files.get(0).isBuiltIn()) {
        objection = policy.objection(bytes, sha256, source.content().entries());
      }
      source.check();
    } catch (BrokenLessonException e) {
      problem = e;
    }
    return new Candidate(files, sha256, source, problem, objection);
  }

  /** A file that cannot be read. */
  static Candidate broken(LessonFile file, BrokenLessonException problem) {
    return new Candidate(List.of(file), "", null, problem, Optional.empty());
  }

  /** The same, which may not have its id. */
  Candidate refused() {
    BrokenLessonException reserved =
        new BrokenLessonException(
            source instanceof NoCode ? "reserved-name" : "reserved", "id", info().id());
    return new Candidate(files, sha256, source, reserved, objection);
  }

  /** Whether the school does not let it be opened. */
  boolean isBlocked() {
    return objection.filter(Objection::blocks).isPresent();
  }

  /** Whether it has these very bytes. */
  boolean hasBytes(byte[] bytes) {
    return sha256.equals(Finder.hash(bytes));
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
    return source == null ? new LessonInfo(files.get(0).stem(), "", "") : source.info();
  }
}
