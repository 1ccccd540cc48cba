package org.weightroom.chart;

import java.util.BitSet;
import java.util.List;
import org.weightroom.nn.Parameters;

/** What a map shows at one moment. */
final class MapScene {
  static final MapScene EMPTY =
      new MapScene(new double[CellGrid.COUNT], new BitSet(), new double[0], 0, 0, 0);

  /** The error at each cell's centre. */
  final double[] errors;

  /** The cells in which the parameters have been. */
  final BitSet visited;

  /** The way of the descent, x after y after x. */
  final double[] path;

  /** The present weight. */
  final double x;

  /** The present bias. */
  final double y;

  /** The error there. */
  final double error;

  MapScene(double[] errors, BitSet visited, double[] path, double x, double y, double error) {
    this.errors = errors;
    this.visited = visited;
    this.path = path;
    this.x = x;
    this.y = y;
    this.error = error;
  }

  static double[] flat(double[][] rows) {
    double[] flat = new double[CellGrid.COUNT];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, flat, row * CellGrid.SIZE, CellGrid.SIZE);
    }
    return flat;
  }

  /** Two of the parameters, place after place. */
  static double[] flat(List<Parameters> places, int xIndex, int yIndex) {
    double[] flat = new double[2 * places.size()];
    double[] values = new double[0];
    int at = 0;
    for (Parameters place : places) {
      values = values.length == place.size() ? values : new double[place.size()];
      place.copyTo(values);
      flat[at++] = values[xIndex];
      flat[at++] = values[yIndex];
    }
    return flat;
  }

  /** The cells in which these places lie. */
  static BitSet cells(CellGrid grid, double[] places) {
    BitSet cells = new BitSet(CellGrid.COUNT);
    for (int i = 0; i < places.length; i += 2) {
      grid.at(places[i], places[i + 1]).ifPresent(cells::set);
    }
    return cells;
  }
}
