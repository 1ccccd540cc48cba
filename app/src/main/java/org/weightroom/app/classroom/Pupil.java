package org.weightroom.app.classroom;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog.Verdict;

/**
 * A student as the class folder shows them.
 *
 * @param name the name or seat
 * @param logs the student's files in the folder, one a PC
 * @param lessons where they stand in each lesson, by its id, in the order of the first opening
 * @param lesson the lesson that is open, or was last; empty if there is none
 * @param isOpen whether that lesson is open
 * @param verdict the worst of the logs' verdicts
 * @param problem which files are altered or unreadable, and why; empty if none is
 * @param seen when something of theirs last arrived; empty if nothing ever did
 * @param presence whether they seem to be here
 * @param handUp whether they ask for the teacher
 */
public record Pupil(
    String name,
    List<Path> logs,
    Map<String, Standing> lessons,
    String lesson,
    boolean isOpen,
    Verdict verdict,
    String problem,
    Optional<Instant> seen,
    Presence presence,
    boolean handUp) {

  /** Whether somebody seems to be here. */
  public enum Presence {
    /** Nothing has come from them for long, or ever. */
    AWAY,
    /** A lesson is open, and nothing comes from it. */
    QUIET,
    /** They are working. */
    HERE
  }

  /** Makes a student that does not change any more. */
  public Pupil {
    logs = List.copyOf(logs);
    lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
  }

  /** Somebody who is expected and has left no trace. */
  static Pupil unseen(String name) {
    return new Pupil(
        name,
        List.of(),
        Map.of(),
        "",
        false,
        Verdict.CHAINED,
        "",
        Optional.empty(),
        Presence.AWAY,
        false);
  }

  /** Whether they are here, writing or not. */
  public boolean isHere() {
    return presence != Presence.AWAY;
  }

  /** Where they stand in a lesson, if they have opened it. */
  public Optional<Standing> in(String lessonId) {
    return Optional.ofNullable(lessons.get(lessonId));
  }

  /** Whether they are here and stuck in that lesson. */
  public boolean isStuck(String lessonId) {
    return isHere() && in(lessonId).filter(Standing::isStuck).isPresent();
  }

  /** Whether they have reached every goal of that lesson. */
  public boolean isDone(String lessonId) {
    return in(lessonId).filter(Standing::isDone).isPresent();
  }
}
