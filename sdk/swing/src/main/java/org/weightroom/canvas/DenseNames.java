package org.weightroom.canvas;

import java.util.List;
import java.util.Optional;

/**
 * What the inputs and outputs of a dense network are called, in words.
 *
 * @param inputs names of the first inputs; those without one are numbered
 * @param outputs names of the first outputs; those without one are numbered
 * @param percent whether outputs are read as percentages
 */
record DenseNames(List<String> inputs, List<String> outputs, boolean percent) {
  /** No names at all. */
  static final DenseNames NONE = new DenseNames(List.of(), List.of(), false);

  /** The name of a neuron, if it has one. */
  Optional<String> of(DenseNet net, int column, int row) {
    List<String> names = column == 0 ? inputs : column == net.last() ? outputs : List.of();
    return net.isBias(column, row) || row >= names.size()
        ? Optional.empty()
        : Optional.of(names.get(row));
  }
}
