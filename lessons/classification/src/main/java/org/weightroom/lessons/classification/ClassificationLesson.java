package org.weightroom.lessons.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.canvas.DenseCanvas;
import org.weightroom.canvas.NetworkCanvas;
import org.weightroom.challenge.Challenge;
import org.weightroom.chart.DecisionMap;
import org.weightroom.chart.ErrorLog;
import org.weightroom.chart.ExampleSelection;
import org.weightroom.control.ActionButton;
import org.weightroom.control.DataTable;
import org.weightroom.control.Readout;
import org.weightroom.control.ScoresEditor;
import org.weightroom.control.Slider;
import org.weightroom.control.SoftmaxWork;
import org.weightroom.control.StepArithmetic;
import org.weightroom.control.Stepper;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Scaling;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.nn.Softmax;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;
import org.weightroom.page.Fold;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Page;
import org.weightroom.page.Row;
import org.weightroom.page.Strip;
import org.weightroom.page.Tabs;
import org.weightroom.script.Action;

/** Chapter 4: scores become probabilities, a line parts houses, and new houses judge the line. */
@Extension
public final class ClassificationLesson implements Lesson<ClassificationLesson.Model> {

  /** Scores, a network's shape, and ten houses that a friend called Good (1) or Bad (0). */
  public static final class Model extends LessonModel {
    private static final Network NETWORK = Network.logistic(2);
    private static final LearningRates RATE = LearningRates.all(0.5);
    private static final double SAME = 1e-9;

    /** Only ever counted: no view, value, text or file says what stands in it. */
    private static final Dataset HIDDEN =
        Dataset.of("area", "bathrooms", "good")
            .with(1250, 2, 1)
            .with(1545, 3, 1)
            .with(1750, 3, 1)
            .with(2600, 4, 1)
            .with(2250, 4, 1)
            .with(1700, 2, 0)
            .with(2500, 3, 0)
            .with(2180, 3, 0)
            .with(3350, 4, 0)
            .with(2800, 3, 0);

    final Dataset houses =
        Dataset.of("area", "bathrooms", "good")
            .with(2104, 3, 1)
            .with(1600, 3, 1)
            .with(2400, 3, 1)
            .with(1416, 2, 0)
            .with(3000, 4, 0)
            .with(1985, 4, 1)
            .with(1534, 3, 0)
            .with(1427, 3, 1)
            .with(1380, 3, 1)
            .with(1494, 3, 1);
    final Scaling scaling = Scaling.standard(houses);
    private final Dataset scaledHouses = scaled(houses);

    final NumbersProperty logits =
        numbers("logits", List.of(2.0, 4.0), -1_000_000, 1_000_000, 0.01, 1, 99);
    final NumberProperty features = number("features", 2, 1, 99, 1);
    final NumberProperty classes = number("classes", 2, 1, 99, 1);

    /** Weights and bias belong to scaled inputs. */
    final NumberProperty weight1 = number("weight1", 0, -5, 5, 0.01);

    final NumberProperty weight2 = number("weight2", 0, -5, 5, 0.01);
    final NumberProperty bias = number("bias", 0, -5, 5, 0.01);

    /** No part of the state: neither reset nor undo takes a look away. */
    private final Property<Double> looked = kept("looked", 0.0);

    private final Property<Double> submitted = kept("submitted", 0.0);

    final Derived<List<Double>> softmax = value("softmax", this::probabilities);
    final Derived<Double> parameterCount = value("parameter-count", this::count).decimals(0);
    final Derived<Double> accuracy =
        highest("accuracy", () -> Accuracy.of(this::probability, houses).share()).decimals(1);
    final Derived<Double> loss =
        value("loss", () -> Loss.CROSS_ENTROPY.of(parameters(), scaledHouses)).decimals(4);
    final Derived<Double> right = value("right", () -> right(houses)).decimals(0);

    /** How many hidden houses the last line submitted has right; 0 before the first. */
    final Derived<Double> hiddenScore = value("hidden-score", submitted::get).decimals(0);

    /** How often a line has been submitted. */
    final Derived<Double> looks = value("looks", looked::get).decimals(0);

    final Training training = training(this::descent, weight1, weight2, bias);

