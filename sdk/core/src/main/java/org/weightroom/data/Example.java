package org.weightroom.data;

/** One row of a data set: features, and the label that belongs to them. */
public final class Example {
  private final double[] row;

  Example(double[] row) {
    this.row = row;
  }

  /** The first feature: all there is in a data set with one. */
  public double feature() {
    return feature(0);
  }

  /** Feature {@code column}, from 0. */
  public double feature(int column) {
    return row[column];
  }

  /** The actual value. */
  public double label() {
    return row[row.length - 1];
  }
}
