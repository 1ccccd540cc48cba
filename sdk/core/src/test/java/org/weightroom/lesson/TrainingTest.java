package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.Stop.Reason;
import org.weightroom.observe.Cause;

class TrainingTest {
  private final EventLoop loop = new EventLoop();
  private final Descending model = new Descending();
  private final Training training = model.training;

  @BeforeEach
  void open() {
    model.open(loop);
  }

  private Reason ended() throws InterruptedException {
    loop.until(() -> !training.isRunning());
    return training.stop().orElseThrow().reason();
  }

  @Test
  void takesTheStepsOfTheChapter() {
    assertThat(training.train(1)).isEqualTo(new Stop(Reason.STEPS, 1, 1));
    assertThat(model.numbers())
        .containsExactly(new double[] {0.007516098666666668, 366.26666666666665}, within(1e-12));
    training.train(1);
    assertThat(model.numbers())
        .containsExactly(new double[] {0.0072605371330827385, 350.9739112462222}, within(1e-10));
    assertThat(training.step()).isEqualTo(2);
    assertThat(training.losses(200).values()).startsWith(model.at(start(), model.error::get));
  }

  @Test
  void aRunOnTheWorkerGivesTheSameBitsAndSettlesOnce() throws InterruptedException {
    Descending other = new Descending();
    other.training.train(1_000);
    training.run(1_000);
    assertThat(training.isRunning()).isTrue();
    assertThat(ended()).isEqualTo(Reason.STEPS);
    assertThat(model.numbers()).isEqualTo(other.numbers());
    assertThat(training.losses(1_001)).isEqualTo(other.training.losses(1_001));
    assertThat(model.trainings).hasValue(1);
    assertThat(model.history().gestures()).hasSize(1);
    assertThat(model.history().gestures().get(0).cause()).isEqualTo(Cause.TRAINING);
  }

  @Test
  void playStopsAtTheVeryStepThatReachesAGoal() throws InterruptedException {
    training.speed().set(Training.FULL_SPEED);
    training.play();
    assertThat(ended()).isEqualTo(Reason.GOAL);
    assertThat(training.step()).isEqualTo(2_226); // chapters.md
    assertThat(model.below450.isSolved()).isTrue();
    Descending other = new Descending();
    other.training.train(2_226);
    assertThat(model.numbers()).isEqualTo(other.numbers());
  }

  @Test
  void aGoalReachedBeforeStopsNothingAndConvergenceDoes() throws InterruptedException {
    model.below450.restoreSolved();
    training.converge();
    assertThat(ended()).isEqualTo(Reason.CONVERGED);
    assertThat(model.error.get()).isCloseTo(447.290974268701, offset(1e-6));
    assertThat(training.progress()).isNaN();
  }

  @Test
  void divergenceIsSaidAtItsStepAndLeavesFiniteNumbers() {
    model.rate.set(1e-6);
    assertThat(training.train(1_000)).isEqualTo(new Stop(Reason.DIVERGED, 1, 1));
    assertThat(model.error.get()).isBetween(2_391_529.5, 2_391_530.5); // chapters.md
    assertThat(training.hasDiverged()).isTrue();
    for (int i = 0; i < 400; i++) {
      training.train(1);
    }
    assertThat(DoubleStream.of(model.numbers())).allMatch(Double::isFinite);
    assertThat(model.error.get()).isFinite();
  }

  @Test
  void aBlowUpIsRescuedByAGentlerRateOnTheSameWay() {
    model.rate.set(1e-6);
    training.train(5);
    model.rate.set(1e-7);
    training.train(2_000);
    assertThat(model.rescued.isSolved()).isTrue();
  }

  @Test
  void aBlowUpIsNotRescuedByResetUndoStepBackOrAHand() {
    model.rate.set(1e-8);
    training.train(3);
    model.rate.set(1e-6);
    training.train(5);
    training.stepBack();
    model.rate.set(1e-8);
    training.train(5);
    assertThat(model.rescued.isSolved()).as("stepped back").isFalse();

    model.rate.set(1e-6);
    training.train(5);
    model.history().undo();
    model.rate.set(1e-8);
    training.train(5);
    assertThat(model.rescued.isSolved()).as("undone").isFalse();

    model.rate.set(1e-6);
    training.train(5);
    model.reset();
    training.train(5);
    assertThat(model.rescued.isSolved()).as("reset").isFalse();
    assertThat(training.everDiverged()).isTrue();

    model.rate.set(1e-6);
    training.train(5);
    model.weight.setByHand(0.05);
    model.bias.setByHand(250.0);
    model.scope().settle(Cause.HAND);
    model.rate.set(1e-8);
    training.train(5);
    assertThat(model.error.get()).isLessThan(799);
    assertThat(model.rescued.isSolved()).as("by hand").isFalse();
  }

  @Test
  void aHandEndsTheTraining() {
    training.train(10);
    model.weight.setByHand(0.05);
    model.bias.setByHand(250.0);
    model.scope().settle(Cause.HAND);
    assertThat(training.goesOn()).isFalse();
    assertThat(training.canStepBack()).isFalse();
    training.train(3_000);
    assertThat(training.step()).isEqualTo(3_000);
    assertThat(model.error.get()).isLessThan(450);
    assertThat(model.below450.isSolved()).as("the hand did the work").isFalse();
  }

