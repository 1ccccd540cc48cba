package org.weightroom.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An immutable table of numbers: feature columns, and the label as the last column. */
public final class Dataset {
  private final List<String> columns;
  private final double[][] rows;

  private Dataset(List<String> columns, double[][] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * An empty data set with these columns; the last one is the label.
   *
   * @throws IllegalArgumentException with fewer than two columns
   */
  public static Dataset of(String... columns) {
    if (columns.length < 2) {
      throw new IllegalArgumentException("a data set has at least one feature and a label");
    }
    return new Dataset(List.of(columns), new double[0][]);
  }

  /**
   * A data set of these rows.
   *
   * @param columns the last one is the label
   * @throws IllegalArgumentException with fewer than two columns, or if a row has not one finite
   *     number a column
   */
  public static Dataset of(List<String> columns, List<double[]> rows) {
    Dataset empty = of(columns.toArray(String[]::new));
    return new Dataset(empty.columns, rows.stream().map(empty::checked).toArray(double[][]::new));
  }

  /**
   * This data set and one more row.
   *
   * @throws IllegalArgumentException if there is not one finite number a column
   */
  public Dataset with(double... row) {
    double[][] more = Arrays.copyOf(rows, rows.length + 1);
    more[rows.length] = checked(row);
    return new Dataset(columns, more);
  }

  private double[] checked(double... row) {
    if (row.length != columns.size() || !DoubleStream.of(row).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "a row has one finite number for each of " + columns + ", not " + Arrays.toString(row));
    }
    return row.clone();
  }

  /** How many rows. */
  public int size() {
    return rows.length;
  }

  /** The names of the feature columns. */
  public List<String> featureNames() {
    return columns.subList(0, columns.size() - 1);
  }

  /** The name of the label column. */
  public String labelName() {
    return columns.get(columns.size() - 1);
  }

  /** Row {@code index}, from 0. */
  public Example example(int index) {
    return new Example(rows[index]);
  }

  /** All rows in order. */
  public Stream<Example> examples() {
    return IntStream.range(0, size()).mapToObj(this::example);
  }

  /** This data set without row {@code index}, from 0. */
  public Dataset without(int index) {
    double[][] fewer = new double[rows.length - 1][];
    System.arraycopy(rows, 0, fewer, 0, index);
    System.arraycopy(rows, index + 1, fewer, index, fewer.length - index);
    return new Dataset(columns, fewer);
  }

  /** The rows from {@code from} up to but without {@code to}, both from 0. */
  public Dataset slice(int from, int to) {
    return new Dataset(columns, Arrays.copyOfRange(rows, from, to));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dataset that
        && columns.equals(that.columns)
        && Arrays.deepEquals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    return 31 * columns.hashCode() + Arrays.deepHashCode(rows);
  }
}
