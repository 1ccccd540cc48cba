package org.weightroom.nn;

import java.util.Arrays;

/** A network at work on rows: forward to the loss, back to the gradient. Nothing is allocated. */
final class Pass {
  private final Rows rows;
  private final Head head;
  private final LayerPass[] layers;

  Pass(Network network, Rows rows, Head head) {
    this.rows = rows;
    this.head = head;
    layers = new LayerPass[network.layers().size()];
    double[][][] inputs = rows.features;
    for (int i = 0; i < layers.length; i++) {
      layers[i] = new LayerPass(network, i, inputs, rows, i == layers.length - 1);
      inputs = layers[i].outputs;
    }
  }

  Rows rows() {
    return rows;
  }

  /** The mean loss over the rows. */
  double loss(double[] parameters) {
    double sum = 0;
    for (int chunk = 0; chunk < rows.chunks(); chunk++) {
      forward(parameters, chunk);
      sum += head.loss(last().outputs, chunk, rows.labels[chunk], rows.countIn(chunk));
    }
    return sum / rows.count;
  }

  /** The gradient, summed over the rows; all from the same parameters. */
  void gradient(double[] parameters, double[] to) {
    for (int chunk = 0; chunk < rows.chunks(); chunk++) {
      forward(parameters, chunk);
      head.slopes(last().slopes, chunk, rows.labels[chunk], rows.chunkSize);
      silence(chunk);
      for (int i = layers.length - 1; i > 0; i--) {
        layers[i].back(parameters, layers[i - 1], chunk);
      }
    }
    for (LayerPass layer : layers) {
      layer.gradient(to);
    }
  }

  private void forward(double[] parameters, int chunk) {
    layers[0].sum(parameters, chunk);
    for (int i = 1; i < layers.length; i++) {
      layers[i - 1].activate(chunk);
      layers[i].sum(parameters, chunk);
    }
  }

  /** Rows that are not there have no slope. */
  private void silence(int chunk) {
    int count = rows.countIn(chunk);
    if (count < rows.chunkSize) {
      for (double[][] slopes : last().slopes) {
        Arrays.fill(slopes[chunk], count, rows.chunkSize, 0);
      }
    }
  }

  private LayerPass last() {
    return layers[layers.length - 1];
  }
}