  @Test
  void aHandOnADialFirstEndsTheRun() throws InterruptedException {
    model.below450.restoreSolved();
    training.speed().set(3);
    training.play();
    loop.until(() -> training.step() > 2);
    model.rate.setByHand(2e-8);
    assertThat(training.isRunning()).isFalse();
    assertThat(training.stop().orElseThrow().reason()).isEqualTo(Reason.PAUSED);
    assertThat(model.trainings).hasValue(1);
    assertThat(model.rate.get()).isEqualTo(2e-8);
  }

  @Test
  void undoFirstEndsTheRunThenTakesItBackAsOneGesture() throws InterruptedException {
    training.run(Integer.MAX_VALUE);
    loop.until(() -> training.step() > 100);
    model.history().undo();
    assertThat(training.isRunning()).isFalse();
    assertThat(model.numbers()).containsExactly(0, 0);
    assertThat(training.step()).isZero();
    model.history().redo();
    assertThat(training.step()).isGreaterThan(100);
    assertThat(training.losses(50).values()).hasSize(50);
    assertThat(training.canStepBack()).isTrue();
  }

  @Test
  void startingAnotherRunEndsTheFirst() throws InterruptedException {
    training.run(Integer.MAX_VALUE);
    loop.until(() -> training.step() > 0);
    training.run(10);
    assertThat(ended()).isEqualTo(Reason.STEPS);
    assertThat(training.stop().orElseThrow().taken()).isEqualTo(10);
    assertThat(model.trainings).hasValue(2);
  }

  @Test
  void closingEndsTheRunAndItsThread() throws InterruptedException {
    training.run(Integer.MAX_VALUE);
    loop.until(() -> training.step() > 0);
    model.close();
    assertThat(training.isRunning()).isFalse();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("training")) {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void stepsBackToTheVeryNumbersOverRunsRatesAndScaling() {
    List<double[]> numbers = new ArrayList<>();
    Random random = new Random(7);
    numbers.add(model.numbers());
    for (int run = 0; run < 40; run++) {
      model.rate.set(1e-8 * (1 + random.nextInt(9)));
      model.scaling.set(random.nextInt(3) == 0);
      model.scope().settle(Cause.HAND);
      for (int steps = random.nextInt(20); steps > 0; steps--) {
        training.train(1);
        numbers.add(model.numbers());
      }
    }
    assertThat(training.step()).isEqualTo(numbers.size() - 1);
    for (int step = numbers.size() - 2; step >= 0; step--) {
      assertThat(training.canStepBack()).isTrue();
      training.stepBack();
      assertThat(model.numbers()).as("step " + step).containsExactly(numbers.get(step));
      assertThat(training.step()).isEqualTo(step);
    }
    assertThat(training.canStepBack()).isFalse();
  }

  @Test
  void manySmallRunsAreOneLongRunWithScalingToo() {
    model.scaling.set(true);
    Descending other = new Descending();
    other.scaling.set(true);
    other.training.train(30);
    for (int i = 0; i < 30; i++) {
      training.train(1);
    }
    assertThat(model.numbers()).isEqualTo(other.numbers());
  }

  @Test
  void goingOnAfterSteppingBackForgetsWhatCame() {
    training.train(10);
    double[] ten = model.numbers();
    training.stepBack();
    training.stepBack();
    training.train(2);
    assertThat(model.numbers()).isEqualTo(ten);
    assertThat(training.losses(100).values()).hasSize(11);
    assertThat(model.history().gestures()).hasSize(4);
  }

  @Test
  void resetGoesToTheStartAndUndoBringsTheTrainingBack() {
    training.train(10);
    model.reset();
    assertThat(training.step()).isZero();
    assertThat(training.losses(5).values()).hasSize(1);
    assertThat(training.stop()).isEmpty();
    model.history().undo();
    assertThat(training.step()).isEqualTo(10);
    assertThat(training.stop()).isPresent();
    training.stepBack();
    assertThat(training.step()).isEqualTo(9);
  }

  @Test
  void knowsWhenTheLossRisesAndHowMuchItFell() {
    model.rate.set(2.4e-7); // just above the stable 2.384e-7
    training.train(1);
    assertThat(training.isRising()).isFalse();
    training.train(600);
    assertThat(training.isRising()).isTrue();
    model.reset();
    training.train(101);
    assertThat(training.fall(100)).isBetween(0.29, 0.30); // 964.5 to 680
    assertThat(training.fall(102)).isEqualTo(1);
  }

  @Test
  void theWayAndWhatWasVisitedAreKnown() {
    model.weight.setByHand(0.1);
    model.scope().settle(Cause.HAND);
    training.train(300);
    assertThat(training.path()).hasSizeGreaterThan(256);
    assertThat(training.path().get(0).toArray()).containsExactly(0.1, 0);
    assertThat(training.visited()).anyMatch(p -> p.toArray()[0] == 0);
    model.reset();
    assertThat(training.visited()).hasSize(1);
  }

  @Test
  void zeroStepsAreARunToo() {
    assertThat(training.train(0)).isEqualTo(new Stop(Reason.STEPS, 0, 0));
    assertThat(model.numbers()).containsExactly(0, 0);
  }

  @Test
  void aSecondTrainingIsRefused() {
    assertThatThrownBy(() -> new LessonModelWithTwo()).isInstanceOf(IllegalStateException.class);
  }

  private Snapshot start() {
    return model.history().gestures().get(0).before();
  }

  private static final class LessonModelWithTwo extends LessonModel {
    LessonModelWithTwo() {
      Descending other = new Descending();
      training(other.training::descent, number("a", 0, 0, 1, 0.1), number("b", 0, 0, 1, 0.1));
      training(other.training::descent, number("c", 0, 0, 1, 0.1), number("d", 0, 0, 1, 0.1));
    }
  }
}
