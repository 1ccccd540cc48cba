package org.weightroom.lesson;

import java.util.List;

/** A run's end and its place: another way may have as many steps. */
record Ended(Stop stop, long run, List<Double> left) {
  boolean isAt(TrainingState state) {
    return state.run() == run && state.step() == stop.step() && state.left().equals(left);
  }
}
