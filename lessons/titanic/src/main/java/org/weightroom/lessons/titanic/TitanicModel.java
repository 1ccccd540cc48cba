package org.weightroom.lessons.titanic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.weightroom.challenge.Challenge;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Sweep;
import org.weightroom.lesson.Training;
import org.weightroom.lesson.Waypoint;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Confusion;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/**
 * Activations, one neuron on age and sex whose weights a hand may move, and a network that is
 * trained: as long as that one stands, it speaks; else the neuron does.
 */
final class TitanicModel extends LessonModel {
  static final Passengers PASSENGERS = new Passengers();

  /** How many steps a network of a comparison takes. */
  static final int STEPS = 2_000;

  /** How many seeds a comparison tries for each number of hidden neurons. */
  static final int SEEDS = 5;

  /** Right among the rows held out, if women survive and men do not. */
  static final int WOMEN_SURVIVE = 226;

  private static final Network NEURON = Network.logistic(2);
  private static final int ALL_DEAD = 185;
  private static final int PLACES = 16;

  final NumberProperty sigmoidInput = number("sigmoid-input", -1.63, -20, 20, 0.01);
  final NumberProperty reluInput = number("relu-input", 0, -20, 20, 0.01);
  final NumberProperty curveInput = number("curve-input", 0.5, -5, 5, 0.01);
  final NumberProperty age = number("age", 22, 0, 100, 0.5);

  /** 0 is male, 1 female. */
  final NumberProperty sex = number("sex", 0, 0, 1, 1);

  final NumberProperty weightAge = number("weight-age", Author.WEIGHT_AGE, -0.2, 0.2, 0.000001);
  final NumberProperty weightSex = number("weight-sex", Author.WEIGHT_SEX, -5, 5, 0.000001);
  final NumberProperty bias = number("bias", Author.BIAS, -5, 5, 0.000001);
  final NumberProperty hiddenNeurons = number("hidden-neurons", 0, 0, 64, 1);
  final ChoicesProperty features = choices("features", List.of("age", "sex"), Feature.ids());
  final NumberProperty seed = number("seed", 1, 1, 9_999, 1);
  final NumberProperty learningRate = learningRate("learning-rate", 0.5, 0.001, 10);

  final Training training =
      training(
          this::descent, this::start, features, hiddenNeurons, seed, weightAge, weightSex, bias);

  /** How often the rows held out have judged a network that was trained. */
  final Property<Double> looks = kept("looks", 0.0);

  private final Derived<Speaker> speaker = new Derived<>(scope(), "speaker", this::speaks);

  /** P(survived) by age and sex of whoever speaks; a curve asks it for every pixel. */
  private final Derived<DoubleBinaryOperator> curve =
      new Derived<>(scope(), "curve", this::survivalCurve);

  /** P(survived) of every passenger, row by row. */
  final Derived<double[]> chances =
      new Derived<>(scope(), "chances", () -> speaker.get().probabilities());

  /** Who survived, and who was called so. */
  final Derived<Confusion> confusion =
      new Derived<>(scope(), "confusion", () -> speaker.get().confusion());

  final Derived<Double> sigmoid =
      value("sigmoid", () -> Activation.SIGMOID.value(sigmoidInput.get())).decimals(4);
  final Derived<Double> relu =
      value("relu", () -> Activation.RELU.value(reluInput.get())).decimals(2);
  final Derived<Double> survival = value("survival-probability", this::yours).decimals(4);

  /** The same by the one neuron, whatever has been trained. */
  final Derived<Double> neuronSays =
      value("neuron-probability", () -> neuron().probability(age.get(), sex.get())).decimals(4);

  final Derived<Double> neuronPercent =
      value("neuron-percent", () -> 100 * neuronSays.get()).decimals(0);

  final Derived<Double> accuracy = value("accuracy", () -> all().share()).decimals(4);
  final Derived<Double> trainingAccuracy =
      value("training-accuracy", () -> trainingRight().share()).decimals(4);
  final Derived<Double> heldOutAccuracy =
      value("held-out-accuracy", () -> heldOut().share()).decimals(4);
  final Derived<Double> trainingLoss =
      value("training-loss", () -> speaker.get().trainingLoss()).decimals(4);
  final Derived<Double> heldOutLoss =
      value("held-out-loss", () -> speaker.get().heldOutLoss()).decimals(4);
  final Derived<Double> right = value("right", () -> (double) all().right()).decimals(0);
  final Derived<Double> trainingCount =
      value("training-right", () -> (double) trainingRight().right()).decimals(0);
  final Derived<Double> heldOutCount =
      highest("held-out-right", () -> (double) heldOut().right()).decimals(0);

