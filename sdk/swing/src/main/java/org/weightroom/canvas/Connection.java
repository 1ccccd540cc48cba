package org.weightroom.canvas;

import org.weightroom.theme.Concept;

/**
 * A line from one neuron to another, and the number that flows along it.
 *
 * @param from index of the neuron it leaves
 * @param to index of the neuron it reaches
 * @param label the number on it, or an empty string
 * @param concept whose colour the number has
 * @param arrow whether it ends in an arrow
 * @param opens whether the number opens into its arithmetic
 */
record Connection(int from, int to, String label, Concept concept, boolean arrow, boolean opens) {}
