package org.weightroom.app.nocode;

/**
 * What a dial can be set to.
 *
 * @param start where it begins, from min to max
 * @param min the least value
 * @param max the greatest value, above min
 * @param step the distance of two neighbouring values; 0 where it is moved by factors
 */
record Range(double start, double min, double max, double step) {

  /** From −{@code most} or above to {@code most} or above, beginning at 0. */
  static Range around(double most) {
    double end = Nice.above(most);
    return new Range(0, -end, end, Nice.powerBelow(end) / 100);
  }

  /** The value of a step that is nearest. */
  double nearest(double value) {
    double inside = Math.max(min, Math.min(max, value));
    return Math.min(max, min + Math.rint((inside - min) / step) * step);
  }
}
