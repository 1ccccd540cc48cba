package org.weightroom.check.downhill;

import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.control.Standardising;
import org.weightroom.control.StepArithmetic;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** All parts of gradient descent on one page. */
public final class DownhillLesson implements Lesson<DownhillLesson.Model> {

  /** A line that trains, with scaled features or without. */
  public static final class Model extends LessonModel {
    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
    final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
    final NumberProperty rate = learningRate("learning-rate", 1e-8, 1e-10, 1e-5);
    final Property<Boolean> scaling = toggle("feature-scaling", false);
    final Training training = training(this::descent, weight, bias);

    private Descent descent() {
      Descent raw =
          Descent.of(
              Network.linear(1),
              houses,
              Loss.MEAN_SQUARED_ERROR,
              LearningRates.each(rate.get(), 1));
      return scaling.get() ? raw.standardised(LearningRates.all(0.5)) : raw;
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        TrainingBar.of(model.training, Slider.of(model.rate)),
        StepArithmetic.of(model.training),
        Standardising.of(model.training));
  }
}
