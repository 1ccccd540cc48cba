package org.weightroom.chart;

import java.util.OptionalInt;
import org.weightroom.observe.NumberProperty;

/**
 * The cells of a map: they divide both ranges evenly, from end to end. A cell is known by its
 * index, row by row from the least y, and stands for its centre.
 */
record CellGrid(Axes axes) {
  /** How many cells a row has, and how many rows there are. */
  static final int SIZE = 15;

  /** How many cells there are. */
  static final int COUNT = SIZE * SIZE;

  static CellGrid over(NumberProperty x, NumberProperty y) {
    return new CellGrid(new Axes(x.min(), x.max(), y.min(), y.max()));
  }

  /** The cell in which a point lies, if it lies in one. */
  OptionalInt at(double x, double y) {
    boolean inside = x >= axes.xMin() && x <= axes.xMax() && y >= axes.yMin() && y <= axes.yMax();
    return inside ? OptionalInt.of(nearest(x, y)) : OptionalInt.empty();
  }

  /** The cell nearest to a point. */
  int nearest(double x, double y) {
    return index(part(x, axes.xMin(), axes.xMax()), part(y, axes.yMin(), axes.yMax()));
  }

  int index(int column, int row) {
    return row * SIZE + column;
  }

  int column(int cell) {
    return cell % SIZE;
  }

  int row(int cell) {
    return cell / SIZE;
  }

  double x(int cell) {
    return centre(column(cell), axes.xMin(), axes.xMax());
  }

  double y(int cell) {
    return centre(row(cell), axes.yMin(), axes.yMax());
  }

  /** The middles of the columns. */
  double[] xs() {
    return centres(axes.xMin(), axes.xMax());
  }

  /** The middles of the rows. */
  double[] ys() {
    return centres(axes.yMin(), axes.yMax());
  }

  private static double[] centres(double min, double max) {
    double[] centres = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      centres[i] = centre(i, min, max);
    }
    return centres;
  }

  private static double centre(int part, double min, double max) {
    return min + (max - min) * (2 * part + 1) / (2 * SIZE);
  }

  private static int part(double value, double min, double max) {
    return (int) Math.max(0, Math.min(SIZE - 1, Math.floor((value - min) / (max - min) * SIZE)));
  }
}
