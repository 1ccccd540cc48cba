package org.weightroom.lessons.twovariables;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.canvas.NetworkCanvas;
import org.weightroom.chart.ErrorLog;
import org.weightroom.chart.ExampleSelection;
import org.weightroom.chart.PredictionChart;
import org.weightroom.chart.ResidualBars;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Standardising;
import org.weightroom.control.StepArithmetic;
import org.weightroom.control.Switch;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Gesture;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.page.Fold;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Row;
import org.weightroom.page.Strip;
import org.weightroom.page.Tabs;

/** Chapter 3: two inputs on two scales, and a weight whose sign asks what it means. */
@Extension
public final class TwoVariablesLesson implements Lesson<TwoVariablesLesson.Model> {

  /** Ten houses by area in square feet, bathrooms and price in $1,000. */
  public static final class Model extends LessonModel {
    private static final LearningRates RAW_RATES = LearningRates.each(1e-8, 0.01, 1);
    private static final LearningRates SCALED_RATE = LearningRates.all(0.5);

    final Dataset houses =
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
    final NumberProperty area = number("area", 2000, 0, 4000, 1);
    final NumberProperty bathrooms = number("bathrooms", 3, 1, 6, 1);

    /** Which house is left out, from 1; 0 is none. */
    final NumberProperty leftOut = number("left-out", 0, 0, 10, 1);

    final Derived<Double> price =
        value("predicted-price", () -> predict(area.get(), bathrooms.get())).decimals(0);
    final Derived<Double> error =
        lowest("error", () -> Loss.MEAN_SQUARED_ERROR.ofExamples(this::predict, counted()))
            .decimals(0);
    final Training training = training(this::descent, weight1, weight2, bias);

    Model() {
      explain(price, this::workedPrice);
      explain(error, () -> Loss.MEAN_SQUARED_ERROR.workedExamples(this::predict, counted()));
      challenge("below-7000", () -> isBelow(7000) && weight1.get() == 0)
          .solvedBy(set(weight2, 101));
      challenge("below-2000", () -> isBelow(2000) && isSetByHand())
          .by(Cause.HAND)
          .solvedBy(set(weight1, 0.17));
      challenge("near-minimum", () -> isBelow(1420.12))
          .solvedBy(set(weight1, 0.1861), set(weight2, -10), set(bias, 3.6));
      hint("same-bathrooms", () -> error.get() > 6750 && weight1.get() == 0);
      hint("negative-weight", () -> isBetween(1420, 1445) && weight2.get() >= 0);
      hint("two-scales", () -> training.step() > 1000 && !scaling.get());
      prediction("bathrooms-alone", "yes", "no").answer("no");
      prediction("scaling", "13", "250", "2500").answer("13");
      prediction("sign", "grows", "stays", "negative").answer("negative");
      prediction("one-house", "none", "one", "several").answer("one");
    }

    double predict(Example house) {
      return predict(house.feature(0), house.feature(1));
    }

    private double predict(double squareFeet, double baths) {
      return weight1.get() * squareFeet + weight2.get() * baths + bias.get();
    }

    private Worked workedPrice() {
      double[] inputs = {area.get(), bathrooms.get()};
      double[] weights = {weight1.get(), weight2.get()};
      return Worked.weightedSum(inputs, weights, bias.get());
    }

    /** The houses that training and error use: all, or all but the one left out. */
    Dataset counted() {
      int left = (int) leftOut.nearest(leftOut.get()); // a file may say 3.7
      return left == 0 ? houses : houses.without(left - 1);
    }

    private Descent descent() {
      Descent raw = Descent.of(Network.linear(2), counted(), Loss.MEAN_SQUARED_ERROR, RAW_RATES);
      return scaling.get() ? raw.standardised(SCALED_RATE) : raw;
    }

    /** Goals count with all ten houses only. */
    private boolean isBelow(double limit) {
      return error.get() < limit && counted().size() == houses.size();
    }

    private boolean isBetween(double from, double to) {
      return error.get() >= from && error.get() <= to;
    }

    /** Whether no dial stands where training left it: nudging one, or a switch, wins nothing. */
    private boolean isSetByHand() {
      boolean trained = !Double.isNaN(training.startLoss());
      return !trained || Stream.of(weight1, weight2, bias).allMatch(this::isSetByHand);
    }

    private boolean isSetByHand(NumberProperty dial) {
      return dial.get().equals(dial.initial())
          || history().gestures().stream()
              .filter(gesture -> gesture.cause() == Cause.HAND)
              .anyMatch(gesture -> puts(gesture, dial));
    }

    private static boolean puts(Gesture gesture, NumberProperty dial) {
      return gesture.moved().contains(dial.id())
          && dial.get().equals(gesture.after().values().get(dial.id()));
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    ExampleSelection selection = new ExampleSelection(model.scope()).leavesOut(model.leftOut);
    return LessonPanel.with(
        Row.of(
            PredictionChart.of(model.houses, model::predict).axes(0, 600).selection(selection),
            ResidualBars.of(model.houses, model::predict).selection(selection)),
        Strip.of(
            NetworkCanvas.of(
                    List.of(model.area, model.bathrooms),
                    List.of(model.weight1, model.weight2),
                    model.bias,
                    model.price)
                .formula()
                .close(),
            Slider.of(model.weight1),
            Slider.of(model.weight2),
            Slider.of(model.bias)),
        TrainingBar.of(model.training, Switch.of(model.scaling)),
        Tabs.of(
            ErrorLog.of(model.training, 300),
            StepArithmetic.of(model.training),
            Standardising.of(model.training),
            Fold.of("own-house", Slider.of(model.area), Slider.of(model.bathrooms))),
        Readout.of(model.error));
  }
}
