package org.weightroom.lesson;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.weightroom.challenge.Challenge;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/** The three houses of chapter 2, with a switch for scaling. */
final class Descending extends LessonModel {
  final Dataset houses =
      Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
  final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
  final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
  final NumberProperty rate = learningRate("rate", 1e-8, 1e-10, 1e-5);
  final Property<Boolean> scaling = toggle("scaling", false);
  final Training training = training(this::descent, weight, bias);
  final Derived<Double> error =
      lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(x -> weight.get() * x + bias.get(), houses));
  final Challenge below450 =
      challenge("below-450", () -> training.startLoss() >= 10_000 && error.get() < 450)
          .by(Cause.TRAINING);
  final Challenge rescued =
      challenge("rescued", () -> training.isRescued() && error.get() < 799).by(Cause.TRAINING);
  final AtomicInteger trainings = new AtomicInteger();

  Descending() {
    scope()
        .onSettle(
            cause -> {
              if (cause == Cause.TRAINING) {
                trainings.incrementAndGet();
              }
            });
  }

  private Descent descent() {
    Descent raw =
        Descent.of(
            Network.linear(1), houses, Loss.MEAN_SQUARED_ERROR, LearningRates.each(rate.get(), 1));
    return scaling.get() ? raw.standardised(LearningRates.all(0.5)) : raw;
  }

  /** One more goal. */
  Challenge goal(String id, BooleanSupplier condition) {
    return challenge(id, condition);
  }

  /** The numbers of now. */
  double[] numbers() {
    return new double[] {weight.get(), bias.get()};
  }
}
