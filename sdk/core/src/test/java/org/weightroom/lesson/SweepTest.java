package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Descent;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;

class SweepTest {
  private static final Dataset DATA = Dataset.of("x", "y").with(1, 3).with(2, 5).with(4, 9);
  private static final Parameters ZERO = Parameters.zeros(Network.linear(1));

  private final EventLoop loop = new EventLoop();
  private final Sweeping model = new Sweeping();
  private final AtomicReference<Thread> worker = new AtomicReference<>();
  private final Semaphore gate = new Semaphore(0);

  private static Descent descent(double rate) {
    return Descent.of(
        Network.linear(1), DATA, Loss.MEAN_SQUARED_ERROR, LearningRates.each(rate, rate));
  }

  private static Sweep.Trial<Parameters> training(double rate, int steps) {
    return new Sweep.Trial<>(descent(rate), ZERO, steps, Function.identity());
  }

  /** A trial whose result waits for the gate, and says who worked on it. */
  private Sweep.Trial<Parameters> waiting(double bias) {
    Parameters start = ZERO.withBias(0, 0, bias);
    return new Sweep.Trial<>(
        descent(0.01),
        start,
        0,
        end -> {
          worker.set(Thread.currentThread());
          gate.acquireUninterruptibly();
          return end;
        });
  }

  private List<Double> biases() {
    return model.sweep.results().stream().map(end -> end.bias(0, 0)).toList();
  }

