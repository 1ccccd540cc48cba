package org.weightroom.nn;

import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/**
 * Examples by column: an array for every feature and chunk of rows, so that each loop of training
 * runs over rows, with one index for all its arrays. Chunks are equally long; the rows that the
 * last ones have too many count for nothing.
 */
final class Rows {
  /** At most so many rows a chunk: a few columns of it stay in the processor's nearest cache. */
  private static final int CHUNK = 300;

  /** Fewer rows than this stay in one chunk. */
  private static final int FEW = 128;

  /** Rows in each chunk. */
  final int chunkSize;

  /** {@code [feature][chunk][row]}. */
  final double[][][] features;

  /** {@code [chunk][row]}. */
  final double[][] labels;

  /** How many rows there is room for. */
  final int capacity;

  /** How many rows are there, from the first on. */
  int count;

  /** Room for rows. */
  Rows(int featureCount, int capacity) {
    int group = Products.GROUP * CHUNK;
    int chunks = capacity < FEW ? 1 : Products.GROUP * ((capacity + group - 1) / group);
    chunkSize = (capacity + chunks - 1) / chunks;
    features = new double[featureCount][chunks][chunkSize];
    labels = new double[chunks][chunkSize];
    this.capacity = capacity;
    count = capacity;
  }

  /** All rows of a data set. */
  static Rows of(Dataset data, Network network, Head head) {
    if (data.size() == 0) {
      throw new IllegalArgumentException("a data set to train on has at least one row");
    }
    if (data.featureNames().size() != network.inputs()) {
      throw new IllegalArgumentException(
          "the network takes " + network.inputs() + " features, not " + data.featureNames());
    }
    Rows rows = new Rows(network.inputs(), data.size());
    for (int i = 0; i < data.size(); i++) {
      Example example = data.example(i);
      if (!head.accepts(example.label(), network.outputs())) {
        throw new IllegalArgumentException(
            "row " + (i + 1) + ": " + example.label() + " is no label for this network");
      }
      rows.labels[i / rows.chunkSize][i % rows.chunkSize] = example.label();
      for (int f = 0; f < rows.features.length; f++) {
        rows.features[f][i / rows.chunkSize][i % rows.chunkSize] = example.feature(f);
      }
    }
    return rows;
  }

  /** Makes row {@code to} the same as a row of others. */
  void copy(int to, Rows others, int from) {
    int chunk = to / chunkSize;
    int row = to % chunkSize;
    int fromChunk = from / others.chunkSize;
    int fromRow = from % others.chunkSize;
    labels[chunk][row] = others.labels[fromChunk][fromRow];
    for (int f = 0; f < features.length; f++) {
      features[f][chunk][row] = others.features[f][fromChunk][fromRow];
    }
  }

  int chunks() {
    return labels.length;
  }

  /** How many rows of a chunk are there. */
  int countIn(int chunk) {
    return Math.max(0, Math.min(chunkSize, count - chunk * chunkSize));
  }
}