    Model() {
      explain(parameterCount, this::workedCount);
      explain(accuracy, () -> worked("right", this::isRight, accuracy.get()));
      explain(loss, () -> worked("cross-entropy", this::loss, loss.get()));
      action("submit", this::submit);
      Challenge sure =
          challenge("sure-it-is-bad", this::isSureItIsBad)
              .solvedBy(new Action.Set(logits.id(), "1,3"));
      challenge("parameter-count", () -> parameterCount.get() == 36 && classes.get() == 4)
          .solvedBy(set(features, 8), set(classes, 4));
      challenge("eight-of-ten", () -> right.get() >= 8)
          .solvedBy(set(weight1, -0.5), set(weight2, 1), set(bias, 1));
      challenge("hidden-list", () -> hiddenScore.get() >= 8)
          .solvedBy(set(weight1, -1), set(weight2, 1), set(bias, 1), does("submit"));
      hint("same-difference", this::isShifted);
      hint("all-good", () -> sure.isSolved() && isAllGood());
      hint("two-rows", () -> right.get() >= 8 && looks.get() > 0 && hiddenScore.get() < 7);
      prediction("add-100", "surer", "same", "even").answer("same");
      prediction("train-the-eight", "more", "eight", "fewer").answer("fewer");
    }

    /** P(Good) of a house. */
    double probability(Example house) {
      double z1 = scaling.scaled(0, house.feature(0));
      double z2 = scaling.scaled(1, house.feature(1));
      return NETWORK.predict(parameters(), z1, z2)[0];
    }

    /** Under names of their own: these are no square feet. */
    private Dataset scaled(Dataset list) {
      Dataset result = Dataset.of("scaled-area", "scaled-bathrooms", "good");
      for (Example house : (Iterable<Example>) list.examples()::iterator) {
        double area = scaling.scaled(0, house.feature(0));
        result = result.with(area, scaling.scaled(1, house.feature(1)), house.label());
      }
      return result;
    }

    private Parameters parameters() {
      return Parameters.of(NETWORK, weight1.get(), weight2.get(), bias.get());
    }

    private Descent descent() {
      return Descent.of(NETWORK, scaledHouses, Loss.CROSS_ENTROPY, RATE);
    }

    private List<Double> probabilities() {
      double[] scores = logits.get().stream().mapToDouble(score -> score).toArray();
      return DoubleStream.of(Softmax.of(scores)).boxed().toList();
    }

    private double count() {
      return features.get() * classes.get() + classes.get();
    }

    /** One neuron a class; each listens to every feature. */
    Network shape() {
      int inputs = features.get().intValue();
      return Network.of(new Layer(inputs, classes.get().intValue(), Activation.IDENTITY));
    }

    private double right(Dataset list) {
      return Accuracy.of(this::probability, list).right();
    }

    /** 1 if a house is called what the friend called it, else 0. */
    private double isRight(Example house) {
      return Accuracy.isRight(probability(house), house.label()) ? 1 : 0;
    }

    private boolean isGood(Example house) {
      return probability(house) >= Accuracy.THRESHOLD;
    }

    private boolean isAllGood() {
      return houses.examples().allMatch(this::isGood);
    }

    /** By the score, not by the probability: it stays finite where that is rounded to 0. */
    private double loss(Example house) {
      Dataset one = Dataset.of("area", "bathrooms", "good");
      one = one.with(house.feature(0), house.feature(1), house.label());
      return Loss.CROSS_ENTROPY.of(parameters(), scaled(one));
    }

    private void submit() {
      looked.set(looked.get() + 1);
      submitted.set(right(HIDDEN));
    }

    private boolean isSureItIsBad() {
      List<Double> scores = logits.get();
      return scores.size() == 2
          && !scores.equals(logits.initial())
          && softmax.get().get(1) >= 0.875
          && softmax.get().get(1) < 0.885;
    }

    /** Whether these scores are earlier ones with the same number added to each. */
    private boolean isShifted() {
      List<Double> now = logits.get();
      return history().gestures().stream()
          .map(gesture -> at(gesture.before(), logits::get))
          .anyMatch(before -> isShifted(before, now));
    }

