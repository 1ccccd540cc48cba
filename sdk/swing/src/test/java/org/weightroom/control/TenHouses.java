package org.weightroom.control;

import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.page.EventThread;

/** Chapter 3 in small: ten houses, two features. */
final class TenHouses extends LessonModel {
  static final Dataset HOUSES =
      Dataset.of("area", "bathrooms", "price")
          .with(2104, 3, 399.9)
          .with(1600, 3, 329.9)
          .with(2400, 3, 369)
          .with(1416, 2, 232)
          .with(3000, 4, 539.9)
          .with(1985, 4, 299.9)
          .with(1534, 3, 314.9)
          .with(1427, 3, 198.999)
          .with(1380, 3, 212)
          .with(1494, 3, 242.5);

  final NumberProperty weight1 = number("weight1", 0, -0.4, 0.4, 0.0001);
  final NumberProperty weight2 = number("weight2", 0, -100, 200, 0.0001);
  final NumberProperty bias = number("bias", 0, -100, 300, 0.1);
  final Property<Boolean> scaling = toggle("feature-scaling", false);
  final Training training = training(this::descent, weight1, weight2, bias);

  /** A fresh model of the event thread. */
  TenHouses() {
    open(EventThread.INSTANCE);
  }

  private Descent descent() {
    Descent raw =
        Descent.of(
            Network.linear(2), HOUSES, Loss.MEAN_SQUARED_ERROR, LearningRates.each(1e-8, 0.01, 1));
    return scaling.get() ? raw.standardised(LearningRates.all(0.5)) : raw;
  }
}
