package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.Stop.Reason;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;

/** A training whose parameters are no dials: where it begins, stands, ends and is found again. */
class OwnNetworkTrainingTest {
  private final EventLoop loop = new EventLoop();
  private final OwnNetwork model = new OwnNetwork();
  private final Training training = model.training;

  @BeforeEach
  void open() {
    model.open(loop);
  }

  private Parameters here() {
    return training.trained().orElseThrow();
  }

  private static Parameters after(int steps) {
    OwnNetwork other = new OwnNetwork();
    other.training.train(steps);
    return other.training.trained().orElseThrow();
  }

  @Test
  void itBeginsFromItsStart() {
    assertThat(training.parameters()).isEmpty();
    assertThat(training.trained()).isEmpty();
    assertThat(training.losses(5).values()).containsExactly(Double.NaN);
    training.train(0);
    assertThat(here()).isEqualTo(model.start());
    assertThat(training.step()).isZero();
    assertThat(training.startLoss()).isEqualTo(model.loss(model.start()));
  }

  @Test
  void itTakesTheStepsOfTheEngine() {
    GradientDescent engine = model.descent().engine();
    engine.load(model.descent().toEngine(model.start()));
    engine.steps(20);
    training.train(20);

    assertThat(here()).isEqualTo(model.descent().toRaw(engine.parameters()));
    assertThat(here().network().layers()).hasSize(2);
    assertThat(here().size()).isEqualTo(2 * 8 + 8 + 8 + 1);
    assertThat(training.losses(1).values()).containsExactly(engine.loss());
  }

  @Test
  void twoRunsAreOne() {
    training.train(10);
    training.train(10);
    assertThat(here()).isEqualTo(after(20));
    assertThat(training.step()).isEqualTo(20);
  }

  @Test
  void miniBatchesComeAsInOneRun() {
    OwnNetwork other = new OwnNetwork();
    other.miniBatches.set(true);
    other.training.train(31);
    model.miniBatches.set(true);
    training.train(7);
    training.stepBack();
    training.train(25);
    assertThat(here()).isEqualTo(other.training.trained().orElseThrow());
  }

  @Test
  void aChangeOfTheRecipeEndsItUntilItIsTakenBack() {
    training.train(20);
    Parameters before = here();
    model.seed.setByHand(2.0);
    model.scope().settle(Cause.HAND);

    assertThat(training.trained()).isEmpty();
    assertThat(training.goesOn()).isFalse();
    assertThat(training.canStepBack()).isFalse();
    assertThat(training.stop()).isEmpty();
    assertThat(training.losses(5).values()).hasSize(5);

    model.seed.setByHand(1.0);
    model.scope().settle(Cause.HAND);
    assertThat(training.trained()).contains(before);
    training.train(1);
    assertThat(here()).isEqualTo(after(21));
  }

  @Test
  void afterAChangeOfTheRecipeAnotherTrainingBegins() {
    training.train(20);
    model.seed.setByHand(2.0);
    model.scope().settle(Cause.HAND);
    training.train(3);

    assertThat(training.step()).isEqualTo(3);
    OwnNetwork other = new OwnNetwork();
    other.seed.set(2.0);
    other.training.train(3);
    assertThat(here()).isEqualTo(other.training.trained().orElseThrow());
    assertThat(training.waypoints(9).get(0).parameters()).isEqualTo(model.start());
  }

  @Test
  void anotherShapeIsAnotherTraining() {
    training.train(20);
    for (double neurons : new double[] {0, 64, 2, 8}) {
      model.hidden.setByHand(neurons);
      model.scope().settle(Cause.HAND);
      assertThat(training.trained()).as(neurons + " neurons").isEmpty();
      assertThat(training.nextStep().isPresent()).isEqualTo(neurons == 0);
      assertThatCode(training::visited).doesNotThrowAnyException();
      assertThatCode(training::path).doesNotThrowAnyException();
      assertThatCode(() -> training.losses(200)).doesNotThrowAnyException();
      training.train(2);
      assertThatCode(training::visited).doesNotThrowAnyException();
      assertThat(here().size()).isEqualTo(neurons == 0 ? 3 : (int) (4 * neurons + 1));
    }
    model.features.toggleByHand("age");
    model.scope().settle(Cause.HAND);
    assertThat(training.trained()).isEmpty();
    training.train(2);
    assertThat(here().network().inputs()).isEqualTo(1);
    assertThatCode(training::visited).doesNotThrowAnyException();
  }

