package org.weightroom.lessons.automation;

import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.canvas.NetworkCanvas;
import org.weightroom.chart.ErrorLog;
import org.weightroom.chart.ErrorMap;
import org.weightroom.chart.ScatterChart;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.StepArithmetic;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Fold;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Row;
import org.weightroom.page.Strip;
import org.weightroom.page.Tabs;

/** Chapter 2: gradient descent. The computer turns both dials, step by step downhill. */
@Extension
public final class AutomationLesson implements Lesson<AutomationLesson.Model> {

  /** Houses by area in square feet and price in $1,000, and a line that is trained to fit them. */
  public static final class Model extends LessonModel {
    /** A training from here or above owes nothing to a hand. */
    private static final double FAR = 10_000;

    private static final double HARDLY = 0.01;

    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
    final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
    final NumberProperty weightRate = learningRate("weight-learning-rate", 1e-8, 1e-10, 1e-5);
    final NumberProperty biasRate = number("bias-learning-rate", 1, 0, 2, 0.01);
    final NumberProperty area = number("area", 2000, 0, 2600, 1);
    final Derived<Double> price = value("predicted-price", () -> predict(area.get())).decimals(0);
    final Derived<Double> error =
        lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, houses)).decimals(0);
    final Training training = training(this::descent, weight, bias);

    Model() {
      explain(error, () -> Loss.MEAN_SQUARED_ERROR.worked(this::predict, houses));
      explain(price, () -> Worked.weightedSum(area.get(), weight.get(), bias.get()));
      challenge("below-799", () -> isTrainedBelow(799)).by(Cause.TRAINING).solvedBy(train(2));
      challenge("below-450", () -> isTrainedBelow(450)).by(Cause.TRAINING).solvedBy(train(2_226));
      challenge("below-450-in-100", () -> isTrainedBelow(450) && training.step() <= 100)
          .by(Cause.TRAINING)
          .solvedBy(set(weightRate, 1e-7), train(13));
      challenge("blow-up-and-recover", () -> training.isRescued() && error.get() < 799)
          .by(Cause.TRAINING)
          .solvedBy(set(weightRate, 1e-6), train(1), set(weightRate, 1e-7), train(1_000));
      hint("valley", this::isInTheValley);
      hint("jumped-past", training::hasDiverged);
      hint("same-place", () -> training.everDiverged() && !training.hasDiverged());
      prediction("which-dial", "weight", "bias").answer("bias");
      prediction("ten-times", "faster", "same", "worse").answer("worse");
    }

    double predict(double squareFeet) {
      return weight.get() * squareFeet + bias.get();
    }

    private Descent descent() {
      LearningRates rates = LearningRates.each(weightRate.get(), biasRate.get());
      return Descent.of(Network.linear(1), houses, Loss.MEAN_SQUARED_ERROR, rates);
    }

    private boolean isTrainedBelow(double limit) {
      return training.startLoss() >= FAR && error.get() < limit;
    }

    /** Falling, but hardly; a loss that rises is in no valley. */
    private boolean isInTheValley() {
      double fall = training.fall(100);
      return fall >= 0 && fall < HARDLY;
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        Row.of(
            ScatterChart.of(model.houses)
                .axes(0, 2600, 0, 460)
                .line(model::predict)
                .residuals()
                .handles(model.weight, model.bias),
            ErrorMap.of(model.training, model.weight, model.bias, model.houses)),
        Strip.of(
            NetworkCanvas.of(model.area, model.weight, model.bias, model.price).close(),
            Slider.of(model.weight),
            Slider.of(model.bias)),
        TrainingBar.of(model.training, Slider.of(model.weightRate).between(1e-8, 3e-7).times(1e-8)),
        Tabs.of(
            ErrorLog.of(model.training, 200),
            StepArithmetic.of(model.training),
            Fold.of("more", Slider.of(model.biasRate), Slider.of(model.area))),
        Readout.of(model.error));
  }
}
