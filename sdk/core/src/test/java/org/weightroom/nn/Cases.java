package org.weightroom.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weightroom.data.Dataset;

/** Networks of every kind and random shape with data that fit them, from seeds. */
final class Cases {
  private Cases() {}

  /** A network, what it is trained on and for, and where it starts. */
  record Case(String name, Network network, Loss loss, Dataset data, Parameters start) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Every activation under every loss, with one and two hidden layers and none. */
  static Stream<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (int seed = 0; seed < 3; seed++) {
      for (Activation activation : Activation.values()) {
        for (int kind = 0; kind < 3; kind++) {
          cases.add(random(activation, kind, cases.size()));
        }
      }
    }
    return cases.stream();
  }

  /** Kind 0 ends in a mean squared error, kind 1 in a sigmoid, kind 2 in softmax. */
  static Case random(Activation activation, int kind, long seed) {
    Random random = new Random(seed);
    int inputs = 1 + random.nextInt(13);
    int hidden = random.nextInt(3);
    int outputs = kind == 2 ? 2 + random.nextInt(10) : 1;
    List<Layer> layers = new ArrayList<>();
    int width = inputs;
    for (int i = 0; i < hidden; i++) {
      int next = 1 + random.nextInt(19);
      layers.add(new Layer(width, next, activation));
      width = next;
    }
    Activation[] last = {activation, Activation.SIGMOID, Activation.IDENTITY};
    layers.add(new Layer(width, outputs, last[kind]));
    Network network = new Network(layers, kind == 2);
    int[] sizes = {1, 2, 3, 10, 127, 128, 131, 300, 641, 1001};
    int rows = sizes[random.nextInt(sizes.length)];
    Dataset data = data(inputs, outputs, kind, rows, random);
    double[] values = random.doubles(network.parameterCount(), -0.9, 0.9).toArray();
    Loss loss = kind == 0 ? Loss.MEAN_SQUARED_ERROR : Loss.CROSS_ENTROPY;
    String name = activation + " " + loss + " " + layers + " on " + rows + " rows";
    return new Case(name, network, loss, data, Parameters.of(network, values));
  }

  private static Dataset data(int inputs, int outputs, int kind, int rows, Random random) {
    String[] columns =
        IntStream.rangeClosed(0, inputs)
            .mapToObj(i -> i == inputs ? "y" : "x" + i)
            .toArray(String[]::new);
    Dataset data = Dataset.of(columns);
    for (int i = 0; i < rows; i++) {
      double[] row = random.doubles(inputs + 1, -2, 2).toArray();
      if (kind > 0) {
        row[inputs] = random.nextInt(Math.max(2, outputs));
      }
      data = data.with(row);
    }
    return data;
  }
}
