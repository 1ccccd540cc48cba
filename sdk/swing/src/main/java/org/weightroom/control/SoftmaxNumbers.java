package org.weightroom.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.weightroom.nn.Elementary;
import org.weightroom.nn.Softmax;

/**
 * The way from scores to shares.
 *
 * @param shift what is taken from each score before it becomes an exponential: 0, or the largest
 *     where exponentials would be too big or too small to read
 */
record SoftmaxNumbers(
    List<Double> scores, double shift, List<Double> exponentials, double sum, List<Double> shares) {

  /** e²⁰ still can be read, and two decimals still show something of e⁻⁴. */
  private static final double HIGHEST = 20;

  private static final double LOWEST = -4;

  static SoftmaxNumbers of(List<Double> scores) {
    double most = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double shift = most > HIGHEST || most < LOWEST ? most : 0;
    List<Double> exponentials = new ArrayList<>();
    double sum = 0;
    for (double score : scores) {
      double exponential = Elementary.exp(score - shift);
      exponentials.add(exponential);
      sum += exponential;
    }
    double[] shares = Softmax.of(scores.stream().mapToDouble(Double::doubleValue).toArray());
    return new SoftmaxNumbers(
        List.copyOf(scores),
        shift,
        List.copyOf(exponentials),
        sum,
        Arrays.stream(shares).boxed().toList());
  }

  int count() {
    return scores.size();
  }

  /** Whether the largest score is taken away. */
  boolean isShifted() {
    return shift != 0;
  }

  /** The index of the largest share, the first of equal ones. */
  int largest() {
    return shares.indexOf(Collections.max(shares));
  }
}
