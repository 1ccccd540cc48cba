package org.weightroom.app.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Standing;
import org.weightroom.app.progress.SavedWorks;
import org.weightroom.app.progress.Work;

/**
 * How far a student is in a lesson that is begun.
 *
 * @param solved how many goals are reached
 * @param goals how many there are; 0 if that is not known yet
 * @param standing what the logs tell of it, if there are any
 */
record Reach(int solved, int goals, Optional<Standing> standing) {

  /** Whether there is nothing left to reach. */
  boolean isDone() {
    return goals > 0 && solved == goals;
  }

  static Reach of(Visit visit, @Nullable Standing standing) {
    return new Reach(visit.solved(), visit.goals(), Optional.ofNullable(standing));
  }

  /** From what is on the disk, before the lesson runs; empty if it was never begun. */
  static Optional<Reach> of(List<Work> earlier, @Nullable Standing standing) {
    if (earlier.isEmpty() && standing == null) {
      return Optional.empty();
    }
    Set<String> solved = new LinkedHashSet<>(SavedWorks.solved(earlier));
    if (standing == null) {
      return Optional.of(new Reach(solved.size(), 0, Optional.empty()));
    }
    solved.addAll(standing.reached().keySet());
    return Optional.of(new Reach(solved.size(), standing.goals().size(), Optional.of(standing)));
  }
}
