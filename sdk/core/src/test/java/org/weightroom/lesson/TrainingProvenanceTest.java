package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.Stop.Reason;
import org.weightroom.observe.Cause;
import org.weightroom.script.Action;
import org.weightroom.script.Script;

/** What training did counts as training, whatever happens between; what a hand did never does. */
class TrainingProvenanceTest {
  private final EventLoop loop = new EventLoop();
  private final Descending model = new Descending();
  private final Training training = model.training;
  private final Challenge small =
      model.goal("small", () -> model.error.get() < 450).by(Cause.TRAINING);

  @BeforeEach
  void open() {
    model.open(loop);
  }

  private void byHand() {
    model.weight.setByHand(0.0585);
    model.bias.setByHand(246.5);
    model.scope().settle(Cause.HAND);
    assertThat(model.error.get()).isLessThan(450);
  }

  @Test
  void aRunWithoutAStepWinsNothingForAHand() throws Exception {
    byHand();
    training.train(0);
    assertThat(small.isSolved()).as("train(0)").isFalse();
    model.play(Script.of(new Action.Train(0)));
    assertThat(small.isSolved()).as("a script").isFalse();
    training.run(0);
    loop.until(() -> !training.isRunning());
    assertThat(small.isSolved()).as("run(0)").isFalse();
  }

  @Test
  void whatIsSetDuringARunIsNotTheRunsWork() throws InterruptedException {
    training.speed().set(0);
    training.play();
    loop.until(() -> training.step() == 1);
    model.weight.set(0.0585); // not by hand: nobody paused
    model.bias.set(246.5);
    training.pause();

    assertThat(small.isSolved()).isFalse();
    assertThat(model.weight.get()).isEqualTo(0.0585);
    assertThat(training.isRunning()).isFalse();
  }

  @Test
  void aRunDoesNotOverwriteWhatIsSetMeanwhile() throws InterruptedException {
    training.run(10_000_000);
    loop.until(() -> training.step() > 10);
    model.weight.set(0.25);
    loop.until(() -> !training.isRunning());

    assertThat(model.weight.get()).isEqualTo(0.25);
    assertThat(training.goesOn()).isFalse();
  }

  @Test
  void anExplosionIsRememberedWhenItIsTakenBack() {
    model.rate.set(1e-6);
    training.train(5);
    model.history().undo();
    assertThat(training.everDiverged()).as("undone").isTrue();
    model.rate.setByHand(1e-8);
    model.scope().settle(Cause.HAND);
    assertThat(training.hasDiverged()).isFalse();
    assertThat(training.everDiverged()).as("undone and forgotten").isTrue();
  }

  @Test
  void anExplosionThatIsRestoredCountsToo() {
    model.rate.set(1e-6);
    training.train(5);
    Descending other = new Descending();
    assertThat(other.training.everDiverged()).isFalse();
    other.restore(model.snapshot());
    other.reset();
    assertThat(other.training.everDiverged()).isTrue();
  }

  @Test
  void whyARunEndedIsSaidOnItsOwnWayOnly() {
    training.train(1);
    Snapshot calm = model.snapshot();
    model.history().undo();
    model.rate.set(1e-6);
    training.train(1);
    assertThat(training.stop().orElseThrow().reason()).isEqualTo(Reason.DIVERGED);
    model.restore(calm);
    assertThat(training.step()).isEqualTo(1);
    assertThat(training.stop()).isEmpty();
  }

  @Test
  void theRatesThatExplodedAreThoseOfTheRun() throws InterruptedException {
    model.rate.set(1e-6);
    training.run(5);
    model.rate.set(1e-7); // not by hand: the run goes on with its own
    loop.until(() -> !training.isRunning());
    training.train(2_000);

    assertThat(model.rescued.isSolved()).isTrue();
  }

  @Test
  void anExplosionThatReachesAGoalIsAnExplosionToo() throws InterruptedException {
    Challenge high = model.goal("high", () -> model.error.get() > 1e6).by(Cause.TRAINING);
    model.rate.set(1e-6);
    training.play();
    loop.until(() -> !training.isRunning());

    assertThat(training.stop().orElseThrow().reason()).isEqualTo(Reason.DIVERGED);
    assertThat(training.hasDiverged()).isTrue();
    assertThat(high.isSolved()).isTrue();
  }

  @Test
  void backAtTheStartStandTheNumbersOfTheHand() {
    model.weight.setByHand(0.1);
    model.bias.setByHand(150.1);
    model.scaling.set(true);
    model.scope().settle(Cause.HAND);
    for (int hand = 0; hand < 40; hand++) {
      model.weight.setByHand(0.0101 * hand);
      model.scope().settle(Cause.HAND);
      double[] start = model.numbers();
      training.train(0);
      assertThat(training.goesOn()).as("%s", start[0]).isTrue();
      training.train(3);
      for (int step = 0; step < 3; step++) {
        training.stepBack();
      }
      assertThat(training.step()).isZero();
      assertThat(model.numbers()).containsExactly(start);
      assertThat(training.path().get(0).toArray()).containsExactly(start);
    }
  }

  @Test
  void aRestoredTrainingGoesOnInOtherUnits() {
    model.scaling.set(true);
    training.train(3);
    Descending other = new Descending();
    other.restore(model.snapshot());
    other.scaling.setByHand(false);
    other.scope().settle(Cause.HAND);
    assertThat(other.training.goesOn()).isTrue();
    other.training.train(10);
    assertThat(other.training.step()).isEqualTo(13);
    assertThat(other.training.startLoss()).isGreaterThan(10_000);
  }

  @Test
  void aGoalAboutTheLossesStopsPlayAtItsVeryStep() throws InterruptedException {
    model.goal("slow", () -> training.step() > 200 && training.fall(100) < 0.2);
    training.speed().set(Training.FULL_SPEED);
    training.play();
    loop.until(() -> !training.isRunning());

    Descending other = new Descending();
    long step = 0;
    while (!(step > 200 && other.training.fall(100) < 0.2)) {
      other.training.train(1);
      step++;
    }
    assertThat(training.stop()).contains(new Stop(Reason.GOAL, step, step));
    assertThat(training.canStepBack()).isTrue();
    assertThat(model.numbers()).isEqualTo(other.numbers());
  }
}
