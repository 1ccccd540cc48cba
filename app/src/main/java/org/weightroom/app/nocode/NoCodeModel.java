package org.weightroom.app.nocode;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Challenge;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Scaling;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Confusion;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.script.Action;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** What a description describes: a line, a neuron with a sigmoid, or a network that is trained. */
final class NoCodeModel extends LessonModel {
  private static final int MOST_WORKED = 100;
  private static final int MOST_SEED = 9_999;

  final Description description;
  final Examples examples;

  /** How inputs are scaled for a network that sees z-scores; null where it sees the file's. */
  final @Nullable Scaling scaling;

  final List<NumberProperty> weights;
  final @Nullable NumberProperty bias;
  final @Nullable NumberProperty neurons;
  final @Nullable NumberProperty seed;
  final @Nullable NumberProperty rate;

  /** One of each input, which the student chooses. */
  final List<NumberProperty> inputs;

  final @Nullable Training training;
  final @Nullable Derived<Double> score;
  final Derived<Double> prediction;
  final Derived<Double> error;
  final @Nullable Derived<Double> correct;

  private final Dataset seen;
  private final double middle;
  private final double spread;
  private final Derived<Parameters> parameters;

  NoCodeModel(Description description) {
    this.description = description;
    this.examples = description.examples();
    Shape shape = description.shape();
    int count = examples.inputs().size();
    boolean scaled = shape.isHidden() || (shape.kind() == Shape.Kind.LOGISTIC && count > 1);
    scaling = scaled ? Scaling.standard(examples.data()) : null;
    boolean labelled = shape.isHidden() && !examples.haveClasses();
    middle = labelled ? mean() : 0;
    spread = labelled ? deviation(middle) : 1;
    seen = seen();
    weights =
        shape.isHidden() ? List.of() : examples.ids("weight").stream().map(this::dial).toList();
    bias = shape.isHidden() ? null : dial("bias");
    neurons =
        shape.isHidden()
            ? number("neurons", shape.neurons(), 1, Math.max(16, shape.neurons()), 1)
            : null;
    seed = shape.isHidden() ? number("seed", description.seed(), 1, MOST_SEED, 1) : null;
    rate = description.trains() ? rate(description.rate()) : null;
    inputs = IntStream.range(0, count).mapToObj(this::input).toList();
    training = description.trains() ? learning() : null;
    parameters = new Derived<>(scope(), "parameters", this::parameters);
    score =
        shape.kind() == Shape.Kind.LOGISTIC
            ? value("score", () -> parameters().weightedSum(0, 0, scaled(chosen()))).decimals(2)
            : null;
    prediction =
        value("prediction", () -> predict(chosen())).decimals(examples.haveClasses() ? 2 : 1);
    if (examples.haveClasses()) {
      error = value("error", this::errorNow).decimals(3);
      correct = highest("correct", () -> (double) right().right()).decimals(0);
      value("accuracy", () -> 100 * right().share()).decimals(0);
    } else {
      error = lowest("error", this::errorNow).decimals(errorDecimals());
      correct = null;
    }
    Training trained = training;
    if (trained != null) {
      value("steps", () -> (double) trained.step()).decimals(0);
    }
    explain();
    description.goals().forEach(this::goal);
    for (Hint hint : description.hints()) {
      hint(hint.id(), () -> hint.condition().map(this::holds).orElse(true));
    }
    for (Card card : description.cards()) {
      prediction(card.id(), card.optionIds()).answer(Card.option(card.answer()));
    }
  }

  // ---- what it is made of ----------------------------------------------------------------------

  private NumberProperty dial(String id) {
    Range range = Objects.requireNonNull(description.dials().get(id));
    return number(id, range.start(), range.min(), range.max(), range.step());
  }

  private NumberProperty rate(Range range) {
    return learningRate("learning-rate", range.start(), range.min(), range.max());
  }

  private NumberProperty input(int index) {
    double[] axis = examples.axis(index);
    double fine = Nice.powerBelow(axis[1] - axis[0]) / 10;
    double step = examples.areWhole(index) ? Math.max(1, fine) : fine;
    Range range = new Range(axis[0], axis[0], axis[1], step);
    double start = range.nearest((axis[0] + axis[1]) / 2);
    return number(examples.id("input", index), start, range.min(), range.max(), step);
  }

  private Training learning() {
    return description.shape().isHidden()
        ? training(
            this::descent,
            this::start,
            Objects.requireNonNull(neurons),
            Objects.requireNonNull(seed))
        : training(
            this::descent,
            Stream.concat(weights.stream(), Stream.of(Objects.requireNonNull(bias)))
                .toArray(NumberProperty[]::new));
  }

  private void explain() {
    if (examples.data().size() <= MOST_WORKED) {
      Loss loss = loss();
      explain(error, () -> loss.workedExamples(this::predict, examples.data()));
    }
    if (description.shape().kind() == Shape.Kind.LINE) {
      explain(prediction, () -> worked(chosen()));
    } else if (score != null) {
      explain(score, () -> worked(scaled(chosen())));
    }
  }

  private Worked worked(double... inputs) {
    double[] factors = weights.stream().mapToDouble(NumberProperty::get).toArray();
    return Worked.weightedSum(inputs, factors, Objects.requireNonNull(bias).get());
  }

  private void goal(Goal goal) {
    List<String> words = goal.solution().stream().map(Piece::text).toList();
    Challenge challenge = challenge(goal.id(), () -> holds(goal.condition()));
    try {
      challenge.solvedBy(Script.parse(words).actions().toArray(Action[]::new));
    } catch (ScriptException e) {
      throw new IllegalStateException(e); // a reading without faults has sound scripts
    }
    if (goal.condition().byTraining()) {
      challenge.by(Cause.TRAINING);
    }
  }

