package org.weightroom.lessons.twovariables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.lesson.Stop;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Owner;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** The training of chapter 3; best fits come from exact fractions (the normal equations). */
final class TwoVariablesTrainingTest {
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

  @ParameterizedTest
  @CsvSource({"feature-scaling=true", "left-out=6", "area=1000"})
  void stepBackFindsTheVeryNumbersAcrossASwitchToo(String onTheWay) throws ScriptException {
    double[][] way = new double[9][];
    for (int step = 0; step <= 8; step++) {
      way[step] = dials();
      if (step == 4) {
        play(onTheWay);
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
  @CsvSource({"false, 2502", "true, 13"})
  void aRunStopsAtTheVeryStepThatReachesTheGoalThenGoesOnToTheEnd(boolean scaled, int steps)
      throws Exception {
    play("feature-scaling=" + scaled, "train=" + steps);
    double[] atTheGoal = dials();
    TwoVariablesLesson.Model running = new TwoVariablesLesson().createModel();
    Inbox owner = new Inbox();
    running.open(owner);
    running.play(Script.parse(List.of("feature-scaling=" + scaled)));

    running.training.converge();
    owner.serveUntil(() -> !running.training.isRunning());

    Stop goal = running.training.stop().orElseThrow();
    assertEquals(new Stop(Stop.Reason.GOAL, steps, steps), goal);
    assertArrayEquals(atTheGoal, dials(running));

    running.training.converge();
    owner.serveUntil(() -> !running.training.isRunning());

    assertEquals(Stop.Reason.CONVERGED, running.training.stop().orElseThrow().reason());
    assertEquals(1406.052629604655, running.error.get(), 1e-6);
    running.close();
  }

  @Test
  void leavingAHouseOutEndsTheRunBeforeTheDataChange() throws Exception {
    Inbox owner = new Inbox();
    model.open(owner);

    model.training.play();
    owner.serveUntil(() -> model.training.step() > 0);
    model.leftOut.setByHand(6);
    long paused = model.training.step();
    model.scope().settle(Cause.HAND);

    assertFalse(model.training.isRunning());
    play("train=1");
    assertEquals(paused + 1, model.training.step(), "the same training goes on");
    assertEquals(9, model.training.descent().data().size());
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

  private double[] dials() {
    return dials(model);
  }

  private static double[] dials(TwoVariablesLesson.Model of) {
    return new double[] {of.weight1.get(), of.weight2.get(), of.bias.get()};
  }

  private List<Double> nextPredictions() {
    return model.training.nextStep().orElseThrow().rows().stream()
        .map(row -> row.prediction())
        .toList();
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  /** The test's thread as an event thread: it does what the training hands over. */
  private static final class Inbox implements Owner {
    private final Thread thread = Thread.currentThread();
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public boolean isCurrent() {
      return Thread.currentThread() == thread;
    }

    @Override
    public void execute(Runnable later) {
      work.add(later);
    }

    void serveUntil(BooleanSupplier done) throws InterruptedException {
      while (!done.getAsBoolean()) {
        Runnable next = work.poll(20, TimeUnit.SECONDS);
        assertNotNull(next, "the training handed nothing over");
        next.run();
      }
    }
  }
}
