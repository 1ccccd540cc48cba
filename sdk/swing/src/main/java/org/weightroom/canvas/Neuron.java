package org.weightroom.canvas;

import java.util.List;
import org.weightroom.theme.Concept;

/**
 * One shape of a network.
 *
 * @param form what it looks like
 * @param concept whose colours it has
 * @param value the number in it, with its operator
 * @param room other texts it keeps room for, so that it does not change its size all the time
 * @param caption what it is called, below the number
 * @param arithmetic how its number goes on or comes about, to be read out
 * @param opens whether its number opens into its arithmetic
 */
record Neuron(
    Form form,
    Concept concept,
    String value,
    List<String> room,
    String caption,
    String arithmetic,
    boolean opens) {

  /** The shapes of the concepts. */
  enum Form {
    /** An input or an output. */
    CIRCLE,
    /** A weight on its connection. */
    ELLIPSE,
    /** A bias. */
    SQUARE
  }
}
