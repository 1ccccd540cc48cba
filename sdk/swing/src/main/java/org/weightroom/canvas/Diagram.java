package org.weightroom.canvas;

import java.util.List;

/**
 * What a network shows at one moment; where it stands and how it is painted is decided elsewhere.
 *
 * @param rows how many inputs there are; each is a neuron that is followed by its weight's
 * @param neurons the shapes in the order of reading: first those of the rows, then the common ones
 * @param connections the lines between them, in the same order: two a row, then the common ones
 * @param spoken the whole arithmetic, to be read out
 */
record Diagram(int rows, List<Neuron> neurons, List<Connection> connections, String spoken) {
  private static final int IN_A_ROW = 2;

  /** Shows nothing. */
  static final Diagram EMPTY = new Diagram(0, List.of(), List.of(), "");

  /** The same without the sum on its arrow, which the output says once more. */
  Diagram brief() {
    List<Connection> shorter =
        connections.stream()
            .map(
                c ->
                    inRow(c.from())
                        ? c
                        : new Connection(
                            c.from(), c.to(), "", List.of(), c.concept(), c.arrow(), false))
            .toList();
    return new Diagram(rows, neurons, shorter, spoken);
  }

  /** Whether there are rows above each other. */
  boolean stacked() {
    return rows > 1;
  }

  /** Whether an activation follows the weighted sum. */
  boolean activated() {
    return !neurons.isEmpty() && neurons.get(neurons.size() - 1).form() == Neuron.Form.ACTIVATION;
  }

  /** The neuron of the weighted sum. */
  int sum() {
    return neurons.size() - (activated() ? 2 : 1);
  }

  /** How many neurons stand side by side. */
  int columns() {
    return rows == 0 ? neurons.size() : neurons.size() - IN_A_ROW * (rows - 1);
  }

  /** Whether a neuron stands in a row of its own input, and not where the rows have met. */
  boolean inRow(int neuron) {
    return neuron < IN_A_ROW * rows;
  }

  /** The row of a neuron that stands in one. */
  int row(int neuron) {
    return neuron / IN_A_ROW;
  }

  /** The column of a neuron. */
  int column(int neuron) {
    return inRow(neuron) ? neuron % IN_A_ROW : neuron - IN_A_ROW * Math.max(0, rows - 1);
  }

  /** The connection by which a row leaves its weight; the only one if there are no rows. */
  int leaving(int row) {
    return rows == 0 ? 0 : IN_A_ROW * row + 1;
  }

  /** The neuron so many rows below; the same one where there is none. */
  int below(int neuron, int rowsDown) {
    int to = neuron + IN_A_ROW * rowsDown;
    return inRow(neuron) && to >= 0 && inRow(to) ? to : neuron;
  }
}
