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
    double most = most(logits);
    double sum = 0;
    for (int k = 0; k < logits.length; k++) {
      probabilities[k] = Elementary.exp(logits[k] - most);
      sum += probabilities[k];
    }
    for (int k = 0; k < logits.length; k++) {
      probabilities[k] /= sum;
    }
    return probabilities;
  }

  private static double most(double[] logits) {
    if (logits.length == 0) {
      throw new IllegalArgumentException("softmax takes at least one score");
    }
    double most = logits[0];
    for (double logit : logits) {
      most = Math.max(most, logit);
    }
    return most;
  }
}
