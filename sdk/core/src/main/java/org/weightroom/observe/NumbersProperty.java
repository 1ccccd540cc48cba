package org.weightroom.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of numbers that a hand may lengthen, shorten and edit. Ranges bind a hand; restoring may
 * put any finite numbers.
 */
public final class NumbersProperty extends Property<List<Double>> {
  private final NumberProperty entry;
  private final int fewest;
  private final int most;

  /**
   * Makes a list property.
   *
   * @param initial its start: as many numbers as allowed, within the range
   * @param min the least value of a number
   * @param max the greatest value of a number
   * @param step the distance of two neighbouring values of a number
   * @param fewest how many numbers at least, 1 or more
   * @param most how many numbers at most
   * @throws IllegalArgumentException if range or count are empty or the start is outside
   */
  public NumbersProperty(
      Scope scope,
      String id,
      List<Double> initial,
      double min,
      double max,
      double step,
      int fewest,
      int most) {
    super(scope, id, List.copyOf(initial));
    entry = new NumberProperty(scope, id, Math.max(min, Math.min(max, 0)), min, max, step);
    this.fewest = fewest;
    this.most = most;
    if (fewest < 1 || !allowsCount(initial.size()) || !initial.stream().allMatch(entry::allows)) {
      throw new IllegalArgumentException(id + ": wants a start within its range and count");
    }
  }

  /** The range and step of each number; its own value means nothing. */
  public NumberProperty entry() {
    return entry;
  }

  /** How many numbers at least. */
  public int fewest() {
    return fewest;
  }

  /** How many numbers at most. */
  public int most() {
    return most;
  }

  /** Whether there may be so many numbers. */
  public boolean allowsCount(int count) {
    return count >= fewest && count <= most;
  }

  @Override
  public int decimals() {
    return Numerals.ADAPTIVE;
  }

  /**
   * Sets any finite numbers.
   *
   * @throws IllegalArgumentException if one is not finite
   */
  @Override
  public void set(List<Double> values) {
    List<Double> plain = new ArrayList<>();
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(id() + ": " + value + " is not a finite number");
      }
      plain.add(value + 0.0); // one zero in files and on screen
    }
    super.set(List.copyOf(plain));
  }

  @Override
  public Optional<List<Double>> fitting(Object value) {
    if (!(value instanceof List<?> list) || !allowsCount(list.size())) {
      return Optional.empty();
    }
    List<Double> numbers = new ArrayList<>();
    list.forEach(each -> entry.fitting(each).ifPresent(numbers::add));
    return Optional.of(numbers).filter(all -> all.size() == list.size());
  }

  /** Sets one number as a hand may: the nearest step within the range. */
  public void setByHand(int index, double value) {
    List<Double> changed = new ArrayList<>(get());
    changed.set(index, entry.nearest(value));
    setByHand(changed);
  }

  /** Adds a number at the end, if there may be one more. */
  public void addByHand(double value) {
    if (allowsCount(get().size() + 1)) {
      List<Double> longer = new ArrayList<>(get());
      longer.add(entry.nearest(value));
      setByHand(longer);
    }
  }

  /** Removes a number, if there may be one fewer. */
  public void removeByHand(int index) {
    if (allowsCount(get().size() - 1)) {
      List<Double> shorter = new ArrayList<>(get());
      shorter.remove(index);
      setByHand(shorter);
    }
  }
}
