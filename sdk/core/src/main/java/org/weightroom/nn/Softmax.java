package org.weightroom.nn;

/**
 * Probabilities from scores: pₖ = e^(zₖ − m) / Σ e^(zⱼ − m), where m is the largest score. Taking m
 * away changes nothing but keeps every exponential between 0 and 1; only differences count.
 */
public final class Softmax {

  private Softmax() {}

  /**
   * The probabilities of these scores.
   *
   * @param logits one score a class, at least one, of any size
   * @return one number 0 … 1 a class; their sum is 1 up to rounding
   */
  public static double[] of(double... logits) {
    double[] probabilities = new double[logits.length];
    int top = top(logits);
    double sum = 0;
    for (int k = 0; k < logits.length; k++) {
      probabilities[k] = Elementary.exp(logits[k] - logits[top]);
      sum += probabilities[k];
    }
    double others = 0;
    for (int k = 0; k < logits.length; k++) {
      probabilities[k] /= sum;
      others += k == top ? 0 : probabilities[k];
    }
    if (others < 0.5) { // what small numbers leave over is nearer than a rounded quotient
      probabilities[top] = 1 - others;
    }
    return probabilities;
  }

  /** Where the largest score stands. */
  private static int top(double[] logits) {
    if (logits.length == 0) {
      throw new IllegalArgumentException("softmax takes at least one score");
    }
    int top = 0;
    for (int k = 1; k < logits.length; k++) {
      top = logits[k] > logits[top] ? k : top;
    }
    return top;
  }
}