    private static boolean isShifted(List<Double> from, List<Double> to) {
      if (from.size() != to.size() || from.size() < 2 || from.equals(to)) {
        return false;
      }
      double added = to.get(0) - from.get(0);
      for (int i = 1; i < to.size(); i++) {
        if (Math.abs(to.get(i) - from.get(i) - added) > SAME) {
          return false;
        }
      }
      return true;
    }

    private Worked workedCount() {
      double weights = features.get() * classes.get();
      return new Worked(
          List.of("features", "classes", "parameters"),
          List.of(
              new double[] {features.get(), classes.get(), weights},
              new double[] {Double.NaN, Double.NaN, classes.get()}),
          "sum",
          parameterCount.get());
    }

    private Worked worked(String column, ToDoubleFunction<Example> term, double mean) {
      List<double[]> rows = new ArrayList<>();
      houses
          .examples()
          .forEach(
              house ->
                  rows.add(
                      new double[] {
                        house.feature(0),
                        house.feature(1),
                        house.label(),
                        probability(house),
                        term.applyAsDouble(house)
                      }));
      List<String> columns = List.of("area", "bathrooms", "actual", "prediction", column);
      return new Worked(columns, rows, "mean", mean);
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    ExampleSelection house = new ExampleSelection(model.scope());
    return LessonPanel.with(
        Page.of(
            "scores",
            Row.of(ScoresEditor.of(model.logits), SoftmaxWork.of(model.logits)).weights(2, 3)),
        Page.of(
            "shape",
            DenseCanvas.of(model::shape).opens(model.parameterCount),
            Row.of(Stepper.of(model.features), Stepper.of(model.classes)),
            Readout.of(model.parameterCount)),
        Page.of(
            "friend",
            Row.of(
                DecisionMap.of(
                        model.houses, model.scaling, model.weight1, model.weight2, model.bias)
                    .selection(house)
                    .training(model.training),
                Strip.of(
                    network(model, house),
                    Slider.of(model.weight1),
                    Slider.of(model.weight2),
                    Slider.of(model.bias))),
            TrainingBar.of(model.training, ActionButton.of("submit", model.looks)),
            Tabs.of(
                ErrorLog.of(model.training, 300),
                StepArithmetic.of(model.training),
                Fold.of("houses", list(model, house))),
            Readout.of(model.right),
            Readout.of(model.loss).compact()));
  }

  /** The friend's houses, and what the line says of them. */
  private static DataTable list(Model model, ExampleSelection chosen) {
    IntFunction<Example> house = model.houses::example;
    return DataTable.of("houses", model.houses.size())
        .number("area", i -> OptionalDouble.of(house.apply(i).feature(0)), 0)
        .number("bathrooms", i -> OptionalDouble.of(house.apply(i).feature(1)), 0)
        .word("label", i -> house.apply(i).label() == 1 ? "good" : "bad")
        .number("good-percent", i -> OptionalDouble.of(100 * model.probability(house.apply(i))), 0)
        .word("verdict", i -> model.isRight(house.apply(i)) == 1 ? "right" : "wrong")
        .filter("wrong", i -> model.isRight(house.apply(i)) == 0)
        .selection(chosen.selected())
        .hover();
  }

  /** How the chosen house comes to its score; the first one where none is chosen. */
  private static NetworkCanvas network(Model model, ExampleSelection chosen) {
    Scope scope = model.scope();
    Supplier<Example> house = () -> model.houses.example(Math.max(0, chosen.selected().get()));
    Derived<Double> area = scaled(model, "scaled-area", 0, house);
    Derived<Double> bathrooms = scaled(model, "scaled-bathrooms", 1, house);
    Derived<Double> score =
        new Derived<>(
                scope,
                "score",
                () ->
                    model.weight1.get() * area.get()
                        + model.weight2.get() * bathrooms.get()
                        + model.bias.get())
            .decimals(2);
    Derived<Double> good =
        new Derived<>(scope, "good", () -> Activation.SIGMOID.value(score.get()));
    return NetworkCanvas.of(
            List.of(area, bathrooms), List.of(model.weight1, model.weight2), model.bias, score)
        .activation(Activation.SIGMOID, good)
        .formula()
        .close();
  }

  private static Derived<Double> scaled(
      Model model, String id, int column, Supplier<Example> house) {
    return new Derived<>(
            model.scope(), id, () -> model.scaling.scaled(column, house.get().feature(column)))
        .decimals(2);
  }
}
