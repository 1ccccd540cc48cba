package org.weightroom.observe;

/** Where a hand may put a number: its range and the positions of a dial on it. */
interface Grid {

  /** The least value. */
  double min();

  /** The greatest value. */
  double max();

  /** The distance of two neighbouring values, or 0 where every number of the range is one. */
  double step();

  /** How many decimals tell the values apart, or {@link Numerals#ADAPTIVE}. */
  int decimals();

  /** The number of the last position; the first is 0. */
  int positions();

  /** The value at a position; beyond the ends, that of the end. */
  double at(int position);

  /** The position nearest to a value. */
  int position(double value);

  /** The value a hand may set that is nearest. */
  double nearest(double value);

  /** The value so many positions up or down from a value, which may stand between two of them. */
  double moved(double value, int steps);
}
