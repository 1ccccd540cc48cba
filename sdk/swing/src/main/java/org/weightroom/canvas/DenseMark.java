package org.weightroom.canvas;

/**
 * A connection of a dense network, or a neuron, or a piece of one.
 *
 * @param column the column of the neuron, or of the one that the connection reaches
 * @param row its row
 * @param from the row in the column before which the connection leaves; the row after its last
 *     neuron for a bias; {@link #NONE} for a neuron
 * @param piece which piece of the neuron, where it is drawn in pieces
 */
record DenseMark(int column, int row, int from, Piece piece) {
  static final int NONE = -1;

  /** The pieces of a neuron that shows how it calculates. */
  enum Piece {
    /** All of it, or the circle with its sum. */
    NEURON,
    /** The rectangle with its curve. */
    ACTIVATION,
    /** The circle with what it gives. */
    VALUE
  }

  static DenseMark neuron(int column, int row) {
    return new DenseMark(column, row, NONE, Piece.NEURON);
  }

  static DenseMark connection(int column, int row, int from) {
    return new DenseMark(column, row, from, Piece.NEURON);
  }

  /** This piece of the same neuron. */
  DenseMark at(Piece wanted) {
    return new DenseMark(column, row, from, wanted);
  }

  boolean isNeuron() {
    return from == NONE;
  }

  /** Whether a neuron lights up: the one itself, and those that it is connected with. */
  boolean lights(DenseNet net, int otherColumn, int otherRow) {
    if (otherColumn == column) {
      return otherRow == row;
    }
    if (!isNeuron()) {
      return otherColumn == column - 1 && otherRow == from;
    }
    return otherColumn == column + 1
        ? !net.isBias(otherColumn, otherRow) // nothing reaches a neuron that always gives 1
        : otherColumn == column - 1 && !net.isBias(column, row);
  }

  /** Whether a connection lights up. */
  boolean lights(int toColumn, int toRow, int fromRow) {
    boolean reaches = toColumn == column && toRow == row;
    return isNeuron()
        ? reaches || (toColumn == column + 1 && fromRow == row)
        : reaches && fromRow == from;
  }
}
