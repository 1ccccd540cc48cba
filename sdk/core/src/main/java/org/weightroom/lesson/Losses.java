package org.weightroom.lesson;

import java.util.List;
import java.util.stream.IntStream;

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

  /** Whether each is higher than the one before. */
  public boolean areRising() {
    return IntStream.range(1, values.size()).allMatch(i -> values.get(i) > values.get(i - 1));
  }

  /** By what part the last is lower than the first: 0.01 is one percent; 0 if both are equal. */
  public double fall() {
    double before = values.get(0);
    double now = values.get(values.size() - 1);
    return before == now ? 0 : (before - now) / Math.abs(before);
  }
}
