package org.weightroom.nn;

/**
 * The end of a network: from the last layer's weighted sums to the loss, and back to its slopes.
 *
 * <p>Sums stand as {@code [output][chunk][row]}; see {@link Rows}.
 */
interface Head {

  /** Whether training can do something with this label. */
  boolean accepts(double label, int outputs);

  /**
   * Replaces the weighted sums of a chunk by the slopes of the loss in them.
   *
   * @param labels of the chunk
   * @param size rows in the chunk
   */
  void slopes(double[][][] sums, int chunk, double[] labels, int size);

  /** The sum of the losses of a chunk's first {@code count} rows. The sums are used up. */
  double loss(double[][][] sums, int chunk, double[] labels, int count);
}
