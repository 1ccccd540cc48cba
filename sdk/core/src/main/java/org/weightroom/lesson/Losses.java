package org.weightroom.lesson;

import java.util.List;

/**
 * Losses of steps in a row.
 *
 * @param first the step of the first value; step 0 is where the training began
 * @param values one a step, at least one; NaN where it is not known
 */
public record Losses(long first, List<Double> values) {

  /** Losses that do not change any more. */
  public Losses {
    values = List.copyOf(values);
  }

  /** The step of the last value. */
  public long last() {
    return first + values.size() - 1;
  }
}
