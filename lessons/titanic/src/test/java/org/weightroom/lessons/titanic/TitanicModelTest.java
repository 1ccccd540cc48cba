package org.weightroom.lessons.titanic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.lesson.Sweep;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.GradientDescent;
import org.weightroom.observe.Owner;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** The article's figures, and those that two other programs found for chapter 5. */
final class TitanicModelTest {
  private final TitanicModel model = fresh();

  @Test
  void bendsSums() throws ScriptException {
    assertThat(model.sigmoid.get()).isCloseTo(0.16383036122, within(1e-11));
    assertThat(model.relu.get()).isZero();

    play("relu-input=-3");
    assertThat(model.relu.get()).isZero();
    play("relu-input=3.5");
    assertThat(model.relu.get()).isEqualTo(3.5);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.380588",
    "1, 0.486842",
    "2, 0.537325",
    "3, 0.499478",
    "4, 0.330455",
    "5, 0.587055",
    "6, 0.368744",
    "7, 0.263799"
  })
  void saysOfTheEightWhatTheArticleSays(int row, double chance) {
    double age = Author.EIGHT.example(row).feature(0);
    double sex = Author.EIGHT.example(row).feature(1);

    // half a digit more than the six printed: the article rounds its weights, too
    assertThat(model.neuron().probability(age, sex)).isCloseTo(chance, within(6e-7));
  }

  @Test
  void countsWhatTheAuthorsWeightsGetRight() throws ScriptException {
    assertThat(model.survival.get()).isCloseTo(0.38058805, within(5e-9));
    assertThat(model.trainingCount.get()).isEqualTo(437);
    assertThat(model.heldOutCount.get()).isEqualTo(215);
    assertThat(model.right.get()).isEqualTo(652);
    assertThat(model.accuracy.get()).isEqualTo(652.0 / 891);
    assertThat(model.trainingLoss.get()).isCloseTo(0.591407, within(5e-7));
    assertThat(model.heldOutLoss.get()).isCloseTo(0.592282, within(5e-7));

    play("weight-age=0");
    assertThat(model.right.get()).isEqualTo(701);
  }

  @Test
  void womenSurviveIsRightFor226() {
    long right = 0;
    for (int row = Passengers.TRAINING; row < 891; row++) {
      boolean same = TitanicModel.PASSENGERS.isFemale(row) == TitanicModel.PASSENGERS.survived(row);
      right += same ? 1 : 0;
    }
    assertThat(right).isEqualTo(TitanicModel.WOMEN_SURVIVE);
  }

  @Test
  void oneNeuronLearnsTheRule() throws ScriptException {
    play("train=5000");

    assertThat(model.trainingCount.get()).isEqualTo(475);
    assertThat(model.heldOutCount.get()).isEqualTo(226);
    assertThat(model.trainingLoss.get()).isCloseTo(0.508207, within(5e-7));
    assertThat(model.heldOutLoss.get()).isCloseTo(0.528213, within(5e-7));
    assertThat(model.neuronSays.get()).isCloseTo(0.38058805, within(5e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "'age,sex,class', 479, 227",
    "'age,sex,class,siblings-spouses,parents-children,fare', 482, 234"
  })
  void moreFeaturesSayMore(String features, int training, int heldOut) throws ScriptException {
    play("features=" + features, "train=5000");

    assertThat(model.trainingCount.get()).isEqualTo(training);
    assertThat(model.heldOutCount.get()).isEqualTo(heldOut);
  }

  @Test
  void aHiddenLayerBeatsTheRuleOnMostSeeds() throws ScriptException {
    int better = 0;
    for (int seed = 1; seed <= 5; seed++) {
      play("seed=" + seed, "hidden-neurons=8", "train=2000");
      better += model.heldOutCount.get() > TitanicModel.WOMEN_SURVIVE ? 1 : 0;
    }
    assertThat(better).isGreaterThan(2);
  }

  @Test
  void allFeaturesWithSixteenNeuronsLearnByHeart() throws ScriptException {
    play("features=" + String.join(",", Feature.ids()), "hidden-neurons=16", "train=100");
    double before = model.heldOutLoss.get();
    double training = model.trainingLoss.get();
    play("train=2000");

    assertThat(model.trainingLoss.get()).isLessThan(training);
    assertThat(model.heldOutLoss.get()).isGreaterThan(before);
    for (int i = 0; i < 3; i++) {
      model.hints().request(); // curve and forget come first; then what suits the state
    }
    assertThat(model.hints().given()).endsWith("strangers");
  }

  @Test
  void aFreshNetworkComesWithEveryChangeOfTheRecipe() throws ScriptException {
    play("hidden-neurons=8", "train=50");
    double trained = model.heldOutLoss.get();

    play("seed=2");
    assertThat(model.heldOutLoss.get()).isCloseTo(0.592282, within(5e-7)); // the author's again
    play("seed=1");
    assertThat(model.heldOutLoss.get()).isEqualTo(trained);
    play("weight-age=0");
    assertThat(model.right.get()).isEqualTo(701);
    play("train=50");
    assertThat(model.heldOutLoss.get()).isEqualTo(trained);
  }

  @Test
  void theComparisonTrainsEverySizeAsTheStudentWould() throws ScriptException {
    List<Sweep.Trial<TitanicModel.Compared>> trials = model.trials();
    play("seed=3", "hidden-neurons=4", "train=2000");

    assertThat(trials).hasSize(1 + 8 * TitanicModel.SEEDS);
    Sweep.Trial<TitanicModel.Compared> third = trials.get(1 + 3 * TitanicModel.SEEDS + 2);
    GradientDescent engine = third.descent().engine();
    engine.load(third.start());
    engine.steps(third.steps());
    Accuracy trained = new Accuracy(model.heldOutCount.get().intValue(), 291);
    assertThat(third.judge().apply(engine.parameters()))
        .isEqualTo(new TitanicModel.Compared(4, trained));
  }

  @Test
  void anotherAgeOrSexLooksAtYou() throws ScriptException {
    model.passenger.set(2);
    play("weight-age=0");
    assertThat(model.passenger.get()).isEqualTo(2);
    play("sex=1");
    assertThat(model.passenger.get()).isEqualTo(Author.EIGHT.size());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 70.79",
    "1, 63.57",
    "2, 63.57",
    "3, 74.23",
    "4, 77.66",
    "8, 77.66",
    "16, 77.66",
    "32, 77.32",
    "64, 77.66"
  })
  void theAuthorsCountsAreTheArticlesPercentages(int hidden, String percent) {
    Double right = Author.HELD_OUT.get(hidden);

    assertThat(String.format(Locale.ROOT, "%.2f", 100 * right / 291)).isEqualTo(percent);
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  private static TitanicModel fresh() {
    TitanicModel model = new TitanicModel();
    model.open(Owner.currentThread());
    return model;
  }
}