  private static void assertEnds(Thread thread) throws InterruptedException {
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void withoutAnEventLoopAllIsDoneAtOnceInTheOrderOfThePlan() {
    for (int steps : new int[] {0, 1, 49, 50, 51, 237}) {
      model.plan.add(training(0.01, steps));
    }
    model.plan.add(training(0.03, 100));
    model.sweep.start();
    List<Parameters> byHand = new ArrayList<>();
    for (Sweep.Trial<Parameters> trial : model.plan) {
      GradientDescent engine = trial.descent().engine();
      engine.load(trial.start());
      engine.steps(trial.steps());
      byHand.add(engine.parameters());
    }
    assertThat(model.sweep.results()).isEqualTo(byHand).doesNotHaveDuplicates();
    assertThat(model.sweep.total()).isEqualTo(7);
    assertThat(model.sweep.isRunning()).isFalse();
  }

  @Test
  void itIsNoPartOfTheLessonsState() {
    model.plan.add(training(0.01, 10));
    Snapshot before = model.snapshot();
    model.sweep.start();
    assertThat(model.snapshot()).isEqualTo(before);
    assertThat(model.history().gestures()).isEmpty();
    model.reset();
    assertThat(model.sweep.results()).hasSize(1);
  }

  @Test
  void thePlanIsReadWhenItStarts() {
    model.sweep.start();
    assertThat(model.sweep.total()).isZero();
    model.open(loop);
    model.sweep.start();
    assertThat(model.sweep.isRunning()).as("nothing to do").isFalse();
    model.plan.add(training(0.01, 3));
    model.sweep.start();
    assertThat(model.sweep.total()).isEqualTo(1);
  }

  @Test
  void resultsArriveOneByOneWhileTheOwnerGoesOn() throws InterruptedException {
    model.open(loop);
    model.plan.addAll(List.of(waiting(1), waiting(2), waiting(3)));
    List<Integer> shown = new ArrayList<>();
    model.scope().watch(() -> shown.add(model.sweep.results().size()));
    model.sweep.start();
    assertThat(model.sweep.isRunning()).isTrue();
    assertThat(biases()).as("start does not wait").isEmpty();
    for (int done = 1; done <= 3; done++) {
      int wanted = done;
      gate.release();
      loop.until(() -> model.sweep.results().size() == wanted);
      assertThat(model.sweep.isRunning()).isEqualTo(done < 3);
    }
    assertThat(biases()).containsExactly(1.0, 2.0, 3.0);
    assertThat(shown).containsExactly(0, 1, 2, 3);
    assertThat(worker.get()).isNotEqualTo(Thread.currentThread());
    assertEnds(worker.get());
  }

  @Test
  void cancelEndsALongTrainingAndKeepsWhatWasFound() throws InterruptedException {
    model.open(loop);
    model.plan.add(waiting(1));
    model.plan.add(training(1e-4, Integer.MAX_VALUE)); // takes minutes
    model.plan.add(waiting(2));
    gate.release(2);
    model.sweep.start();
    loop.until(() -> model.sweep.results().size() == 1);
    assertThat(model.sweep.isRunning()).isTrue();
    model.sweep.cancel();
    assertThat(model.sweep.isRunning()).isFalse();
    assertEnds(worker.get());
    loop.rest();
    assertThat(biases()).containsExactly(1.0);
    assertThat(model.sweep.total()).isEqualTo(3);
    assertThat(gate.availablePermits()).as("the third was never begun").isEqualTo(1);
  }

  @Test
  void anotherStartForgetsWhatTheFirstStillTells() throws InterruptedException {
    model.open(loop);
    model.plan.addAll(List.of(waiting(1), waiting(2)));
    gate.release();
    model.sweep.start();
    loop.until(() -> model.sweep.results().size() == 1);
    Thread first = worker.get();
    model.plan.clear();
    model.plan.add(training(0.01, 5));
    model.sweep.start();
    assertThat(model.sweep.results()).isEmpty();
    loop.until(() -> !model.sweep.isRunning());
    gate.release(); // now the first one's second result comes
    assertEnds(first);
    loop.rest();
    assertThat(model.sweep.results()).hasSize(1);
    assertThat(biases()).doesNotContain(1.0, 2.0);
    assertThat(model.sweep.total()).isEqualTo(1);
  }

  @Test
  void whatWasOnItsWayWhenAnotherStartedIsForgotten() throws InterruptedException {
    model.open(loop);
    model.plan.add(waiting(1));
    gate.release();
    model.sweep.start();
    while (worker.get() == null) {
      Thread.onSpinWait();
    }
    assertEnds(worker.get()); // it has told, and nobody has listened yet
    model.plan.clear();
    model.sweep.start();
    loop.rest();
    assertThat(model.sweep.results()).isEmpty();
  }

  @Test
  void aJudgeThatThrowsEndsItAndIsToldToTheOwner() throws InterruptedException {
    model.open(loop);
    RuntimeException failure = new IllegalStateException("cannot judge");
    model.plan.add(waiting(1));
    model.plan.add(
        new Sweep.Trial<>(
            descent(0.01),
            ZERO,
            1,
            end -> {
              throw failure;
            }));
    model.plan.add(waiting(3));
    gate.release(2);
    model.sweep.start();
    assertThatThrownBy(() -> loop.until(() -> !model.sweep.isRunning()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sweep failed")
        .hasCause(failure);
    assertThat(model.sweep.isRunning()).isFalse();
    assertThat(biases()).containsExactly(1.0);
    assertEnds(worker.get());
    model.plan.remove(1);
    gate.release();
    model.sweep.start();
    loop.until(() -> !model.sweep.isRunning());
    assertThat(biases()).as("it can be started again").containsExactly(1.0, 3.0);
  }

  @Test
  void aFailureAfterCancelIsOfNoInterest() throws InterruptedException {
    model.open(loop);
    model.plan.add(
        new Sweep.Trial<>(
            descent(0.01),
            ZERO,
            1,
            end -> {
              worker.set(Thread.currentThread());
              gate.acquireUninterruptibly();
              throw new IllegalStateException("too late");
            }));
    model.sweep.start();
    while (worker.get() == null) {
      Thread.onSpinWait();
    }
    model.sweep.cancel();
    gate.release();
    assertEnds(worker.get());
    loop.rest();
    assertThat(model.sweep.results()).isEmpty();
  }

  @Test
  void closingEndsIt() throws InterruptedException {
    model.open(loop);
    model.plan.add(waiting(1));
    model.plan.add(training(1e-4, Integer.MAX_VALUE));
    gate.release();
    model.sweep.start();
    loop.until(() -> model.sweep.results().size() == 1);
    model.close();
    assertThat(model.sweep.isRunning()).isFalse();
    assertEnds(worker.get());
  }

  @Test
  void itsIdIsItsOwn() {
    assertThatThrownBy(Twice::new).isInstanceOf(IllegalArgumentException.class);
  }

  /** A lesson whose plan the test writes. */
  private static final class Sweeping extends LessonModel {
    final List<Sweep.Trial<Parameters>> plan = new ArrayList<>();
    final Sweep<Parameters> sweep = sweep("sweep", () -> plan);
  }

  private static final class Twice extends LessonModel {
    Twice() {
      number("sweep", 0, 0, 1, 1);
      sweep("sweep", List::of);
    }
  }
}
