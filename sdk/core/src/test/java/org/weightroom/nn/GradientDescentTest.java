package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.weightroom.data.Dataset;

class GradientDescentTest {
  private static final Network HIDDEN =
      Network.of(new Layer(2, 8, Activation.RELU), new Layer(8, 1, Activation.SIGMOID));

  private static Dataset ring(int rows) {
    Dataset data = Dataset.of("x1", "x2", "inside");
    double[] noise = new Random(5).doubles(2L * rows, -2, 2).toArray();
    for (int i = 0; i < rows; i++) {
      double x1 = noise[2 * i];
      double x2 = noise[2 * i + 1];
      data = data.with(x1, x2, x1 * x1 + x2 * x2 < 2 ? 1 : 0);
    }
    return data;
  }

  private static GradientDescent engine(Batches batches) {
    GradientDescent engine =
        GradientDescent.of(HIDDEN, ring(300), Loss.CROSS_ENTROPY, LearningRates.all(0.3), batches);
    engine.load(Parameters.random(HIDDEN, 1));
    return engine;
  }

  @Test
  void trainingLearns() {
    GradientDescent engine = engine(Batches.full());
    double before = engine.loss();
    engine.steps(2000);
    assertTrue(engine.loss() < before / 4, () -> before + " → " + engine.loss());
  }

  /** Written down once: any machine and any Java version must print the same. */
  @Test
  void theSameBitsEverywhere() {
    GradientDescent engine = engine(Batches.full());
    engine.steps(1000);
    assertEquals(BITS, bits(engine.parameters()));
    GradientDescent mini = engine(Batches.of(32, 7));
    mini.steps(1000);
    assertEquals(MINI_BITS, bits(mini.parameters()));
  }

  private static final long BITS = -2334148880311624004L;
  private static final long MINI_BITS = -2177598082020428341L;

  private static long bits(Parameters parameters) {
    long bits = 0;
    for (double value : parameters.toArray()) {
      bits = 31 * bits + Double.doubleToLongBits(value);
    }
    return bits;
  }

  @Test
  void miniBatchesTakeEveryRowOnceAnEpoch() {
    // The loss of y = b is flat in shape: each step moves b by rate · mean(y of the batch) exactly.
    Dataset data = Dataset.of("x", "y");
    for (int i = 0; i < 10; i++) {
      data = data.with(0, 1 << i);
    }
    Network network = Network.linear(1);
    double tiny = 0x1p-60;
    GradientDescent engine =
        GradientDescent.of(
            network, data, Loss.MEAN_SQUARED_ERROR, LearningRates.all(tiny), Batches.of(1, 3));
    for (int epoch = 0; epoch < 5; epoch++) {
      int seen = 0;
      for (int i = 0; i < 10; i++) {
        seen += (int) Math.rint(-engine.gradient().bias(0, 0));
        engine.step();
      }
      assertEquals(1023, seen);
    }
  }

  @Test
  void theLastBatchOfAnEpochMayBeSmaller() {
    Dataset data = ring(300);
    BatchOrder order = new BatchOrder(300, 7);
    Dataset inOrder = Dataset.of("x1", "x2", "inside");
    for (int i = 0; i < 300; i++) {
      int row = order.row(0, i);
      inOrder =
          inOrder.with(
              data.example(row).feature(0),
              data.example(row).feature(1),
              data.example(row).label());
    }
    GradientDescent engine = engine(Batches.of(128, 7));
    Parameters reference = Parameters.random(HIDDEN, 1);
    for (int from = 0; from < 300; from += 128) {
      int to = Math.min(300, from + 128);
      reference = Textbook.step(reference, inOrder, Loss.CROSS_ENTROPY, 0.3, from, to);
      engine.step();
      for (int i = 0; i < reference.size(); i++) {
        assertEquals(reference.toArray()[i], engine.parameters().toArray()[i], 1e-14);
      }
    }
  }

