package org.weightroom.lessons.twovariables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.testkit.LessonContract;

/** The figures of chapter 3; best fits come from exact fractions (the normal equations). */
final class TwoVariablesLessonTest extends LessonContract {
  TwoVariablesLessonTest() {
    super(new TwoVariablesLesson());
  }

  private final TwoVariablesLesson.Model model = new TwoVariablesLesson().createModel();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 108268.3902001, 1e-12",
    "1, 0.006220226272999999, 10.024797000000001, 313.8999, 10435.345291688129, 1e-12",
    "10, 0.009171375669815802, 10.78429637091354, 265.0136602349346, 8343.152653626388, 1e-12",
    "100, 0.040223385306288155, 25.274452767408253, 162.70909341907495, 5479.199811066317, 1e-12",
    "100000, 0.186130264391515, -10.012382316992, 3.575380288639, 1406.052629604655, 1e-9"
  })
  void trainingTakesTheStepsOfTheChapter(
      int steps, double weight1, double weight2, double bias, double error, double tolerance) {
    model.training.train(steps);

    assertEquals(weight1, model.weight1.get(), tolerance * Math.abs(weight1));
    assertEquals(weight2, model.weight2.get(), tolerance * Math.abs(weight2));
    assertEquals(bias, model.bias.get(), tolerance * Math.abs(bias));
    assertEquals(error, model.error.get(), tolerance * error);
  }

  @ParameterizedTest
  @CsvSource({"10, 1438.26, 0.005", "20, 1406.616369867, 5e-9", "50, 1406.0526, 5e-5"})
  void scaledAFewStepsAreEnough(int steps, double error, double tolerance) throws ScriptException {
    play("feature-scaling=true", "train=" + steps);

    assertEquals(error, model.error.get(), tolerance);
  }

  @ParameterizedTest
  @CsvSource({"false, 2502", "true, 13"})
  void comesWithinOnePercentOfTheMinimumAfterSoManySteps(boolean scaled, int steps)
      throws ScriptException {
    double onePercentAbove = 1.01 * 1406.052629604655;
    play("feature-scaling=" + scaled, "train=" + (steps - 1));

    assertTrue(model.error.get() > onePercentAbove);

    model.training.train(1);

    assertTrue(model.error.get() < onePercentAbove);
    assertEquals(steps, model.training.step());
  }

  @Test
  void theBathroomWeightClimbsTurnsAndEndsBelowZero() {
    double[] weights =
        IntStream.rangeClosed(1, 2_283)
            .mapToDouble(
                step -> {
                  model.training.train(1);
                  return model.weight2.get();
                })
            .toArray();
    double highest = DoubleStream.of(weights).max().orElseThrow();

    assertEquals(39.3, highest, 0.05);
    assertEquals(highest, weights[392 - 1]);
    assertTrue(DoubleStream.of(weights).limit(2_282).allMatch(weight -> weight > 0));
    assertTrue(weights[2_283 - 1] < 0);
    assertEquals("negative", model.predictions().get("sign").answer());
  }

  @Test
  void theSwitchKeepsDialsAndPredictions() throws ScriptException {
    play("train=7");
    double[] dials = dials();
    List<Double> raw = nextPredictions();

    play("feature-scaling=true", "train=0");

    assertArrayEquals(dials, dials());
    List<Double> scaled = nextPredictions();
    for (int i = 0; i < 10; i++) {
      assertEquals(raw.get(i), scaled.get(i), 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void tenStepsAndTenMoreAreTwentyBitForBit(boolean scaled) throws ScriptException {
    play("feature-scaling=" + scaled, "train=20");
    double[] atOnce = dials();
    model.reset();

    play("feature-scaling=" + scaled, "train=10", "train=10");

    assertArrayEquals(atOnce, dials());
  }

  @Test
  void stepBackFindsTheVeryNumbersAcrossTheSwitchToo() throws ScriptException {
    double[][] way = new double[9][];
    for (int step = 0; step <= 8; step++) {
      way[step] = dials();
      if (step == 4) {
        play("feature-scaling=true");
      }
      model.training.train(1);
    }

    for (int step = 8; step >= 0; step--) {
      model.training.stepBack();

      assertEquals(step, model.training.step());
      assertArrayEquals(way[step], dials(), "after going back to step " + step);
    }
    assertFalse(model.training.canStepBack());
  }

  @Test
  void stepBackAndForthAcrossTheSwitchEndsWhereItBegan() throws ScriptException {
    play("train=4", "feature-scaling=true", "train=3");
    double[] there = dials();

    for (int i = 0; i < 3; i++) {
      model.training.stepBack();
    }
    model.training.train(3);

    assertArrayEquals(there, dials());
  }

  @ParameterizedTest
  @CsvSource({
    "1, -3.188736006300, 1399.924464793",
    "2, -12.214981957656, 1127.864521589",
    "3, -32.085166432277, 1108.363917092",
    "4, -26.035615448342, 1505.321105458",
    "5, -13.319382371503, 1464.020879081",
    "6, 19.095409788320, 1329.816129480",
    "7, -13.817641545905, 1159.080852334",
    "8, -5.107393076859, 1343.483710064",
    "9, -7.280056641254, 1515.029590439",
    "10, -9.214151515672, 1551.360844410"
  })
  void oneHouseAloneTurnsTheSign(int house, double weight2, double error) throws ScriptException {
    play("left-out=" + house, "feature-scaling=true", "train=1000");

    assertEquals(weight2, model.weight2.get(), 1e-9);
    assertEquals(error, model.error.get(), 1e-8);
    assertEquals(9, model.working("error").orElseThrow().rows().size());
  }

  @ParameterizedTest
  @CsvSource({
    "scaling, 25.3, 5479, 13",
    "sign, 39.3, 2571, negative",
    "one-house, -10.0, 1406, one"
  })
  void aCardsStepShowsWhatItsWordsSay(String card, double weight2, long error, String answer)
      throws ScriptException {
    play(step(card).shows().toArray(String[]::new));

    assertEquals(weight2, model.weight2.get(), 0.05);
    assertEquals(error, Math.round(model.error.get()));
    assertEquals(answer, model.predictions().get(card).answer());
  }

  @Test
  void whatFollowsACardIsWhatItsOutcomeSays() throws ScriptException {
    playCard("scaling");
    assertEquals(13, model.training.step());
    assertTrue(model.error.get() < 1420.12);

    playCard("sign");
    assertEquals(-10, model.weight2.get(), 0.05);

    playCard("one-house");
    assertEquals(19.1, model.weight2.get(), 0.05);
  }

  @Test
  void theFloorsBelowTheGoalsAreThoseOfTheChapter() throws ScriptException {
    play("weight2=101.3449", "bias=-0.3");
    assertEquals(6757, Math.round(model.error.get()));
    assertEquals("no", model.predictions().get("bathrooms-alone").answer());

    play("weight2=0", "bias=300");
    assertEquals(9928, Math.round(model.error.get()));

    play("weight1=0.1794", "bias=-15.1");
    assertEquals(1423.4, model.error.get(), 0.05);
    play("weight2=0.0001");
    double above = model.error.get();
    play("weight2=0");
    assertTrue(above > model.error.get(), "a weight above 0 makes it no better");
  }

  @Test
  void theArithmeticHasEveryTerm() throws ScriptException {
    play("weight1=0.18", "weight2=-10", "bias=3.6", "area=1985", "bathrooms=4");
    Worked error = model.working("error").orElseThrow();
    Worked price = model.working("predicted-price").orElseThrow();

    assertEquals(
        List.of("area", "bathrooms", "actual", "prediction", "residual", "squared"),
        error.columns());
    assertEquals(10, error.rows().size());
    double predicted = 0.18 * 1985 - 10 * 4 + 3.6;
    double residual = 299.9 - predicted;
    assertArrayEquals(
        new double[] {1985, 4, 299.9, predicted, residual, residual * residual},
        error.rows().get(5),
        1e-9);
    assertEquals(model.error.get(), error.total());
    assertEquals(model.price.get(), price.total());
    assertEquals(predicted, price.total(), 1e-12);
  }

  @Test
  void below7000CountsWithoutTheAreaOnly() throws ScriptException {
    play("weight1=0.0001", "weight2=101");
    assertEquals(List.of(), solved());

    play("weight1=0");
    assertEquals(List.of("below-7000"), solved());
  }

  @Test
  void below2000CountsByHandOnly() throws ScriptException {
    play("train=2000");
    assertTrue(model.error.get() < 2000);
    play("feature-scaling=true");
    play("bias=" + Math.round(model.bias.get()));
    assertTrue(model.error.get() < 2000);
    assertEquals(List.of(), solved(), "neither training, nor a switch, nor one nudge");

    play("weight1=0.17", "weight2=0");
    assertEquals(List.of("below-2000"), solved());
  }

  @Test
  void aFreshStartByHandCountsAfterTraining() throws ScriptException {
    play("train=3");
    model.reset();
    play("weight1=0.17");

    assertEquals(List.of("below-2000"), solved());
  }

  @Test
  void aRestoredTrainingIsNoHand() throws ScriptException {
    play("train=2000");
    Snapshot trained = model.snapshot();
    model.history().undo();
    play("weight2=1");
    model.restore(trained);
    play("bias=" + Math.round(model.bias.get()));
    assertTrue(model.error.get() < 2000);

    assertEquals(List.of(), solved());
  }

  @Test
  void nearMinimumIsReachedByTrainingToo() throws ScriptException {
    play("train=2501");
    assertEquals(List.of(), solved());

    play("train=1");
    assertEquals(List.of("near-minimum"), solved());
  }

  @Test
  void noGoalCountsWhileAHouseIsLeftOut() throws ScriptException {
    play("left-out=9", "weight2=101");
    assertTrue(model.error.get() < 7000);
    play("weight1=0.1861", "weight2=-10", "bias=3.6", "left-out=3");
    assertTrue(model.error.get() < 1420.12);
    assertEquals(List.of(), solved());

    play("left-out=0");
    assertEquals(List.of("below-2000", "near-minimum"), solved());
  }

  @Test
  void theHintAboutBathroomsWaitsForAnAreaWeightOfZero() throws ScriptException {
    play("weight2=101");

    assertEquals("same-bathrooms", model.hints().request().orElseThrow());
  }

  @Test
  void theHintAboutTheSignComesWhereTheAreaHasDoneItsShare() throws ScriptException {
    play("weight1=0.1717");
    assertTrue(model.error.get() > 1420 && model.error.get() < 1445);

    assertEquals("negative-weight", model.hints().request().orElseThrow());
  }

  @Test
  void theHintAboutScalesComesAfterAThousandRawSteps() throws ScriptException {
    play("train=1001");

    assertEquals("two-scales", model.hints().request().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"false, 1000", "true, 1001"})
  void theHintAboutScalesStaysAwayBefore(boolean scaled, int steps) throws ScriptException {
    play("feature-scaling=" + scaled, "train=" + steps);

    assertEquals("same-bathrooms", model.hints().request().orElseThrow(), "the next in order");
  }

  private double[] dials() {
    return new double[] {model.weight1.get(), model.weight2.get(), model.bias.get()};
  }

  private List<Double> nextPredictions() {
    return model.training.nextStep().orElseThrow().rows().stream()
        .map(row -> row.prediction())
        .toList();
  }

  private void playCard(String card) throws ScriptException {
    model.reset();
    play(step(card).shows().toArray(String[]::new));
    play(step(card).header().getOrDefault("then", "").split(" "));
  }

  private static Story.Step step(String card) {
    return Texts.of(TwoVariablesLesson.class, Locale.ENGLISH).story().steps().stream()
        .filter(step -> card.equals(step.header().get("predict")))
        .findFirst()
        .orElseThrow();
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  private List<String> solved() {
    return model.challenges().stream()
        .filter(goal -> goal.isSolved())
        .map(goal -> goal.id())
        .toList();
  }
}
