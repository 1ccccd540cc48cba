package org.weightroom.lessons.regression;

import javax.swing.JComponent;
import org.pf4j.Extension;
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

/** Chapter 1: one neuron is a line. Two dials, three houses, one number to make small. */
@Extension
public final class RegressionLesson implements Lesson<RegressionLesson.Model> {

  /** Houses by area in square feet and price in $1,000, and a line through them. */
  public static final class Model extends LessonModel {
    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
    final NumberProperty bias = number("bias", 150, 0, 460, 1);
    final NumberProperty area = number("area", 2000, 0, 2600, 1);
    final Derived<Double> price = value("predicted-price", () -> predict(area.get())).decimals(0);
    final Derived<Double> error =
        lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, houses)).decimals(0);

    Model() {
      explain(error, () -> Loss.MEAN_SQUARED_ERROR.worked(this::predict, houses));
      explain(price, () -> Worked.weightedSum(area.get(), weight.get(), bias.get()));
      for (int limit : new int[] {799, 750, 600, 500, 450}) {
        challenge("below-" + limit, () -> error.get() < limit)
            .solvedBy(set(weight, 0.059), set(bias, 246));
      }
      hint("other-dial", () -> history().movedOnlyOne(5, weight, bias));
      hint("flatter-first", () -> history().gain(2, error) < 0.01 && weight.get() > 0.075);
      hint("between", () -> error.get() < 500);
      prediction("bias-alone", "yes", "no").answer("no");
    }

    double predict(double squareFeet) {
      return weight.get() * squareFeet + bias.get();
    }
  }

  @Override
  public Model createModel() {
    return new Model();
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
