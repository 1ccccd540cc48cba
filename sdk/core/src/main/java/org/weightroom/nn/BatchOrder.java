package org.weightroom.nn;

import java.util.Random;

/**
 * The order in which the rows of an epoch come: shuffled (R. Durstenfeld, 1964) by a seed that
 * depends on the given one and the epoch's number only. So any step can be taken again.
 */
final class BatchOrder {
  /** 2⁶⁴ by the golden ratio: neighbouring epochs get seeds far apart. */
  private static final long FAR = 0x9e37_79b9_7f4a_7c15L;

  private final Random random;
  private final long seed;
  private final int[] order;
  private long epoch = -1;

  BatchOrder(int rows, long seed) {
    this.seed = seed;
    random = new Random(seed); // seeded anew for each epoch
    order = new int[rows];
  }

  /** The row at a place of an epoch. */
  int row(long inEpoch, int place) {
    if (inEpoch != epoch) {
      shuffle(inEpoch);
    }
    return order[place];
  }

  private void shuffle(long newEpoch) {
    epoch = newEpoch;
    random.setSeed(seed + newEpoch * FAR);
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
  }
}
