package org.weightroom.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The trails of a lesson's trainings: undo may lead back to any; the oldest go when it is much. */
final class Trails {
  /** How many numbers all trails keep together: 8 MB. */
  private static final int MOST_NUMBERS = 1 << 20;

  private final Map<Long, Trail> trails = new LinkedHashMap<>();
  private long newest;

  /** The trail of a training on which this step lies. */
  Optional<Trail> find(long run, long step) {
    return Optional.ofNullable(trails.get(run)).filter(trail -> trail.contains(step));
  }

  void put(long run, Trail trail) {
    newest = Math.max(newest, run);
    trails.remove(run); // its place among the oldest too
    trails.put(run, trail);
    while (trails.size() > 1 && size() > MOST_NUMBERS) {
      trails.remove(trails.keySet().iterator().next());
    }
  }

  /** A number that no training has had yet. */
  long nextRun(long run) {
    newest = 1 + Math.max(run, newest);
    return newest;
  }

  private int size() {
    return trails.values().stream().mapToInt(Trail::size).sum();
  }
}