  @Test
  void anotherRateGoesOn() {
    training.train(10);
    model.rate.setByHand(0.1);
    model.scope().settle(Cause.HAND);
    assertThat(training.trained()).isPresent();
    training.train(10);
    assertThat(training.step()).isEqualTo(20);
    assertThat(here()).isNotEqualTo(after(20));
    for (int back = 0; back < 10; back++) {
      training.stepBack();
    }
    assertThat(here()).isEqualTo(after(10));
  }

  @Test
  void aStepBackIsExact() {
    List<Parameters> way = new ArrayList<>();
    for (int step = 0; step <= 300; step++) {
      training.train(step == 0 ? 0 : 1);
      way.add(here());
    }
    for (int step = 299; step >= 0; step--) {
      training.stepBack();
      assertThat(here()).as("step " + step).isEqualTo(way.get(step));
      assertThat(training.step()).isEqualTo(step);
    }
    assertThat(training.canStepBack()).isFalse();
  }

  @Test
  void undoRedoAndResetLeadBack() {
    training.train(10);
    Parameters ten = here();
    model.seed.setByHand(5.0);
    model.scope().settle(Cause.HAND);
    training.train(10);
    Parameters other = here();

    model.history().undo();
    assertThat(training.trained()).isEmpty();
    model.history().undo();
    assertThat(training.trained()).contains(ten);
    model.history().redo();
    model.history().redo();
    assertThat(training.trained()).contains(other);
    model.reset();
    assertThat(training.trained()).isEmpty();
    assertThat(training.step()).isZero();
    assertThat(training.waypoints(10)).isEmpty();
    model.history().undo();
    assertThat(training.trained()).contains(other);
    assertThat(training.canStepBack()).isTrue();
  }

  @Test
  void aSnapshotIsKnownInAFreshModel() {
    training.train(137);
    OwnNetwork fresh = new OwnNetwork();
    fresh.restore(model.snapshot());

    assertThat(fresh.training.trained()).contains(here());
    assertThat(fresh.training.step()).isEqualTo(137);
    assertThat(fresh.training.losses(9)).isEqualTo(training.losses(1));
    assertThat(fresh.training.canStepBack()).isFalse();
    assertThat(fresh.training.waypoints(160)).isEmpty();
    assertThatCode(fresh.training::visited).doesNotThrowAnyException();
    fresh.training.train(3);
    assertThat(fresh.training.trained()).contains(after(140));
  }

  @Test
  void playStopsAtTheStepOfAGoalAsHeadless() throws InterruptedException {
    OwnNetwork other = new OwnNetwork();
    while (!other.learned.isSolved()) {
      other.training.train(1);
    }
    training.speed().set(Training.FULL_SPEED);
    training.play();
    loop.until(() -> !training.isRunning());

    assertThat(training.stop().orElseThrow().reason()).isEqualTo(Reason.GOAL);
    assertThat(training.step()).isEqualTo(other.training.step()).isGreaterThan(5);
    assertThat(here()).isEqualTo(other.training.trained().orElseThrow());
    assertThat(model.learned.isSolved()).isTrue();
  }

  @Test
  void aHandOnTheRecipeFirstEndsTheRun() throws InterruptedException {
    training.run(Integer.MAX_VALUE);
    loop.until(() -> training.step() > 50);
    model.seed.setByHand(3.0);
    assertThat(training.isRunning()).isFalse();
    long step = training.step();
    model.scope().settle(Cause.HAND);
    assertThat(training.trained()).isEmpty();
    model.history().undo();
    assertThat(training.trained()).contains(after((int) step));
  }

  @Test
  void divergenceLeavesTheLastFiniteStep() {
    model.rate.set(900.0);
    Stop stop = training.train(1_000);
    assertThat(stop.reason()).isEqualTo(Reason.DIVERGED);
    assertThat(here().areFinite()).isTrue();
    assertThat(training.losses(50).values()).allMatch(Double::isFinite);
    for (int run = 0; run < 20; run++) {
      training.train(10);
    }
    assertThat(here().areFinite()).isTrue();
  }
}
