package org.weightroom.nn;

/**
 * How many examples a step looks at, and in which order they come.
 *
 * @param size examples a step, at least 1; as many as there are, or more, is the full batch
 * @param seed of the order of examples; each epoch has an order of its own, which depends on
 *     nothing but this seed and the epoch's number
 */
public record Batches(int size, long seed) {

  /**
   * Batches.
   *
   * @throws IllegalArgumentException without an example a step
   */
  public Batches {
    if (size < 1) {
      throw new IllegalArgumentException("a batch has at least one example, not " + size);
    }
  }

  /** Every step looks at every example. */
  public static Batches full() {
    return new Batches(Integer.MAX_VALUE, 0);
  }

  /** Mini-batches of this size. */
  public static Batches of(int size, long seed) {
    return new Batches(size, seed);
  }
}
