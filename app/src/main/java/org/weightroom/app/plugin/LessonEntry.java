package org.weightroom.app.plugin;

import java.util.List;
import java.util.Optional;
import org.weightroom.lesson.LessonInfo;

/**
 * One row of the catalogue: a lesson, or a file that should have been one.
 *
 * @param info id, version and author; of a broken file as far as they are known, the id is the
 *     file's name otherwise
 * @param title its title; the id where there is none
 * @param sources the words for "built in", or the files, the one it was loaded from first
 * @param builtIn whether it came with the program
 * @param sha256 the hash of its jar, as a policy file names it; empty if it could not be read
 * @param state whether it can be opened
 * @param reason what is wrong with it; empty when it is ready
 * @param fix what to do about that; empty when it is ready
 * @param warning what the school has against it although it is ready; empty otherwise
 * @param lesson the lesson itself, when it is ready
 */
public record LessonEntry(
    LessonInfo info,
    String title,
    List<String> sources,
    boolean builtIn,
    String sha256,
    State state,
    String reason,
    String fix,
    String warning,
    Optional<LoadedLesson> lesson) {

  /** Whether a lesson can be opened. */
  public enum State {
    /** It can. */
    READY,
    /** It cannot; reason and fix say why and what to do. */
    BROKEN,
    /** The school does not let it be opened; none of its code has run. */
    BLOCKED,
    /** It has hung before; none of its code runs until somebody asks for it. */
    QUARANTINED
  }

  /** Makes a row that does not change any more. */
  public LessonEntry {
    sources = List.copyOf(sources);
  }

  /** Whether it can be opened. */
  public boolean isReady() {
    return state == State.READY;
  }

  /** Whether it is left aside because it has hung. */
  public boolean isQuarantined() {
    return state == State.QUARANTINED;
  }

  /** Whether the school does not let it be opened. */
  public boolean isBlocked() {
    return state == State.BLOCKED;
  }
}
