package org.weightroom.nn;

import java.util.function.ToDoubleFunction;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/**
 * What two classes are taken for: predictions of class 1 are positive.
 *
 * @param truePositives class 1, predicted so
 * @param falseNegatives class 1, predicted 0
 * @param falsePositives class 0, predicted 1
 * @param trueNegatives class 0, predicted so
 */
public record Confusion(
    int truePositives, int falseNegatives, int falsePositives, int trueNegatives) {

  /**
   * Counts the examples by their label, 0 or 1, and the class predicted.
   *
   * @param probability of class 1, 0 … 1; 0.5 counts as class 1, and NaN as class 0
   */
  public static Confusion of(ToDoubleFunction<Example> probability, Dataset data) {
    int[][] counts = new int[2][2];
    data.examples()
        .forEach(
            example -> {
              int actual = example.label() >= Accuracy.THRESHOLD ? 1 : 0;
              int predicted = probability.applyAsDouble(example) >= Accuracy.THRESHOLD ? 1 : 0;
              counts[actual][predicted]++;
            });
    return new Confusion(counts[1][1], counts[1][0], counts[0][1], counts[0][0]);
  }

  /** How many predictions are right, of all. */
  public Accuracy accuracy() {
    int right = truePositives + trueNegatives;
    return new Accuracy(right, right + falseNegatives + falsePositives);
  }
}
