package org.weightroom.observe;

import java.util.Optional;

/**
 * A number with a range and positions on it: in equal steps, or logarithmic for what spans powers
 * of ten, such as a learning rate. Range and steps bind a student's hand ({@link #setByHand});
 * training and restoring may put any finite number.
 */
public final class NumberProperty extends Property<Double> {
  private final Grid grid;

  /**
   * Makes a number property with equal steps.
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
    this(scope, id, initial, even(id, initial, min, max, step));
  }

  private NumberProperty(Scope scope, String id, double initial, Grid grid) {
    super(scope, id, initial);
    this.grid = grid;
  }

  /**
   * Makes a number property whose dial goes in equal ratios: 1.0, 1.1, 1.3, 1.4, 1.6, 1.8, 2.0, …
   * in every decade. Any number of the range may be typed and stays as it is.
   *
   * @param initial its start, within the range
   * @param min the least value a hand may set, above 0
   * @param max the greatest value a hand may set
   * @throws IllegalArgumentException if the range is empty, endless or reaches 0, or the start is
   *     outside the range
   */
  public static NumberProperty logarithmic(
      Scope scope, String id, double initial, double min, double max) {
    if (!(min > 0) || !(min < max) || max == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(id + ": wants 0 < min < max");
    }
    if (!(initial >= min && initial <= max)) {
      throw new IllegalArgumentException(id + ": wants a start between min and max");
    }
    return new NumberProperty(scope, id, initial, new LogarithmicGrid(min, max));
  }

  private static Grid even(String id, double initial, double min, double max, double step) {
    if (!(min < max) || !(step > 0) || !(initial >= min && initial <= max)) {
      throw new IllegalArgumentException(
          id + ": wants min < max, a step above 0 and a start between them");
    }
    return EvenGrid.of(min, max, step);
  }

  /** The least value a hand may set. */
  public double min() {
    return grid.min();
  }

  /** The greatest value a hand may set. */
  public double max() {
    return grid.max();
  }

  /**
   * The distance of two neighbouring values; 0 if it is logarithmic, where every number of the
   * range may be typed. To move, ask {@link #moved}.
   */
  public double step() {
    return grid.step();
  }

  /** The number of a dial's last position; the first is 0. */
  public int positions() {
    return grid.positions();
  }

  /** The value at a position of a dial; beyond the ends, that of the end. */
  public double at(int position) {
    return grid.at(position);
  }

  /** The position of a dial nearest to a value. */
  public int position(double value) {
    return grid.position(value);
  }

  /**
   * Where so many steps lead from a value, which may stand between two positions or outside the
   * range: in equal steps 0.0584 moved by one of 0.001 is 0.059, logarithmic 1.05e-8 is 1.1e-8.
   */
  public double moved(double value, int steps) {
    return grid.moved(value, steps);
  }

  @Override
  public int decimals() {
    return grid.decimals();
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

  @Override
  public Optional<Double> fitting(Object value) {
    return super.fitting(value).filter(Double::isFinite);
  }

  /** Sets what a hand may: see {@link #nearest}. */
  public void setByHand(double value) {
    super.setByHand(nearest(value));
  }

  @Override
  public void setByHand(Double value) {
    setByHand(value.doubleValue());
  }

  /** Whether a hand may set this value: finite and within the range. */
  public boolean allows(double value) {
    return value >= min() && value <= max();
  }

  /**
   * The value nearest to this that a hand may set: on a step; if it is logarithmic, any in range.
   */
  public double nearest(double value) {
    return grid.nearest(value);
  }
}
