package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Worked;

class NetworkTest {
  private static final Network TWO_LAYERS =
      Network.of(new Layer(2, 3, Activation.RELU), new Layer(3, 1, Activation.IDENTITY));

  @Test
  void parametersAreCountedAndFoundByName() {
    assertEquals(36, Network.softmax(8, 4).parameterCount());
    assertEquals(13, TWO_LAYERS.parameterCount());
    Parameters parameters =
        Parameters.of(TWO_LAYERS, 1, 2, 3, 4, 5, 6, 0.1, 0.2, 0.3, 10, 20, 30, 0.4);
    assertEquals(4, parameters.weight(0, 1, 1));
    assertEquals(0.3, parameters.bias(0, 2));
    assertEquals(20, parameters.weight(1, 0, 1));
    assertEquals(0.4, parameters.bias(1, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> parameters.weight(0, 0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> parameters.bias(0, 3));
  }

  @Test
  void aPredictionGoesThroughAllLayers() {
    Parameters parameters =
        Parameters.of(TWO_LAYERS, 1, 2, 3, -4, 5, 6, 0.1, 0.2, 0.3, 10, 20, 30, 0.4);
    double[][] outputs = TWO_LAYERS.outputs(parameters, 1, 2);
    assertArrayEquals(new double[] {5.1, 0, 17.3}, outputs[0], 1e-14);
    assertArrayEquals(new double[] {570.4}, outputs[1], 1e-12);
    assertArrayEquals(outputs[1], TWO_LAYERS.predict(parameters, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> TWO_LAYERS.predict(parameters, 1));
    Parameters others = Parameters.zeros(Network.linear(2));
    assertThrows(IllegalArgumentException.class, () -> TWO_LAYERS.predict(others, 1, 2));
  }

  @Test
  void parametersAreValuesThatNobodyChanges() {
    double[] values = {1, 2};
    Parameters parameters = Parameters.of(Network.linear(1), values);
    values[0] = 99;
    parameters.toArray()[1] = 99;
    assertEquals(Parameters.of(Network.linear(1), 1, 2), parameters);
    assertEquals(parameters.hashCode(), Parameters.of(Network.linear(1), 1, 2).hashCode());
    assertEquals("Parameters[1.0, 2.0]", parameters.toString());
    assertNotEquals(parameters, Parameters.of(Network.logistic(1), 1, 2));
    Parameters changed = parameters.withWeight(0, 0, 0, 5).withBias(0, 0, 6);
    assertEquals(Parameters.of(Network.linear(1), 5, 6), changed);
    assertEquals(1, parameters.weight(0, 0, 0));
    double[] copy = new double[3];
    parameters.copyTo(copy);
    assertArrayEquals(new double[] {1, 2, 0}, copy);
    assertTrue(parameters.areFinite());
    assertEquals(false, parameters.withBias(0, 0, Double.NaN).areFinite());
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(Network.linear(1), 1));
  }

  @Test
  void aSeedGivesTheSameStartEverywhere() {
    Parameters start = Parameters.random(TWO_LAYERS, 1);
    assertEquals(start, Parameters.random(TWO_LAYERS, 1));
    assertNotEquals(start, Parameters.random(TWO_LAYERS, 2));
    // java.util.Random(1).nextDouble() is 0.7308781907032909 by its specification
    assertEquals((2 * 0.7308781907032909 - 1) * Math.sqrt(6.0 / 5), start.weight(0, 0, 0));
    assertEquals(0, start.bias(0, 0));
    assertTrue(Arrays.stream(start.toArray()).allMatch(w -> Math.abs(w) <= Math.sqrt(6.0 / 4)));
  }

  @Test
  void layersFitEachOther() {
    Layer two = new Layer(2, 2, Activation.TANH);
    refused(List.of(), false);
    refused(List.of(two, new Layer(3, 1, Activation.TANH)), false);
    refused(List.of(two), true);
    refused(List.of(new Layer(2, 1, Activation.IDENTITY)), true);
    assertThrows(IllegalArgumentException.class, () -> new Layer(0, 1, Activation.RELU));
    assertThrows(IllegalArgumentException.class, () -> new Layer(1, 0, Activation.RELU));
  }

  private static void refused(List<Layer> layers, boolean softmax) {
    assertThrows(IllegalArgumentException.class, () -> new Network(layers, softmax));
  }

  /** chapters.md, chapter 4. */
  @Test
  void softmaxOfTheChapter() {
    assertArrayEquals(new double[] {1}, Softmax.of(1));
    assertArrayEquals(new double[] {0.5, 0.5}, Softmax.of(1, 1));
    assertArrayEquals(new double[] {0.268941, 0.731059}, Softmax.of(0, 1), 5e-7);
    assertArrayEquals(new double[] {0.11920292202211755, 0.8807970779778824}, Softmax.of(2, 4));
    assertArrayEquals(new double[] {0.006693, 0.993307}, Softmax.of(5, 10), 5e-7);
    assertArrayEquals(new double[] {0.090031, 0.244728, 0.665241}, Softmax.of(-1, 0, 1), 5e-7);
    assertArrayEquals(new double[] {0.042010, 0.114195, 0.843795}, Softmax.of(1, 2, 4), 5e-7);
    assertArrayEquals(Softmax.of(2, 4), Softmax.of(102, 104));
    assertArrayEquals(new double[] {0, 1}, Softmax.of(-1e300, 1e300));
    assertThrows(IllegalArgumentException.class, Softmax::of);
    Network network = Network.softmax(1, 2);
    Parameters parameters = Parameters.of(network, 2, 4, 0, 0);
    assertArrayEquals(Softmax.of(2, 4), network.predict(parameters, 1));
  }

  @Test
  void crossEntropyOverflowsNowhere() {
    Dataset data = Dataset.of("x", "y").with(1, 0).with(1, 1);
    Parameters sure = Parameters.of(Network.logistic(1), 1000, 0);
    assertEquals(500, Loss.CROSS_ENTROPY.of(sure, data));
    Parameters classes = Parameters.of(Network.softmax(1, 2), 0, 1000, 0, 0);
    assertEquals(500, Loss.CROSS_ENTROPY.of(classes, data));
    double tiny =
        Loss.CROSS_ENTROPY.of(
            Parameters.of(Network.logistic(1), 50, 0), Dataset.of("x", "y").with(1, 1));
    assertEquals(Math.exp(-50), tiny, 1e-35);
  }

  @Test
  void crossEntropyTermByTerm() {
    Dataset data = Dataset.of("x", "y").with(1, 0).with(2, 1);
    assertEquals(Math.log(2), Loss.CROSS_ENTROPY.of(x -> 0.5, data), 1e-15);
    assertEquals(0, Loss.CROSS_ENTROPY.of(1, 1));
    assertEquals(Double.POSITIVE_INFINITY, Loss.CROSS_ENTROPY.of(0, 1));
    assertEquals(
        -Math.log(0.75), Loss.CROSS_ENTROPY.worked(x -> x / 4, data).rows().get(0)[3], 1e-15);
  }

  @Test
  void anErrorIsWorkedOutOverSeveralFeatures() {
    Dataset data = Dataset.of("a", "b", "y").with(1, 2, 10).with(3, 4, 20);
    ToDoubleFunction<Example> sum = e -> e.feature(0) + e.feature(1);
    Worked worked = Loss.MEAN_SQUARED_ERROR.workedExamples(sum, data);
    assertEquals(
        List.of("a", "b", "actual", "prediction", "residual", "squared"), worked.columns());
    assertArrayEquals(new double[] {1, 2, 10, 3, 7, 49}, worked.rows().get(0));
    assertArrayEquals(new double[] {3, 4, 20, 7, 13, 169}, worked.rows().get(1));
    assertEquals(109, worked.total());
    assertEquals(109, Loss.MEAN_SQUARED_ERROR.ofExamples(sum, data));
  }

  @Test
  void anErrorOfOneFeatureIsWorkedOutTheSameWay() {
    Dataset data = Dataset.of("x", "y").with(2, 5).with(4, 6);
    Worked worked = Loss.MEAN_SQUARED_ERROR.worked(x -> 2 * x, data);
    assertEquals(List.of("x", "actual", "prediction", "residual", "squared"), worked.columns());
    assertArrayEquals(new double[] {4, 6, 8, -2, 4}, worked.rows().get(1));
    assertEquals(2.5, worked.total());
  }
}
