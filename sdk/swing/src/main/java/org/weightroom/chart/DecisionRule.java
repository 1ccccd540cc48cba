package org.weightroom.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.weightroom.nn.Activation;

/**
 * A two-class score of standardised inputs, s = weight1·z1 + weight2·z2 + bias, of any finite size.
 */
record DecisionRule(double weight1, double weight2, double bias) {
  /** Nothing learned: every place scores 0. */
  static final DecisionRule NONE = new DecisionRule(0, 0, 0);

  /** Beyond this the sum is reckoned in smaller numbers, so that nothing overflows. */
  private static final double LARGE = 1e100;

  double score(double z1, double z2) {
    double size = Math.max(weightSize(), Math.abs(bias));
    return size <= LARGE
        ? weight1 * z1 + weight2 * z2 + bias
        : (weight1 / size * z1 + weight2 / size * z2 + bias / size) * size;
  }

  /** The probability of class 1. */
  double probability(double z1, double z2) {
    return Activation.SIGMOID.value(score(z1, z2));
  }

  /** Whether the score differs from place to place. */
  boolean hasDirection() {
    return weightSize() > 0;
  }

  /** The length of the weights: how fast the probability changes across the boundary. */
  double steepness() {
    return Math.min(Double.MAX_VALUE, Math.hypot(weight1, weight2));
  }

  /** The same line with its sides exchanged; what is 0 stays 0, not −0. */
  DecisionRule swapped() {
    return new DecisionRule(0 - weight1, 0 - weight2, 0 - bias);
  }

  /**
   * The line on which the score is this, as far as it lies in the box; from left to right, an
   * upright one from below.
   */
  Optional<Line2D> contour(double level, Rectangle2D box) {
    double size = weightSize();
    double a = weight1 / size;
    double b = weight2 / size; // not a number where there is no direction
    double away =
        a * box.getCenterX() + b * box.getCenterY() + bias / size - level / size; // of the middle
    if (!Double.isFinite(away)) {
      return Optional.empty();
    }
    double square = a * a + b * b;
    double x = box.getCenterX() - away * a / square;
    double y = box.getCenterY() - away * b / square;
    boolean upright = Math.abs(b) <= Double.MIN_NORMAL;
    double right = upright ? 0 : Math.abs(b);
    double up = upright ? 1 : -a * Math.signum(b);
    double[] alongX = range(x, right, box.getMinX(), box.getMaxX());
    double[] alongY = range(y, up, box.getMinY(), box.getMaxY());
    double from = Math.max(alongX[0], alongY[0]);
    double to = Math.min(alongX[1], alongY[1]);
    return from < to
        ? Optional.of(
            new Line2D.Double(x + from * right, y + from * up, x + to * right, y + to * up))
        : Optional.empty();
  }

  /** From where to where a walk of that speed is between two ends. */
  private static double[] range(double start, double speed, double min, double max) {
    if (Math.abs(speed) <= Double.MIN_NORMAL) {
      boolean inside = start >= min && start <= max;
      double end = inside ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      return new double[] {-end, end};
    }
    double one = (min - start) / speed;
    double other = (max - start) / speed;
    return new double[] {Math.min(one, other), Math.max(one, other)};
  }

  private double weightSize() {
    return Math.max(Math.abs(weight1), Math.abs(weight2));
  }
}
