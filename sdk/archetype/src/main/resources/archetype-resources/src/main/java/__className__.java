package ${package};

import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.chart.ScatterChart;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.nn.Loss;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** Three taxi rides, and a line that tells what a ride costs. */
@Extension
public final class ${className} implements Lesson<${className}.Model> {

  /** What the lesson is, without a window: rides by distance in km and fare in €, and a line. */
  public static final class Model extends LessonModel {
    final Dataset rides = Dataset.of("distance", "fare").with(2, 9).with(5, 15).with(8, 21);
    final NumberProperty weight = number("weight", 1, 0, 4, 0.1);
    final NumberProperty bias = number("bias", 0, 0, 10, 0.5);
    final Derived<Double> error =
        lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, rides)).decimals(2);

    Model() {
      explain(error, () -> Loss.MEAN_SQUARED_ERROR.worked(this::predict, rides));
      challenge("below-10", () -> error.get() < 10).solvedBy(set(weight, 2), set(bias, 4));
      challenge("exact", () -> error.get() < 0.01).solvedBy(set(weight, 2), set(bias, 5));
      hint("both", () -> history().movedOnlyOne(5, weight, bias));
      hint("start", () -> true);
    }

    double predict(double distance) {
      return weight.get() * distance + bias.get();
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  /** A picture of the model. */
  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        ScatterChart.of(model.rides)
            .axes(0, 10, 0, 30)
            .line(model::predict)
            .residuals()
            .handles(model.weight, model.bias),
        Slider.of(model.weight),
        Slider.of(model.bias),
        Readout.of(model.error));
  }
}
