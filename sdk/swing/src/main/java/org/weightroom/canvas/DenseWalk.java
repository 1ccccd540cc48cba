package org.weightroom.canvas;

import java.util.List;
import org.weightroom.canvas.DenseMark.Piece;

/**
 * Where the arrow keys lead in a dense network: up and down a column, and piece by piece across.
 */
final class DenseWalk {
  /** The pieces of a neuron from left to right. */
  private static final List<Piece> PIECES = List.of(Piece.NEURON, Piece.ACTIVATION, Piece.VALUE);

  private DenseWalk() {}

  /** One step up (−1) or down (1) the column; the piece stays where the next neuron has it. */
  static DenseMark along(DenseGeometry place, DenseMark from, int rows) {
    int row = bounded(place.net, from.column(), from.row() + rows);
    DenseMark next = DenseMark.neuron(from.column(), row);
    return isOpen(place, next) ? next.at(from.piece()) : next;
  }

  /** One step to the right (1) or left (−1): the next piece, or the neuron at the same height. */
  static DenseMark across(DenseGeometry place, DenseMark from, int steps) {
    int piece = PIECES.indexOf(from.piece()) + steps;
    if (isOpen(place, from) && piece >= 0 && piece < PIECES.size()) {
      return from.at(PIECES.get(piece));
    }
    DenseNet net = place.net;
    int column = from.column() + steps;
    if (column < 0 || column > net.last()) {
      return from;
    }
    double share = (from.row() + 0.5) / net.rows(from.column());
    int row = bounded(net, column, (int) (share * net.rows(column)));
    DenseMark next = DenseMark.neuron(column, row);
    return steps < 0 && isOpen(place, next) ? next.at(Piece.VALUE) : next;
  }

  private static boolean isOpen(DenseGeometry place, DenseMark mark) {
    return place.isOpen(mark.column()) && !place.net.isBias(mark.column(), mark.row());
  }

  private static int bounded(DenseNet net, int column, int row) {
    return Math.max(0, Math.min(net.rows(column) - 1, row));
  }
}
