package org.weightroom.nn;

import java.util.function.ToDoubleFunction;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/**
 * How many examples a prediction of two classes gets right.
 *
 * @param right how many are right, 0 … all
 * @param all how many there are
 */
public record Accuracy(int right, int all) {
  /** The least probability that counts as class 1. */
  public static final double THRESHOLD = 0.5;

  /**
   * Counts the examples whose label, 0 or 1, is the class predicted.
   *
   * @param probability of class 1, 0 … 1; 0.5 counts as class 1, and NaN is never right
   */
  public static Accuracy of(ToDoubleFunction<Example> probability, Dataset data) {
    int right = 0;
    for (int i = 0; i < data.size(); i++) {
      Example example = data.example(i);
      if (isRight(probability.applyAsDouble(example), example.label())) {
        right++;
      }
    }
    return new Accuracy(right, data.size());
  }

  /** Whether a probability of class 1 says what the label, 0 or 1, says. */
  public static boolean isRight(double probability, double label) {
    return !Double.isNaN(probability) && (probability >= THRESHOLD) == (label >= THRESHOLD);
  }

  /** The part that is right, 0 … 1; NaN where there is no example. */
  public double share() {
    return (double) right / all;
  }
}
