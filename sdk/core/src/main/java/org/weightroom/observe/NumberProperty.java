package org.weightroom.observe;

/**
 * A number with a range and a step. Both bind a student's hand ({@link #setByHand}); training and
 * restoring may put any finite number.
 */
public final class NumberProperty extends Property<Double> {
  private static final int MOST_DECIMALS = 12;

  private final double min;
  private final double max;
  private final double step;
  private final int decimals;

  /**
   * Makes a number property.
   *
   * @param initial its start, within the range
   * @param min the least value a hand may set
   * @param max the greatest value a hand may set
   * @param step the distance of two neighbouring values, above 0
   * @throws IllegalArgumentException if the range is empty, the step not positive or the start
   *     outside the range
   */
  public NumberProperty(
      Scope scope, String id, double initial, double min, double max, double step) {
    super(scope, id, initial);
    if (!(min < max) || !(step > 0) || !(initial >= min && initial <= max)) {
      throw new IllegalArgumentException(
          id + ": wants min < max, a step above 0 and a start between them");
    }
    this.min = min;
    this.max = max;
    this.step = step;
    this.decimals = Math.max(decimalsOf(step), decimalsOf(min));
  }

  /** The least value a hand may set. */
  public double min() {
    return min;
  }

  /** The greatest value a hand may set. */
  public double max() {
    return max;
  }

  /** The distance of two neighbouring values. */
  public double step() {
    return step;
  }

  @Override
  public int decimals() {
    return decimals;
  }

  /**
   * Sets any finite number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  @Override
  public void set(Double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(id() + ": " + value + " is not a finite number");
    }
    super.set(value + 0.0); // -0.0 becomes 0.0: one zero in files and on screen
  }

  /** Sets what a hand may: the nearest step within the range. */
  public void setByHand(double value) {
    super.setByHand(nearest(value));
  }

  @Override
  public void setByHand(Double value) {
    setByHand(value.doubleValue());
  }

  /** Whether a hand may set this value: finite and within the range. */
  public boolean allows(double value) {
    return value >= min && value <= max;
  }

  /** The value on the grid of steps, within the range, that is nearest. */
  public double nearest(double value) {
    double within = Math.min(max, Math.max(min, value));
    double steps = Math.rint((within - min) / step);
    // Rounding to the grid's decimals yields the double that a typed number gives.
    return Math.min(max, Numerals.round(min + steps * step, decimals));
  }

  private static int decimalsOf(double step) {
    int decimals = 0;
    while (decimals < MOST_DECIMALS && Numerals.round(step, decimals) != step) {
      decimals++;
    }
    return decimals;
  }
}
