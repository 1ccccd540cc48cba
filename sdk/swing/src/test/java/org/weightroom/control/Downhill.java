package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.page.EventThread;
import org.weightroom.page.LessonPage;

/** Chapter 2 in small: three houses and gradient descent. */
final class Downhill extends LessonModel {
  static final Dataset HOUSES =
      Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);

  final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
  final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
  final NumberProperty rate = learningRate("weight-learning-rate", 1e-8, 1e-10, 1e-5);
  final Property<Boolean> scaling = toggle("feature-scaling", false);
  final Training training = training(this::descent, weight, bias);

  /** A fresh model of the event thread. */
  Downhill() {
    open(EventThread.INSTANCE);
  }

  private Descent descent() {
    Descent raw =
        Descent.of(
            Network.linear(1), HOUSES, Loss.MEAN_SQUARED_ERROR, LearningRates.each(rate.get(), 1));
    return scaling.get() ? raw.standardised(LearningRates.all(0.5)) : raw;
  }

  /** Joins a part to a page in this language, with so much room in design pixels. */
  <P extends Part> P joined(P part, Locale locale, int width) {
    return joined(this, part, locale, width);
  }

  /** As the other, with another model. */
  static <P extends Part> P joined(LessonModel model, P part, Locale locale, int width) {
    Texts texts = Texts.of(LessonPage.class, locale).beside(Houses.class);
    part.join(new PartContext(model, texts, id -> {}));
    part.applyComponentOrientation(
        texts.isRightToLeft()
            ? ComponentOrientation.RIGHT_TO_LEFT
            : ComponentOrientation.LEFT_TO_RIGHT);
    lay(part, width);
    return part;
  }

  <P extends Part> P joined(P part) {
    return joined(part, Locale.ENGLISH, 738);
  }

  /** Gives a part this width and the height it then wants. */
  static void lay(Part part, int width) {
    part.setSize(width, 10);
    Houses.lay(part, width, part.getPreferredSize().height);
    Dimension wanted = part.getPreferredSize();
    Houses.lay(part, width, wanted.height);
  }

  /** Lets events go on until something is so. */
  static void await(BooleanSupplier wanted) {
    for (int i = 0; i < 500; i++) {
      if (wanted.getAsBoolean()) {
        return;
      }
      OnEventThread.pump(10);
    }
    fail("did not happen within five seconds");
  }

  void settled() {
    await(() -> !training.isRunning());
  }

  static AbstractButton button(Part part, String name) {
    return Houses.find(part, "training." + name, AbstractButton.class);
  }

  static String status(Part part) {
    return Houses.find(part, "training.status", TrainingStatus.class)
        .getAccessibleContext()
        .getAccessibleName();
  }
}
