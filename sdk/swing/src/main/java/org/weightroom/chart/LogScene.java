package org.weightroom.chart;

import java.util.List;
import java.util.OptionalLong;
import org.weightroom.lesson.Losses;
import org.weightroom.lesson.Stop;
import org.weightroom.lesson.Training;

/**
 * What an error log shows at one moment.
 *
 * @param first the step of the first loss
 * @param losses one a step; none before the first step
 * @param blownUpAt the step at which the loss exploded, if the run ended so
 */
record LogScene(long first, List<Double> losses, boolean rising, OptionalLong blownUpAt) {
  static final LogScene EMPTY = new LogScene(0, List.of(), false, OptionalLong.empty());

  /** The last steps of a training. */
  static LogScene of(Training training, int steps) {
    Losses shown = training.losses(steps);
    if (shown.last() == 0) {
      return EMPTY;
    }
    OptionalLong end =
        training.stop().filter(Stop::isDiverged).stream().mapToLong(Stop::step).findFirst();
    return new LogScene(shown.first(), shown.values(), training.isRising(), end);
  }

  boolean isEmpty() {
    return losses.isEmpty();
  }

  long last() {
    return first + losses.size() - 1;
  }

  double loss(long step) {
    return losses.get((int) (step - first));
  }
}
