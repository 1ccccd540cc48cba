package org.weightroom.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far values have flowed through a dense network, from left to right.
 *
 * @param column the column that they have come to, or, with {@link Kind#PRODUCTS}, come near
 * @param kind what is known of it
 */
record DenseStage(int column, Kind kind) {

  /** What becomes known of a column, in this order. */
  enum Kind {
    /** The numbers that go in. */
    INPUTS,
    /** What arrives on the connections: each value times its weight. */
    PRODUCTS,
    /** The weighted sums. */
    SUMS,
    /** What the neurons give. */
    VALUES;

    /** The word for this in keys of texts. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All stages of a network; only the first if there is nothing to calculate. */
  static List<DenseStage> of(DenseNet net) {
    List<DenseStage> stages = new ArrayList<>();
    stages.add(new DenseStage(0, Kind.INPUTS));
    for (int column = 1; net.isWorked() && column < net.columns(); column++) {
      stages.add(new DenseStage(column, Kind.PRODUCTS));
      if (net.activates(column)) { // else the sum is what the neuron gives
        stages.add(new DenseStage(column, Kind.SUMS));
      }
      stages.add(new DenseStage(column, Kind.VALUES));
    }
    return List.copyOf(stages);
  }

  /** The last stage of a network: everything is known. */
  static DenseStage last(DenseNet net) {
    return new DenseStage(net.last(), Kind.VALUES);
  }

  /** Whether this is known of that column. */
  boolean knows(int other, Kind what) {
    return other < column || (other == column && what.compareTo(kind) <= 0);
  }
}
