package org.weightroom.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.weightroom.theme.Space;

/**
 * Connections between two columns that are labelled together: all, or those of one neuron.
 *
 * @param place where the neurons stand
 * @param column the column that they reach
 * @param firstFrom the first row that they leave
 * @param froms how many rows they leave
 * @param firstRow the first row that they reach
 * @param rows how many rows they reach
 */
record DenseBundle(
    DenseGeometry place, int column, int firstFrom, int froms, int firstRow, int rows) {
  private static final int SHARES = 64;
  private static final int FARTHEST = 56;
  private static final int EXACT = 40;

  /** Farther apart than this need no two labels stand. */
  private static final int ENOUGH = 34;

  private static final double WEIGHT_PLACE = 0.28;
  private static final double PRODUCT_PLACE = 0.7;

  /** All connections that reach a column. */
  static DenseBundle all(DenseGeometry place, int column) {
    return new DenseBundle(place, column, 0, place.net.rows(column - 1), 0, place.net.size(column));
  }

  /** Those that reach one neuron. */
  static DenseBundle into(DenseGeometry place, int column, int row) {
    return new DenseBundle(place, column, 0, place.net.rows(column - 1), row, 1);
  }

  /** Those that leave one neuron. */
  static DenseBundle outOf(DenseGeometry place, int column, int from) {
    return new DenseBundle(place, column, from, 1, 0, place.net.size(column));
  }

  int count() {
    return froms * rows;
  }

  /** The connections, by what they reach. */
  List<DenseMark> marks() {
    List<DenseMark> marks = new ArrayList<>();
    for (int row = firstRow; row < firstRow + rows; row++) {
      for (int from = firstFrom; from < firstFrom + froms; from++) {
        marks.add(DenseMark.connection(column, row, from));
      }
    }
    return marks;
  }

  double widest(ToDoubleFunction<DenseMark> width) {
    return marks().stream().mapToDouble(width).max().orElse(0);
  }

  /** How far it is from one column to the other. */
  double length() {
    return place.in(column) - place.out(column - 1, firstFrom);
  }

  /** The x at a share of the way. */
  double x(double share) {
    return place.out(column - 1, firstFrom) + share * length();
  }

  /** How far apart lines are at a share of the way, at least. */
  double apart(double share) {
    return place.isOpen() && count() <= EXACT ? exactlyApart(x(share)) : evenlyApart(share);
  }

  /** Lines may begin at several places: behind a curve, or at a neuron that has none. */
  private double exactlyApart(double x) {
    double[] heights =
        marks().stream()
            .mapToDouble(mark -> place.lineY(column, mark.row(), mark.from(), x))
            .sorted()
            .toArray();
    double least = Space.scale(FARTHEST);
    for (int i = 1; i < heights.length; i++) {
      least = Math.min(least, heights[i] - heights[i - 1]);
    }
    return least;
  }

  private double evenlyApart(double share) {
    double before = (1 - share) * place.pitch(column - 1);
    double after = share * place.pitch(column);
    double least = Space.scale(FARTHEST);
    for (int from = 0; from < froms; from++) {
      for (int row = 1 - rows; row < rows; row++) {
        if (from > 0 || row > 0) {
          least = Math.min(least, Math.abs(from * before + row * after));
        }
      }
    }
    return least;
  }

  /** The share of the way where labels so wide are farthest apart; negative without room. */
  double share(double widest, double beside) {
    double least = (widest / 2 + beside) / length();
    if (!(least > 0 && least <= 0.5)) {
      return -1;
    }
    double best = 0;
    double share = 0.5;
    for (int i = 0; i <= SHARES; i++) { // from the middle outwards, towards the outputs first
      int step = (i + 1) / 2;
      double away = step * (1 - 2 * least) / SHARES;
      double at = 0.5 + (i % 2 == 0 ? -away : away);
      double apart = apart(at);
      if (apart > best + 0.5) {
        best = apart;
        share = at;
      }
    }
    return share;
  }

  /**
   * Two shares of the way where labels stand behind one another: as far apart as they need, then as
   * near as possible to where they look best. Empty without room.
   */
  double[] shares(double first, double second, double beside) {
    double length = length();
    if (first + second + 3 * beside > length) {
      return new double[0];
    }
    double[] apart = new double[SHARES + 1];
    for (int i = 0; i <= SHARES; i++) {
      apart[i] = Math.min(apart(i / (double) SHARES), Space.scale(ENOUGH));
    }
    double best = Double.NEGATIVE_INFINITY;
    double[] found = new double[0];
    for (int i = 0; i <= SHARES; i++) {
      double one = i / (double) SHARES;
      for (int k = i + 1; k <= SHARES && one * length >= first / 2 + beside; k++) {
        double other = k / (double) SHARES;
        boolean fits =
            (other - one) * length >= (first + second) / 2 + beside
                && (1 - other) * length >= second / 2 + beside;
        double off = Math.abs(one - WEIGHT_PLACE) + Math.abs(other - PRODUCT_PLACE);
        double score = Math.min(apart[i], apart[k]) - off;
        if (fits && score > best) {
          best = score;
          found = new double[] {one, other};
        }
      }
    }
    return found;
  }
}
