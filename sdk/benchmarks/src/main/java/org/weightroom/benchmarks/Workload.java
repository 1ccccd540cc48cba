package org.weightroom.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Activation;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;

/**
 * One training task: data, a start, and the rule.
 *
 * <p>A file {@code W1.bin} … {@code W6.bin} holds, little-endian, four ints n, d, h, k (rows,
 * features, hidden neurons, outputs), then doubles: features (n × d), labels (n), then for each
 * layer weights (inputs × outputs) and biases.
 */
record Workload(Dataset data, Parameters start, Loss loss, double rate) {
  static final List<String> NAMES = List.of("W1", "W2", "W3", "W4", "W5", "W6");

  private static final double[] RATES = {0.1, 0.1, 0.5, 0.3, 0.1, 0.3};

  static Workload read(Path folder, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name + ".bin"));
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int n = file.getInt();
    int d = file.getInt();
    int h = file.getInt();
    int k = file.getInt();
    Dataset data = data(doubles(file, n * d), doubles(file, n), d);
    int number = NAMES.indexOf(name);
    Loss loss = number < 2 ? Loss.MEAN_SQUARED_ERROR : Loss.CROSS_ENTROPY;
    Network network = network(d, h, k, loss);
    return new Workload(data, start(network, file), loss, RATES[number]);
  }

  /** What stands there before a workload is read. */
  static GradientDescent nothing() {
    return GradientDescent.of(
        Network.linear(1),
        Dataset.of("x", "y").with(0, 0),
        Loss.MEAN_SQUARED_ERROR,
        LearningRates.all(1));
  }

  GradientDescent engine() {
    GradientDescent engine =
        GradientDescent.of(start.network(), data, loss, LearningRates.all(rate));
    engine.load(start);
    return engine;
  }

  /** As the bound counts: of squared error, half. */
  double lossAfter(int epochs) {
    GradientDescent engine = engine();
    engine.steps(epochs);
    return loss == Loss.MEAN_SQUARED_ERROR ? engine.loss() / 2 : engine.loss();
  }

  private static Network network(int inputs, int hidden, int outputs, Loss loss) {
    List<Layer> layers = new ArrayList<>();
    if (hidden > 0) {
      layers.add(new Layer(inputs, hidden, Activation.RELU));
    }
    boolean softmax = outputs > 1;
    Activation last =
        softmax || loss == Loss.MEAN_SQUARED_ERROR ? Activation.IDENTITY : Activation.SIGMOID;
    layers.add(new Layer(hidden > 0 ? hidden : inputs, outputs, last));
    return new Network(layers, softmax);
  }

  private static Dataset data(double[] features, double[] labels, int width) {
    Dataset data =
        Dataset.of(
            IntStream.rangeClosed(1, width + 1)
                .mapToObj(i -> i > width ? "y" : "x" + i)
                .toArray(String[]::new));
    for (int i = 0; i < labels.length; i++) {
      double[] row = new double[width + 1];
      System.arraycopy(features, i * width, row, 0, width);
      row[width] = labels[i];
      data = data.with(row);
    }
    return data;
  }

  private static Parameters start(Network network, ByteBuffer file) {
    double[] flat = new double[network.parameterCount()];
    int at = 0;
    for (Layer layer : network.layers()) {
      double[] weights = doubles(file, layer.inputs() * layer.outputs());
      for (int o = 0; o < layer.outputs(); o++) {
        for (int i = 0; i < layer.inputs(); i++) {
          flat[at++] = weights[i * layer.outputs() + o];
        }
      }
      for (double bias : doubles(file, layer.outputs())) {
        flat[at++] = bias;
      }
    }
    return Parameters.of(network, flat);
  }

  private static double[] doubles(ByteBuffer file, int count) {
    double[] doubles = new double[count];
    for (int i = 0; i < count; i++) {
      doubles[i] = file.getDouble();
    }
    return doubles;
  }
}
