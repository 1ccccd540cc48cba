package org.weightroom.page.houses;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.weightroom.canvas.NetworkCanvas;
import org.weightroom.chart.ScatterChart;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.data.Dataset;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.nn.Loss;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** Chapter 1 in small: a story of five steps, two goals, three hints, a prediction, a score. */
public final class HousesLesson implements Lesson<HousesLesson.Model> {

  /** The line through three houses. */
  public static final class Model extends LessonModel {
    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    public final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
    public final NumberProperty bias = number("bias", 150, 0, 460, 1);
    public final NumberProperty area = number("area", 2000, 0, 2600, 1);
    final Derived<Double> price = value("predicted-price", () -> predict(area.get())).decimals(0);
    public final Derived<Double> error =
        lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, houses)).decimals(0);

    Model() {
      explain(error, () -> Loss.MEAN_SQUARED_ERROR.worked(this::predict, houses));
      explain(price, () -> Worked.weightedSum(area.get(), weight.get(), bias.get()));
      for (int limit : new int[] {799, 450}) {
        challenge("below-" + limit, () -> error.get() < limit)
            .solvedBy(set(weight, 0.059), set(bias, 246));
      }
      hint("tilt", () -> false);
      hint("lift", () -> false);
      hint("type", () -> false);
      prediction("bias-alone", "yes", "no").answer("no");
    }

    double predict(double squareFeet) {
      return weight.get() * squareFeet + bias.get();
    }
  }

  /** Every model made: the student's own, then a copy a step that shows its own values. */
  public final List<Model> models = new ArrayList<>();

  @Override
  public Model createModel() {
    models.add(new Model());
    return models.get(models.size() - 1);
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        ScatterChart.of(model.houses)
            .axes(0, 2600, 0, 460)
            .line(model::predict)
            .residuals()
            .handles(model.weight, model.bias)
            .asked(model.area, 400),
        NetworkCanvas.of(model.area, model.weight, model.bias, model.price),
        Slider.of(model.weight),
        Slider.of(model.bias),
        Slider.of(model.area),
        Readout.of(model.error));
  }
}
