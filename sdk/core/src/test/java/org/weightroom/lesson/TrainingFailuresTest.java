package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.Stop.Reason;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Owner;

/** Whatever throws around a run: the run ends, the numbers are those of its steps. */
class TrainingFailuresTest {
  private final EventLoop loop = new EventLoop();
  private final Descending model = new Descending();
  private final Training training = model.training;

  @BeforeEach
  void open() {
    model.open(loop);
  }

  private void untilItEnds() throws InterruptedException {
    loop.until(() -> !training.isRunning());
  }

  private void assertStandsOnItsWay(long step) {
    assertThat(training.isRunning()).isFalse();
    assertThat(training.step()).isEqualTo(step);
    Descending other = new Descending();
    other.training.train((int) step);
    assertThat(model.numbers()).isEqualTo(other.numbers());
    assertThat(training.losses(1_000)).isEqualTo(other.training.losses(1_000));
  }

  @Test
  void aGoalThatThrowsEndsTheWatchedRunBeforeItsStep() {
    model.goal(
        "fragile",
        () -> {
          if (training.step() >= 40) {
            throw new IllegalStateException("no such house");
          }
          return false;
        });
    training.speed().set(Training.FULL_SPEED);
    training.play();

    assertThatThrownBy(this::untilItEnds).hasMessage("no such house");
    assertStandsOnItsWay(39);
    assertThat(training.stop().orElseThrow().reason()).isEqualTo(Reason.PAUSED);
  }

  @Test
  void aWatcherThatThrowsDoesNotKeepARunFromBeingPaused() throws InterruptedException {
    training.run(Integer.MAX_VALUE);
    loop.until(() -> training.step() > 100);
    boolean[] broken = {false};
    model
        .scope()
        .watch(
            () -> {
              training.isRunning();
              model.weight.get();
              if (broken[0]) {
                throw new IllegalStateException("cannot draw");
              }
            });
    broken[0] = true;
    long later = System.nanoTime() + 50_000_000;
    while (System.nanoTime() < later) {
      Thread.onSpinWait(); // the worker has something to tell
    }

    assertThatThrownBy(training::pause).hasMessage("cannot draw");
    assertThat(training.isRunning()).isFalse();
    assertThat(model.history().gestures()).hasSize(1);
    assertThat(model.trainings).hasValue(1);
  }

  @Test
  void aPictureThatCannotBeDrawnLosesNoWin() {
    List<Long> seen = new ArrayList<>();
    model
        .scope()
        .watch(
            () -> {
              seen.add(training.step());
              if (training.step() > 0) {
                throw new IllegalStateException("cannot draw");
              }
            });

    assertThatThrownBy(() -> training.train(2_300)).hasMessage("cannot draw");
    assertThat(model.below450.isSolved()).isTrue();
    assertThat(model.history().gestures()).hasSize(1);
  }

  @Test
  void aListenerThatThrowsKeepsNoOtherFromHearing() {
    List<Cause> heard = new ArrayList<>();
    model
        .scope()
        .onSettle(
            cause -> {
              throw new IllegalStateException("disk full");
            });
    model.scope().onSettle(heard::add);

    assertThatThrownBy(() -> training.train(1)).hasMessage("disk full");
    assertThat(heard).containsExactly(Cause.TRAINING);
  }

  @Test
  void aGoalThatThrowsLosesNoRecord() {
    model.goal(
        "broken",
        () -> {
          throw new IllegalStateException("no such house");
        });

    assertThatThrownBy(() -> training.train(1)).hasMessage("no such house");
    assertThat(model.attempts().orElseThrow().best()).contains(model.snapshot());
  }

  @Test
  void aFailingWorkerEndsTheRunAndIsTold() {
    LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    Thread here = Thread.currentThread();
    boolean[] refused = {false};
    model.open(
        new Owner() {
          @Override
          public boolean isCurrent() {
            return Thread.currentThread() == here;
          }

          @Override
          public void execute(Runnable work) {
            if (!isCurrent() && !refused[0]) {
              refused[0] = true;
              throw new RejectedExecutionException("not now");
            }
            queue.add(work);
          }
        });
    training.run(Integer.MAX_VALUE);

    assertThatThrownBy(
            () -> {
              while (training.isRunning()) {
                queue.take().run();
              }
            })
        .hasMessage("training failed")
        .hasRootCauseMessage("not now");
    assertStandsOnItsWay(training.step());
  }

  @Test
  void withoutAnEventLoopARunIsRefusedAndNothingHappens() {
    Descending alone = new Descending();

    assertThatThrownBy(() -> alone.training.run(10)).hasMessageContaining("train(steps)");
    assertThatThrownBy(alone.training::play).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(alone.training::converge).isInstanceOf(IllegalStateException.class);
    assertThat(alone.training.isRunning()).isFalse();
    assertThat(alone.history().canUndo()).isFalse();
  }

  @Test
  void aSpeedThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> training.speed().set(-1)).hasMessageContaining("0 … 6");
    assertThatThrownBy(() -> training.speed().set(7)).hasMessageContaining("0 … 6");
  }

  @Test
  void anotherSpeedCountsAtOnce() throws InterruptedException {
    model.below450.restoreSolved();
    training.speed().set(0);
    training.play();
    loop.until(() -> training.step() == 1);
    training.speed().set(Training.FULL_SPEED);
    long started = System.nanoTime();
    loop.until(() -> training.step() > 1);

    assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(500);
  }

  @Test
  void closingDuringARunTellsOfItButOnce() throws InterruptedException {
    training.run(Integer.MAX_VALUE);
    loop.until(() -> training.step() > 0);
    model.close();
    long closed = training.step();
    loop.rest();

    assertThat(training.step()).isEqualTo(closed);
    assertThat(model.trainings).hasValue(1);
  }
}
