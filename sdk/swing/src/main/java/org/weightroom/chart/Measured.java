package org.weightroom.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weightroom.chart.TrainingCurves.Measure;
import org.weightroom.lesson.Waypoint;
import org.weightroom.nn.Parameters;

/** What is known of the places of a training's way: each is measured once. */
final class Measured {
  /** More than one way has: what other ways left is forgotten then. */
  private static final int MOST = 1_000;

  private final List<Function<Parameters, Measure>> sets;
  private final Map<Waypoint, List<Measure>> known = new HashMap<>();

  Measured(List<Function<Parameters, Measure>> sets) {
    this.sets = sets;
  }

  Optional<List<Measure>> at(Waypoint waypoint) {
    return Optional.ofNullable(known.get(waypoint));
  }

  void forget() {
    known.clear();
  }

  /**
   * Measures what is not known yet, the newest place first; one place at least.
   *
   * @param nanos after how long it ends
   * @return whether all is known
   */
  boolean measure(List<Waypoint> way, long nanos) {
    if (known.size() > MOST) {
      known.keySet().retainAll(List.copyOf(way));
    }
    long began = System.nanoTime();
    boolean complete = true;
    boolean late = false;
    for (int i = 0; i < way.size(); i++) {
      Waypoint next = way.get(i == 0 ? way.size() - 1 : i - 1);
      if (!known.containsKey(next)) {
        if (late) {
          complete = false;
          break;
        }
        Parameters there = next.parameters();
        known.put(next, sets.stream().map(set -> set.apply(there)).toList());
        late = System.nanoTime() - began >= nanos;
      }
    }
    return complete;
  }
}
