package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.weightroom.canvas.DenseCanvas;
import org.weightroom.canvas.NetworkCanvas;
import org.weightroom.chart.DecisionMap;
import org.weightroom.chart.ErrorLog;
import org.weightroom.chart.ExampleSelection;
import org.weightroom.chart.PredictionChart;
import org.weightroom.chart.ResidualBars;
import org.weightroom.chart.ScatterChart;
import org.weightroom.chart.TrainingCurves;
import org.weightroom.control.ConfusionTable;
import org.weightroom.control.DataTable;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.StepArithmetic;
import org.weightroom.control.Stepper;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Example;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Activation;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Row;
import org.weightroom.page.Tabs;

/** The picture of a model, of the parts that its description names. */
final class NoCodeView {
  private static final int LOGGED = 300;

  private final NoCodeModel model;
  private final Description description;
  private final Examples examples;
  private final Shape.Kind kind;
  private final ExampleSelection selection;

  NoCodeView(NoCodeModel model) {
    this.model = model;
    this.description = model.description;
    this.examples = model.examples;
    this.kind = description.shape().kind();
    this.selection = new ExampleSelection(model.scope());
  }

  LessonPanel panel() {
    List<JComponent> pictures = pictures();
    List<JComponent> tabs = tabs();
    List<JComponent> parts = new ArrayList<>();
    boolean crowded = description.trains() || !tabs.isEmpty();
    if (description.shows("network")) {
      JComponent network = kind == Shape.Kind.HIDDEN ? dense() : network();
      (crowded ? tabs : parts).add(0, network);
    }
    if (crowded && pictures.size() > 1) { // one picture stays in sight, the rest share a card
      List<JComponent> rest = pictures.subList(1, pictures.size());
      tabs.addAll(0, rest);
      rest.clear();
    }
    if (!tabs.isEmpty()) {
      JComponent tabbed = tabs.size() == 1 ? tabs.get(0) : Tabs.of(array(tabs));
      (pictures.isEmpty() ? parts : pictures).add(tabbed);
    }
    if (!pictures.isEmpty()) {
      parts.add(0, pictures.size() == 1 ? pictures.get(0) : Row.of(array(pictures)));
    }
    Training training = model.training;
    if (training != null) {
      parts.add(bar(training));
    }
    parts.addAll(sliders());
    parts.addAll(readouts());
    return LessonPanel.with(array(parts));
  }

  // ---- pictures --------------------------------------------------------------------------------

  private List<JComponent> pictures() {
    return new ArrayList<>(description.shows("chart") ? charts() : List.of());
  }

  private List<JComponent> charts() {
    if (examples.inputs().size() == 1) {
      return List.of(scatter());
    }
    if (kind == Shape.Kind.LOGISTIC && examples.inputs().size() == 2) {
      return List.of(decision());
    }
    if (examples.haveClasses()) {
      return List.of(ConfusionTable.of("one", "zero", model::confusion));
    }
    double[] axis = examples.axis(examples.inputs().size());
    return List.of(
        PredictionChart.of(examples.data(), model::predict)
            .axes(axis[0], axis[1])
            .selection(selection),
        ResidualBars.of(examples.data(), model::predict).selection(selection));
  }

  private ScatterChart scatter() {
    double[] x = examples.axis(0);
    double[] y = examples.haveClasses() ? new double[] {0, 1} : examples.axis(1);
    ScatterChart chart = ScatterChart.of(examples.data()).axes(x[0], x[1], y[0], y[1]);
    if (kind == Shape.Kind.LINE) {
      return chart
          .line(value -> model.predict(value))
          .residuals()
          .handles(model.weights.get(0), bias());
    }
    return chart.curve(value -> model.predict(value)).residuals();
  }

  private DecisionMap decision() {
    double[] x = examples.axis(0);
    double[] y = examples.axis(1);
    DecisionMap map =
        DecisionMap.of(
                examples.data(),
                Objects.requireNonNull(model.scaling),
                model.weights.get(0),
                model.weights.get(1),
                bias())
            .axes(x[0], x[1], y[0], y[1])
            .selection(selection);
    Training training = model.training;
    return training == null ? map : map.training(training);
  }

  private NetworkCanvas network() {
    if (kind == Shape.Kind.LINE) {
      return model.inputs.size() == 1
          ? NetworkCanvas.of(model.inputs.get(0), model.weights.get(0), bias(), model.prediction)
          : NetworkCanvas.of(model.inputs, model.weights, bias(), model.prediction).formula();
    }
    Derived<Double> score = Objects.requireNonNull(model.score);
    NetworkCanvas canvas =
        model.scaling == null
            ? NetworkCanvas.of(model.inputs, model.weights, bias(), score)
            : NetworkCanvas.of(scaledInputs(), model.weights, bias(), score);
    return canvas.activation(Activation.SIGMOID, model.prediction);
  }

