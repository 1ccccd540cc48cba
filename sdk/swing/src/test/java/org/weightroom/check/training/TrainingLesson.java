package org.weightroom.check.training;

import javax.swing.JComponent;
import org.weightroom.chart.ErrorLog;
import org.weightroom.chart.ErrorMap;
import org.weightroom.chart.TrainingCurves;
import org.weightroom.control.ConfusionTable;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Standardising;
import org.weightroom.control.StepArithmetic;
import org.weightroom.control.Switch;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Confusion;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.observe.Value;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** A lesson that trains, with all that shows how. */
public final class TrainingLesson implements Lesson<TrainingLesson.Model> {

  /** Two dials that gradient descent moves. */
  public static final class Model extends LessonModel {
    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
    final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
    final Value<Double> error =
        lowest(
                "error",
                () -> Loss.MEAN_SQUARED_ERROR.of(x -> weight.get() * x + bias.get(), houses))
            .decimals(0);
    final NumberProperty rate = learningRate("learning-rate", 1e-8, 1e-10, 1e-5);
    final Property<Boolean> scaling = toggle("feature-scaling", false);
    final Training training = training(this::descent, weight, bias);

    private Descent descent() {
      LearningRates rates = LearningRates.each(rate.get(), 1);
      Descent raw = Descent.of(Network.linear(1), houses, Loss.MEAN_SQUARED_ERROR, rates);
      return scaling.get() ? raw.standardised(LearningRates.all(0.5)) : raw;
    }

    TrainingCurves.Measure measure(Parameters line) {
      double loss =
          Loss.MEAN_SQUARED_ERROR.of(x -> line.weight(0, 0, 0) * x + line.bias(0, 0), houses);
      return new TrainingCurves.Measure(loss, new Accuracy(loss < 500 ? 2 : 1, 3));
    }

    Confusion dear() {
      return new Confusion(1, weight.get() > 0.1 ? 1 : 0, 0, 1);
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        ErrorMap.of(model.training, model.weight, model.bias, model.houses),
        ErrorLog.of(model.training, 200),
        TrainingCurves.of(model.training)
            .set("training", model::measure)
            .set("held-out", model::measure),
        ConfusionTable.of("dear", "cheap", model::dear).onChoose(cell -> {}),
        TrainingBar.of(model.training, Slider.of(model.rate), Switch.of(model.scaling)),
        StepArithmetic.of(model.training),
        Standardising.of(model.training),
        Slider.of(model.weight),
        Slider.of(model.bias),
        Readout.of(model.error));
  }
}