  final Derived<Double> neuronRight =
      value("neuron-right", () -> (double) neuron().all().right()).decimals(0);
  final Derived<Double> rightPercent =
      value("right-percent", () -> 100 * accuracy.get()).decimals(2);
  final Derived<Double> heldOutPercent =
      value("held-out-percent", () -> 100 * heldOutAccuracy.get()).decimals(2);

  private Speaker judged = neuron();
  private Accuracy judgement = judged.heldOut();

  final Sweep<Compared> comparison = sweep("comparison", this::compare);

  /**
   * What one network of the comparison came to.
   *
   * @param hiddenNeurons how many it had
   * @param heldOut how many of the rows held out it has right
   */
  record Compared(int hiddenNeurons, Accuracy heldOut) {}

  /** Who is looked at: one of the eight, or you, after them; no part of the state. */
  final Property<Integer> passenger = new Property<>(scope(), "passenger", Author.EIGHT.size());

  TitanicModel() {
    scope().onSettle(this::countLook);
    scope().watch(this::lookAtYou);
    action("compare", comparison::start);
    action("author", this::takeAuthorsWeights);
    Challenge curve =
        challenge("sigmoid-0.9", () -> Math.abs(sigmoid.get() - 0.9) <= 0.005)
            .solvedBy(set(sigmoidInput, 2.2));
    Challenge forget =
        challenge("above-73.20", () -> isOneNeuron() && right.get() >= 653)
            .solvedBy(set(weightAge, 0));
    Challenge hidden =
        challenge("hidden-77.66", () -> isHidden() && heldOutCount.get() >= WOMEN_SURVIVE)
            .solvedBy(set(hiddenNeurons, 8), train(STEPS));
    Challenge rule =
        challenge("beat-the-rule", () -> knowsAgeAndSex() && heldOutCount.get() > WOMEN_SURVIVE)
            .solvedBy(set(hiddenNeurons, 8), train(STEPS));
    challenge("above-80", () -> features.get().size() <= 4 && heldOutCount.get() >= 233)
        .solvedBy(
            set(features, "age", "sex", "class", "siblings-spouses"),
            set(hiddenNeurons, 8),
            train(STEPS));
    hint("curve", () -> !curve.isSolved());
    hint("forget", () -> !forget.isSolved());
    hint("silent", () -> isHidden() && heldOutCount.get() == ALL_DEAD);
    hint("one-question", () -> isHidden() && heldOutCount.get() == WOMEN_SURVIVE);
    hint("strangers", this::isOverfitting);
    hint("train", () -> !hidden.isSolved() || !rule.isSolved());
    hint("class", rule::isSolved);
    prediction("forget-age", "fewer", "same", "more").answer("more");
    prediction("more-neurons", "much", "hardly", "worse").answer("hardly");
  }

  // ---- who speaks ------------------------------------------------------------------------------

  /** The network of this moment: none trained, it is the one neuron. */
  private Speaker speaks() {
    return training.trained().map(this::trained).orElseGet(this::neuron);
  }

  /** The one neuron on age in years and sex. */
  Speaker neuron() {
    return new Speaker(
        Parameters.of(NEURON, weightAge.get(), weightSex.get(), bias.get()),
        PASSENGERS.ageAndSex());
  }

  Parameters neuronParameters() {
    return neuron().parameters();
  }

  /** A network of the features of this moment. */
  Speaker trained(Parameters parameters) {
    return new Speaker(parameters, PASSENGERS.seen(chosen()).rows());
  }

  private double yours() {
    return survival(age.get(), sex.get());
  }

  /** P(survived) of somebody of this age and sex; all else is as the mean of the training rows. */
  double survival(double years, double femaleness) {
    return curve.get().applyAsDouble(years, femaleness);
  }

