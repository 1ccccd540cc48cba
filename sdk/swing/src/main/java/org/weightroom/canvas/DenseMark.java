package org.weightroom.canvas;

/**
 * A neuron or a connection of a dense network.
 *
 * @param column the column of the neuron, or of the one that the connection reaches
 * @param row its row
 * @param from the row in the column before which the connection leaves; the row after its last
 *     neuron for a bias; {@link #NONE} for a neuron
 */
record DenseMark(int column, int row, int from) {
  static final int NONE = -1;

  static DenseMark neuron(int column, int row) {
    return new DenseMark(column, row, NONE);
  }

  static DenseMark connection(int column, int row, int from) {
    return new DenseMark(column, row, from);
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
