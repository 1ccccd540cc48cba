package org.weightroom.canvas;

import java.util.List;
import org.weightroom.theme.Concept;

/**
 * A line from one neuron to another, and the number that flows along it.
 *
 * @param from index of the neuron it leaves
 * @param to index of the neuron it reaches
 * @param label the number on it, or an empty string
 * @param room other labels it keeps room for, so that nothing moves all the time
 * @param concept whose colour the number has
 * @param arrow whether it ends in an arrow
 * @param opens whether the number opens into its arithmetic
 */
record Connection(
    int from,
    int to,
    String label,
    List<String> room,
    Concept concept,
    boolean arrow,
    boolean opens) {

  /** A connection that says nothing. */
  static Connection plain(int from, int to, Concept concept) {
    return new Connection(from, to, "", List.of(), concept, false, false);
  }

  /** An arrow that says nothing. */
  static Connection arrow(int from, int to, Concept concept) {
    return new Connection(from, to, "", List.of(), concept, true, false);
  }

  /** Whether it reaches or leaves this neuron. */
  boolean touches(int neuron) {
    return from == neuron || to == neuron;
  }
}