  private DoubleBinaryOperator survivalCurve() {
    Speaker now = speaker.get();
    if (training.trained().isEmpty()) {
      return now::probability;
    }
    List<Feature> features = chosen();
    return (years, sex) -> now.probability(PASSENGERS.scaled(features, years, sex));
  }

  private Accuracy all() {
    return speaker.get().all();
  }

  private Accuracy trainingRight() {
    return speaker.get().training();
  }

  /** Three goals ask for it after every step of a run: it is counted once. */
  private Accuracy heldOut() {
    Speaker now = speaker.get();
    if (!now.isLike(judged)) {
      judged = now;
      judgement = now.heldOut();
    }
    return judgement;
  }

  private boolean isHidden() {
    return training.trained().isPresent() && training.step() > 0 && hiddenNeurons.get() >= 1;
  }

  /** Whether what speaks is one neuron that knows nothing but age and sex. */
  private boolean isOneNeuron() {
    return training.trained().isEmpty() || (hiddenNeurons.get() == 0 && knowsAgeAndSex());
  }

  private boolean knowsAgeAndSex() {
    return training.trained().isEmpty() || Set.of("age", "sex").containsAll(features.get());
  }

  /**
   * Whether the loss of the rows held out has been lower on the way, and that of training higher.
   */
  private boolean isOverfitting() {
    return training.trained().isPresent()
        && training.waypoints(PLACES).stream().anyMatch(this::wasBetterForStrangers);
  }

  private boolean wasBetterForStrangers(Waypoint place) {
    Speaker then = trained(place.parameters());
    return then.heldOutLoss() < 0.98 * heldOutLoss.get()
        && then.trainingLoss() > trainingLoss.get();
  }

  /** Whoever changes an age or a sex wants to see what becomes of it. */
  private void lookAtYou() {
    age.get();
    sex.get();
    passenger.set(Author.EIGHT.size());
  }

  private void countLook(Cause cause) {
    if (cause == Cause.TRAINING) {
      looks.set(looks.get() + 1);
    }
  }

  private void takeAuthorsWeights() {
    weightAge.set(weightAge.initial());
    weightSex.set(weightSex.initial());
    bias.set(bias.initial());
  }

  // ---- training --------------------------------------------------------------------------------

  private List<Feature> chosen() {
    return Feature.of(features.get());
  }

  private Descent descent() {
    return descent(hiddenNeurons.get().intValue());
  }

  private Descent descent(int hidden) {
    Passengers.Seen seen = PASSENGERS.seen(chosen());
    return Descent.of(
        network(seen.scaling().means().size(), hidden),
        seen.training(),
        Loss.CROSS_ENTROPY,
        LearningRates.all(learningRate.get()));
  }

  private static Network network(int inputs, int hidden) {
    return hidden == 0
        ? Network.logistic(inputs)
        : Network.of(
            new Layer(inputs, hidden, Activation.RELU), new Layer(hidden, 1, Activation.SIGMOID));
  }

  private Parameters start() {
    return start(descent().network(), seed.get().longValue());
  }

  /** One neuron starts at 0; with hidden neurons chance decides, or all would learn the same. */
  private static Parameters start(Network network, long seed) {
    return network.layers().size() == 1
        ? Parameters.zeros(network)
        : Parameters.random(network, seed);
  }

  /** A comparison begins: all of it is one more look. */
  private List<Sweep.Trial<Compared>> compare() {
    looks.set(looks.get() + 1);
    return trials();
  }

  /** The trainings of a comparison with the features and from the seed of this moment. */
  List<Sweep.Trial<Compared>> trials() {
    List<Sweep.Trial<Compared>> trials = new ArrayList<>();
    Dataset rows = PASSENGERS.seen(chosen()).rows();
    for (int hidden : Author.HIDDEN_NEURONS) {
      Descent descent = descent(hidden);
      int seeds = hidden == 0 ? 1 : SEEDS; // without a hidden layer nothing is left to chance
      for (long offset = 0; offset < seeds; offset++) {
        Parameters start = start(descent.network(), seed.get().longValue() + offset);
        trials.add(
            new Sweep.Trial<>(
                descent,
                start,
                STEPS,
                parameters -> new Compared(hidden, new Speaker(parameters, rows).heldOut())));
      }
    }
    return trials;
  }
}
