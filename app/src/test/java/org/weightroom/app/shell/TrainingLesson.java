package org.weightroom.app.shell;

import javax.swing.JComponent;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** Three houses and gradient descent. */
final class TrainingLesson implements Lesson<TrainingLesson.Model> {

  /** A line that trains. */
  static final class Model extends LessonModel {
    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
    final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
    final Training training =
        training(
            () ->
                Descent.of(
                    Network.linear(1),
                    houses,
                    Loss.MEAN_SQUARED_ERROR,
                    LearningRates.each(1e-8, 1)),
            weight,
            bias);
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(TrainingBar.of(model.training));
  }
}
