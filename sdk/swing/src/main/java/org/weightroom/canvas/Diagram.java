package org.weightroom.canvas;

import java.util.List;

/**
 * What a network shows at one moment; where it stands and how it is painted is decided elsewhere.
 *
 * @param neurons the shapes in the order of reading
 * @param connections the lines between them
 * @param spoken the whole arithmetic, to be read out
 */
record Diagram(List<Neuron> neurons, List<Connection> connections, String spoken) {
  /** Shows nothing. */
  static final Diagram EMPTY = new Diagram(List.of(), List.of(), "");
}