  private List<Derived<Double>> scaledInputs() {
    return IntStream.range(0, model.inputs.size())
        .mapToObj(
            i ->
                new Derived<>(
                        model.scope(), "scaled" + (i + 1), () -> model.scaled(model.chosen())[i])
                    .decimals(2))
        .toList();
  }

  private DenseCanvas dense() {
    DenseCanvas canvas =
        DenseCanvas.of(model::network)
            .parameters(model::plainParameters)
            .inputs(model::chosen)
            .inputNames(examples.ids("input").toArray(String[]::new))
            .outputNames("output");
    return examples.haveClasses() ? canvas.percent() : canvas;
  }

  // ---- controls --------------------------------------------------------------------------------

  private List<JComponent> sliders() {
    List<JComponent> sliders = new ArrayList<>();
    if (description.shows("weight")) {
      model.weights.forEach(weight -> sliders.add(Slider.of(weight)));
    }
    NumberProperty lift = model.bias;
    if (description.shows("bias") && lift != null) {
      sliders.add(Slider.of(lift));
    }
    if (description.shows("input")) {
      model.inputs.forEach(input -> sliders.add(Slider.of(input)));
    }
    return sliders;
  }

  private TrainingBar bar(Training training) {
    List<JComponent> more = new ArrayList<>();
    more.add(Slider.of(Objects.requireNonNull(model.rate)));
    NumberProperty neurons = model.neurons;
    if (neurons != null && description.shows("neurons")) {
      more.add(Stepper.of(neurons));
    }
    NumberProperty seed = model.seed;
    if (seed != null && description.shows("seed")) {
      more.add(Stepper.of(seed));
    }
    return TrainingBar.of(training, array(more));
  }

  private List<JComponent> tabs() {
    List<JComponent> tabs = new ArrayList<>();
    Training training = model.training;
    if (training != null && description.shows("curves")) {
      tabs.add(
          TrainingCurves.of(training)
              .set(
                  "training",
                  net -> new TrainingCurves.Measure(model.loss(net), model.right(net))));
    }
    if (training != null && description.shows("log")) {
      tabs.add(ErrorLog.of(training, LOGGED));
    }
    if (training != null && description.shows("steps")) {
      tabs.add(StepArithmetic.of(training));
    }
    if (description.shows("table")) {
      tabs.add(table());
    }
    return tabs;
  }

  private DataTable table() {
    int count = examples.inputs().size();
    DataTable table = DataTable.of("examples", examples.data().size());
    for (int i = 0; i < count; i++) {
      int column = i;
      table =
          table.number(
              "x" + (i + 1), row -> OptionalDouble.of(example(row).feature(column)), decimals(i));
    }
    if (examples.haveClasses()) {
      return table
          .word("y", row -> example(row).label() == 1 ? "one" : "zero")
          .number("chance", row -> OptionalDouble.of(100 * model.predict(example(row))), 0)
          .word("verdict", row -> model.isRight(example(row)) ? "right" : "wrong")
          .filter("wrong", row -> !model.isRight(example(row)))
          .selection(selection.selected())
          .hover();
    }
    return table
        .number("y", row -> OptionalDouble.of(example(row).label()), decimals(count))
        .number("predicted", row -> OptionalDouble.of(model.predict(example(row))), 1)
        .number(
            "miss", row -> OptionalDouble.of(example(row).label() - model.predict(example(row))), 1)
        .selection(selection.selected())
        .hover();
  }

  private Example example(int row) {
    return examples.data().example(row);
  }

  private int decimals(int column) {
    double[] ends = examples.ends(column);
    return examples.areWhole(column) ? 0 : ends[1] - ends[0] < 1 ? 3 : 1;
  }

  private List<Readout> readouts() {
    List<Readout> readouts = new ArrayList<>();
    Derived<Double> correct = model.correct;
    if (correct != null && description.shows("correct")) {
      readouts.add(Readout.of(correct));
    }
    if (description.shows("error")) {
      Readout error = Readout.of(model.error);
      readouts.add(readouts.isEmpty() ? error : error.compact());
    }
    return readouts;
  }

  private NumberProperty bias() {
    return Objects.requireNonNull(model.bias);
  }

  private static JComponent[] array(List<? extends JComponent> parts) {
    return parts.toArray(JComponent[]::new);
  }
}
