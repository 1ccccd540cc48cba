package org.weightroom.chart;

import org.weightroom.chart.TrainingCurves.Measure;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.NumberProperty;

/** Chapter 5 in small: a training with a network of its own, and examples held out. */
final class Passengers extends LessonModel {
  static final Dataset TRAINING =
      Dataset.of("age", "sex", "survived")
          .with(-0.6, -0.7, 0)
          .with(0.6, 1.3, 1)
          .with(-0.3, 1.3, 1)
          .with(0.4, 1.3, 1)
          .with(0.4, -0.7, 0)
          .with(1.9, -0.7, 1);
  static final Dataset HELD_OUT =
      Dataset.of("age", "sex", "survived")
          .with(-1.2, 1.3, 0)
          .with(-0.4, -0.7, 0)
          .with(0.1, 1.3, 1)
          .with(1.1, -0.7, 0);

  final NumberProperty seed = number("seed", 1, 0, 99, 1);
  final NumberProperty hidden = number("hidden-neurons", 8, 0, 64, 1);
  double rate = 0.5;
  int measured;
  final Training training = training(this::descent, this::start, seed, hidden);

  private Descent descent() {
    return Descent.of(network(), TRAINING, Loss.CROSS_ENTROPY, LearningRates.all(rate));
  }

  private Parameters start() {
    return Parameters.random(network(), Math.round(seed.get()));
  }

  private Network network() {
    int neurons = (int) Math.round(hidden.get());
    return neurons == 0
        ? Network.logistic(2)
        : Network.of(
            new Layer(2, neurons, Activation.RELU), new Layer(neurons, 1, Activation.SIGMOID));
  }

  Measure measure(Parameters there, Dataset data) {
    measured++;
    return new Measure(
        Loss.CROSS_ENTROPY.of(there, data),
        Accuracy.of(
            one -> there.network().predict(there, one.feature(0), one.feature(1))[0], data));
  }

  TrainingCurves curves() {
    return TrainingCurves.of(training)
        .set("training", there -> measure(there, TRAINING))
        .set("held-out", there -> measure(there, HELD_OUT));
  }
}