  private boolean holds(Condition condition) {
    return condition.holds(this::number);
  }

  private double number(String id) {
    return find(id)
        .map(value -> value.get() instanceof Double number ? number : Double.NaN)
        .orElse(Double.NaN);
  }

  // ---- the network -----------------------------------------------------------------------------

  /** The network of this moment. */
  Network network() {
    int count = examples.inputs().size();
    return switch (description.shape().kind()) {
      case LINE -> Network.linear(count);
      case LOGISTIC -> Network.logistic(count);
      case HIDDEN ->
          Network.of(
              new Layer(count, hidden(), description.shape().activation()),
              examples.haveClasses()
                  ? Network.logistic(hidden()).layers().get(0)
                  : Network.linear(hidden()).layers().get(0));
    };
  }

  private int hidden() {
    NumberProperty count = Objects.requireNonNull(neurons);
    return (int) count.nearest(count.get()); // a file may say 3.7
  }

  /** Parameters that say the same of the file's own numbers. */
  Parameters plainParameters() {
    Parameters plain = parameters.get();
    Scaling scales = scaling;
    if (scales != null) {
      plain = plain.unscaled(scales);
    }
    int last = plain.network().layers().size() - 1;
    for (int i = 0; i < plain.network().layers().get(last).inputs(); i++) {
      plain = plain.withWeight(last, 0, i, spread * plain.weight(last, 0, i));
    }
    return plain.withBias(last, 0, middle + spread * plain.bias(last, 0));
  }

  /** What the dials say, what was trained, or where a training begins. */
  private Parameters parameters() {
    Training trained = training;
    if (!description.shape().isHidden()) {
      DoubleStream dials = weights.stream().mapToDouble(NumberProperty::get);
      double[] all =
          DoubleStream.concat(dials, DoubleStream.of(Objects.requireNonNull(bias).get())).toArray();
      return Parameters.of(network(), all);
    }
    return Objects.requireNonNull(trained).trained().orElseGet(this::start);
  }

  private Parameters start() {
    NumberProperty chance = Objects.requireNonNull(seed);
    return Parameters.random(network(), (long) chance.nearest(chance.get()));
  }

  private Loss loss() {
    return examples.haveClasses() ? Loss.CROSS_ENTROPY : Loss.MEAN_SQUARED_ERROR;
  }

  /** Where the dials stay in the file's units, training scales the inputs. */
  private Descent descent() {
    LearningRates rates = LearningRates.all(Objects.requireNonNull(rate).get());
    Descent plain = Descent.of(network(), seen, loss(), rates);
    return scaling == null ? plain.standardised(rates) : plain;
  }

  // ---- what it says ----------------------------------------------------------------------------

  double predict(Example example) {
    return predict(IntStream.range(0, inputs.size()).mapToDouble(example::feature).toArray());
  }

  /** What the model says of these inputs: a number, or the chance of the first class. */
  double predict(double... features) {
    Parameters now = parameters.get();
    return middle + spread * now.network().predict(now, scaled(features))[0];
  }

  /** The inputs as the network sees them. */
  double[] scaled(double... features) {
    Scaling scales = scaling;
    return scales == null
        ? features
        : IntStream.range(0, features.length)
            .mapToDouble(i -> scales.scaled(i, features[i]))
            .toArray();
  }

  /** The student's own inputs. */
  double[] chosen() {
    return inputs.stream().mapToDouble(NumberProperty::get).toArray();
  }

  boolean isRight(Example example) {
    return Accuracy.isRight(predict(example), example.label());
  }

  Accuracy right() {
    return Accuracy.of(this::predict, examples.data());
  }

  /** How well other parameters of the network do. */
  Accuracy right(Parameters other) {
    return Accuracy.of(
        e -> other.network().predict(other, scaled(features(e)))[0], examples.data());
  }

  double loss(Parameters other) {
    return loss().of(other, seen);
  }

  Confusion confusion() {
    return Confusion.of(this::predict, examples.data());
  }

  private static double[] features(Example example, int count) {
    return IntStream.range(0, count).mapToDouble(example::feature).toArray();
  }

  private double[] features(Example example) {
    return features(example, inputs.size());
  }

  private double errorNow() {
    return examples.haveClasses()
        ? loss(parameters.get())
        : Loss.MEAN_SQUARED_ERROR.ofExamples(this::predict, examples.data());
  }

  private int errorDecimals() {
    double variance = Math.pow(deviation(mean()), 2);
    return variance > 1_000 ? 0 : variance > 50 ? 1 : variance > 0.5 ? 2 : 3;
  }

  // ---- the rows --------------------------------------------------------------------------------

  private Dataset seen() {
    Dataset rows = scaling == null ? examples.data() : scaling.scaled(examples.data());
    if (spread == 1 && middle == 0) {
      return rows;
    }
    int count = examples.inputs().size();
    List<double[]> scaled =
        rows.examples()
            .map(
                e ->
                    DoubleStream.concat(
                            DoubleStream.of(features(e, count)),
                            DoubleStream.of((e.label() - middle) / spread))
                        .toArray())
            .toList();
    return Dataset.of(Examples.columns(count), scaled);
  }

  private double mean() {
    return examples.data().examples().mapToDouble(Example::label).average().orElse(0);
  }

  private double deviation(double mean) {
    return Math.sqrt(
        examples
            .data()
            .examples()
            .mapToDouble(e -> (e.label() - mean) * (e.label() - mean))
            .average()
            .orElse(1));
  }
}
