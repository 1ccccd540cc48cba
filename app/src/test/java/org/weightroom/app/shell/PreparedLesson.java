package org.weightroom.app.shell;

import java.util.Map;
import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** A line with a story, a training, a goal and a prediction: everything a teacher may prepare. */
final class PreparedLesson implements Lesson<PreparedLesson.Model> {

  /** A line. */
  static final class Model extends LessonModel {
    final Dataset data = Dataset.of("x", "y").with(1, 3).with(2, 5);
    final NumberProperty weight = number("weight", 0, 0, 9, 0.5);
    final NumberProperty bias = number("bias", 0, 0, 9, 0.5);
    final Training training =
        training(
            () ->
                Descent.of(
                    Network.linear(1), data, Loss.MEAN_SQUARED_ERROR, LearningRates.all(0.1)),
            weight,
            bias);

    Model() {
      lowest("error", () -> Math.abs(weight.get() - 2));
      challenge("steep", () -> weight.get() > 7);
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        Slider.of(model.weight), Slider.of(model.bias), TrainingBar.of(model.training));
  }

  @Override
  public Texts texts(Texts program) {
    return program.with(
        Map.of(
            "weight", "Weight of the line",
            "weight.label", "Weight",
            "bias", "Bias",
            "error", "Error",
            "goal.steep", "Make it steep"),
        "# One\n\nFirst.\n\n# Two\n\nSecond.\n\n# Three\n\nThird.\n");
  }
}
