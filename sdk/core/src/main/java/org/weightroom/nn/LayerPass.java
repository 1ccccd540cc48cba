package org.weightroom.nn;

/**
 * One layer at work on rows: what goes forward, what flows back, and its part of the gradient.
 * Columns stand as {@code [neuron][chunk][row]}.
 */
final class LayerPass {
  private final Layer shape;
  private final int firstWeight;
  private final int firstBias;
  private final double[][][] inputs;
  private final int size;
  private final double[] scratch;

  /** What the neurons give. At the network's end, {@link Head} makes slopes of it in place. */
  final double[][][] outputs;

  /** The slopes of the loss in the weighted sums. */
  final double[][][] slopes;

  /**
   * A layer over rows.
   *
   * @param inputs what comes in
   * @param last whether the head follows: then the weighted sums stay as they are
   */
  LayerPass(Network network, int index, double[][][] inputs, Rows rows, boolean last) {
    shape = network.layers().get(index);
    firstWeight = network.offset(index);
    firstBias = network.biasIndex(index, 0);
    this.inputs = inputs;
    size = rows.chunkSize;
    scratch = new double[size];
    outputs = new double[shape.outputs()][rows.chunks()][size];
    slopes = last ? outputs : new double[shape.outputs()][rows.chunks()][size];
  }

  /** The weighted sums of a chunk. */
  void sum(double[] parameters, int chunk) {
    for (int o = 0; o < outputs.length; o++) {
      double bias = parameters[firstBias + o];
      int weights = firstWeight + o * inputs.length;
      WeightedSums.of(outputs[o][chunk], bias, inputs, chunk, parameters, weights, 1, size);
    }
  }

  /** Makes activations of the weighted sums of a chunk. */
  void activate(int chunk) {
    for (double[][] output : outputs) {
      Neurons.activate(shape.activation(), output[chunk], scratch, size);
    }
  }

  /** From this layer's slopes in a chunk to those of the layer before. */
  void back(double[] parameters, LayerPass before, int chunk) {
    for (int i = 0; i < inputs.length; i++) {
      double[] to = before.slopes[i][chunk];
      WeightedSums.of(to, 0, slopes, chunk, parameters, firstWeight + i, inputs.length, size);
      Neurons.gate(before.shape.activation(), to, inputs[i][chunk], scratch, size);
    }
  }

  /** This layer's part of the gradient, summed over all rows. */
  void gradient(double[] to) {
    for (int o = 0; o < slopes.length; o++) {
      int weights = firstWeight + o * inputs.length;
      for (int i = 0; i < inputs.length; i++) {
        to[weights + i] = Products.sum(slopes[o], inputs[i], scratch, size);
      }
      to[firstBias + o] = Products.sum(slopes[o], scratch, size);
    }
  }
}
