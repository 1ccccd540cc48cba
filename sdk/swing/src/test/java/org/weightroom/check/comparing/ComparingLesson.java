package org.weightroom.check.comparing;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.weightroom.chart.SweepBars;
import org.weightroom.control.Chips;
import org.weightroom.control.Choice;
import org.weightroom.control.Stepper;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Sweep;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Row;

/** A lesson that chooses features and compares trainings. */
public final class ComparingLesson implements Lesson<ComparingLesson.Model> {

  /** Words to choose, and a sweep of one training. */
  public static final class Model extends LessonModel {
    final ChoicesProperty features =
        choices("features", List.of("age"), List.of("age", "sex", "fare"));
    final NumberProperty sex = number("sex", 0, 0, 1, 1);
    final NumberProperty seed = number("seed", 1, 1, 99, 1);
    final Sweep<Double> sweep = sweep("sweep", () -> List.of(trial()));

    private static Sweep.Trial<Double> trial() {
      Network network = Network.linear(1);
      Dataset data = Dataset.of("x", "y").with(1, 3).with(2, 5);
      Descent descent = Descent.of(network, data, Loss.MEAN_SQUARED_ERROR, LearningRates.all(0.01));
      return new Sweep.Trial<>(descent, Parameters.zeros(network), 5, end -> end.bias(0, 0));
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        Row.of(Chips.of(model.features), Choice.of(model.sex, "male", "female")),
        Stepper.of(model.seed),
        SweepBars.of(model.sweep, bias -> 1, bias -> bias).reference("author", Map.of(1, 2.0)));
  }
}
