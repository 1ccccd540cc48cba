package org.weightroom.chart;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.weightroom.chart.Legend.Entry;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.lesson.Texts;

/**
 * What is predicted for each example over what is true: on the diagonal the prediction is perfect,
 * and the yellow line to it is the residual. For any number of features.
 */
public final class PredictionChart extends ExampleChart {
  private static final long serialVersionUID = 1L;

  private transient Axes axes;

  private PredictionChart(Dataset data, ToDoubleFunction<Example> prediction) {
    super("predicted", "chart.predicted", data, prediction);
    Axes around = Axes.around(data);
    axes = new Axes(around.yMin(), around.yMax(), around.yMin(), around.yMax());
  }

  /** The examples of a data set, and what the model predicts for one. */
  public static PredictionChart of(Dataset data, ToDoubleFunction<Example> prediction) {
    return new PredictionChart(data, prediction);
  }

  /**
   * What both axes show; without it, from 0 to a nice number above the labels. A prediction beyond
   * them is drawn at the edge, with an arrow.
   *
   * @throws IllegalArgumentException if the range is empty or not finite
   */
  public PredictionChart axes(double min, double max) {
    axes = new Axes(min, max, min, max);
    return this;
  }

  /** Lights the same example as the other charts of this selection. */
  public PredictionChart selection(ExampleSelection shared) {
    share(shared);
    return this;
  }

  @Override
  ExamplePicture picture(ExampleWords words, PartContext page) {
    return new PredictionPicture(
        axes, words.axis("actual"), words.axis("predicted"), page.locale());
  }

  @Override
  void name(Legend legend, Texts texts) {
    legend.show(Entry.PREDICTED, Optional.of(texts.text("legend.prediction")));
    legend.show(Entry.PERFECT, Optional.of(texts.text("legend.perfect")));
    legend.show(Entry.ERROR, Optional.of(texts.text("legend.error")));
  }
}