  @Test
  void anyStepCanBeTakenAgain() {
    GradientDescent engine = engine(Batches.of(32, 7));
    engine.steps(123);
    Parameters there = engine.parameters();
    engine.steps(45);
    GradientDescent other = engine(Batches.of(32, 7));
    other.load(there, 123);
    other.steps(45);
    assertEquals(engine.parameters(), other.parameters());
    assertEquals(168, other.stepsTaken());
    GradientDescent otherSeed = engine(Batches.of(32, 8));
    otherSeed.steps(168);
    assertNotEquals(engine.parameters(), otherSeed.parameters());
  }

  @Test
  void lookingChangesNothing() {
    GradientDescent engine = engine(Batches.of(32, 7));
    GradientDescent looked = engine(Batches.of(32, 7));
    for (int i = 0; i < 30; i++) {
      engine.step();
      looked.loss();
      looked.gradient();
      looked.parameters();
      looked.step();
    }
    assertEquals(engine.parameters(), looked.parameters());
  }

  @Test
  void steppingAllocatesNothing() throws ReflectiveOperationException {
    Allocated allocated = new Allocated();
    Network softmax =
        new Network(
            List.of(new Layer(2, 5, Activation.TANH), new Layer(5, 2, Activation.IDENTITY)), true);
    Network leaky =
        Network.of(new Layer(2, 4, Activation.SOFTPLUS), new Layer(4, 1, Activation.LEAKY_RELU));
    for (GradientDescent engine :
        Arrays.asList(
            engine(Batches.full()),
            engine(Batches.of(32, 7)),
            GradientDescent.of(softmax, ring(300), Loss.CROSS_ENTROPY, LearningRates.all(0.1)),
            GradientDescent.of(leaky, ring(50), Loss.MEAN_SQUARED_ERROR, LearningRates.all(0.1)))) {
      Runnable run =
          () -> {
            engine.steps(1000);
            engine.loss();
          };
      run.run();
      allocated.by(run);
      long bytes = allocated.by(run);
      assertTrue(bytes <= 512, () -> bytes + " bytes in 1000 steps"); // not even one a step
    }
  }

  @Test
  void aRunThatBlowsUpEndsInNoNumberAndNotInAnException() {
    Dataset data = Dataset.of("x", "y").with(1000, 1).with(2000, 3);
    GradientDescent engine =
        GradientDescent.of(Network.linear(1), data, Loss.MEAN_SQUARED_ERROR, LearningRates.all(1));
    engine.steps(1000);
    assertFalse(engine.parameters().areFinite());
    assertFalse(Double.isFinite(engine.loss()));
    engine.load(Parameters.zeros(Network.linear(1)));
    assertEquals(5, engine.loss());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Dataset data = Dataset.of("x", "y").with(1, 2);
    Network line = Network.linear(1);
    Loss squared = Loss.MEAN_SQUARED_ERROR;
    LearningRates rate = LearningRates.all(1);
    refused(() -> GradientDescent.of(Network.linear(2), data, squared, rate));
    refused(() -> GradientDescent.of(line, Dataset.of("x", "y"), squared, rate));
    refused(() -> GradientDescent.of(line, data, Loss.CROSS_ENTROPY, rate));
    refused(() -> GradientDescent.of(Network.logistic(1), data, Loss.CROSS_ENTROPY, rate));
    refused(() -> GradientDescent.of(Network.softmax(1, 2), data, Loss.CROSS_ENTROPY, rate));
    refused(() -> GradientDescent.of(Network.softmax(1, 2), data, squared, rate));
    refused(() -> GradientDescent.of(line, data, squared, LearningRates.each(1, 2, 3)));
    refused(() -> LearningRates.all(Double.NaN));
    refused(() -> Batches.of(0, 1));
    GradientDescent engine = GradientDescent.of(line, data, squared, rate);
    refused(() -> engine.load(Parameters.zeros(Network.linear(2))));
    refused(() -> engine.load(Parameters.zeros(line), -1));
  }

  private static void refused(Executable what) {
    assertThrows(IllegalArgumentException.class, what);
  }
}
