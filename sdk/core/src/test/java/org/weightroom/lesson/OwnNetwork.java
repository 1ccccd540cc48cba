package org.weightroom.lesson;

import java.util.List;
import java.util.Optional;
import org.weightroom.challenge.Challenge;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Batches;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/** Chapter 5 in small: a training with a network of its own, whose shape is chosen. */
final class OwnNetwork extends LessonModel {
  private static final double[][] ROWS = {
    {22, 0, 0}, {38, 1, 1}, {26, 1, 1}, {35, 1, 1}, {35, 0, 0}, {14, 1, 0}, {25, 0, 0}, {54, 0, 1}
  };

  final NumberProperty hidden = number("hidden-neurons", 8, 0, 64, 1);
  final NumberProperty seed = number("seed", 1, 0, 99, 1);
  final ChoicesProperty features =
      choices("features", List.of("age", "sex"), List.of("age", "sex"));

  /** No part of the recipe: a training goes on with another rate. */
  final NumberProperty rate = learningRate("learning-rate", 0.5, 0.001, 1_000);

  final Property<Boolean> miniBatches = toggle("mini-batches", false);
  final Training training = training(this::descent, this::start, hidden, seed, features);
  final Challenge learned =
      challenge("learned", () -> training.trained().filter(this::isLearned).isPresent())
          .by(Cause.TRAINING);

  Descent descent() {
    Dataset all = Dataset.of(columns());
    for (double[] row : ROWS) {
      all = all.with(features.get().size() == 2 ? row : picked(row));
    }
    Batches batches = miniBatches.get() ? Batches.of(3, 7) : Batches.full();
    LearningRates rates = LearningRates.all(rate.get());
    return new Descent(network(), all, Loss.CROSS_ENTROPY, rates, batches, Optional.empty())
        .standardised(rates);
  }

  /** Drawn for scaled features: from there it goes well. */
  Parameters start() {
    return descent().toRaw(Parameters.random(network(), Math.round(seed.get())));
  }

  double loss(Parameters parameters) {
    Descent descent = descent();
    return Loss.CROSS_ENTROPY.of(descent.toEngine(parameters), descent.trainingData());
  }

  private boolean isLearned(Parameters parameters) {
    return loss(parameters) < 0.2;
  }

  private String[] columns() {
    return features.get().size() == 2
        ? new String[] {"age", "sex", "survived"}
        : new String[] {features.get().get(0), "survived"};
  }

  private double[] picked(double... row) {
    return new double[] {features.has("age") ? row[0] : row[1], row[2]};
  }

  private Network network() {
    int inputs = features.get().size();
    int neurons = (int) Math.round(hidden.get());
    return neurons == 0
        ? Network.logistic(inputs)
        : Network.of(
            new Layer(inputs, neurons, Activation.RELU), new Layer(neurons, 1, Activation.SIGMOID));
  }
}
