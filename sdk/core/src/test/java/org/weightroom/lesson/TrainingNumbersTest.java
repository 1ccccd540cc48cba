package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.Stop.Reason;
import org.weightroom.nn.Batches;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.NumberProperty;

/** Numbers at the edges: long ways, losses of 0, huge rates, one example, mini-batches. */
class TrainingNumbersTest {
  private static final LearningRates GENTLE = LearningRates.all(0.1);
  private static final Network LINE = Network.linear(1);

  private static final class One extends LessonModel {
    final NumberProperty weight = number("weight", 0, -9, 9, 0.1);
    final NumberProperty bias = number("bias", 0, -9, 9, 0.1);
    final Training training;

    One(Descent descent) {
      training = training(() -> descent, weight, bias);
    }
  }

  private static One one(LearningRates rates, double[]... rows) {
    return new One(Descent.of(LINE, data(rows), Loss.MEAN_SQUARED_ERROR, rates));
  }

  private static Dataset data(double[]... rows) {
    Dataset data = Dataset.of("x", "y");
    for (double[] row : rows) {
      data = data.with(row);
    }
    return data;
  }

  @Test
  void undoneBeyondTheKeptLossesThePresentLossIsStillKnown() {
    Descending model = new Descending();
    model.training.train(100);
    Losses then = model.training.losses(1);
    model.training.train(140_000);
    model.history().undo();

    assertThat(model.training.losses(200)).isEqualTo(then);
    assertThat(model.training.fall(100)).isEqualTo(1);
    assertThat(model.training.isRising()).isFalse();

    Descending other = new Descending();
    other.training.train(110);
    model.training.train(10);
    assertThat(model.training.losses(200)).isEqualTo(other.training.losses(11));
  }

  @Test
  void aPerfectStartIsNoExplosionAndStandsStill() {
    One model = one(GENTLE, new double[] {1, 0}, new double[] {2, 0});
    assertThat(model.training.train(150)).isEqualTo(new Stop(Reason.STEPS, 150, 150));
    assertThat(model.training.fall(100)).isZero();
    assertThat(model.training.isRising()).isFalse();
  }

  @Test
  void oneExampleIsLearned() {
    One model = one(GENTLE, new double[] {2, 3});
    assertThat(model.training.train(200).reason()).isEqualTo(Reason.STEPS);
    assertThat(2 * model.weight.get() + model.bias.get()).isEqualTo(3);
  }

  @Test
  void ratesBeyondAllMeasureLeaveTheLastFiniteNumbers() {
    for (double rate : List.of(1e150, 1e160, 1e300, Double.MAX_VALUE)) {
      One model = one(LearningRates.all(rate), new double[] {2, 3}, new double[] {4, -1});
      for (int run = 0; run < 5; run++) {
        assertThat(model.training.train(10).reason()).isEqualTo(Reason.DIVERGED);
        assertThat(model.training.losses(20).values()).allMatch(Double::isFinite);
      }
      assertThat(model.training.isRising()).isFalse();
    }
  }

  @Test
  void aZeroWithAMinusSignIsAZero() {
    One model = one(LearningRates.each(-0.0, 0.1), new double[] {0, -0.0}, new double[] {1, 0});
    model.weight.set(-0.0);
    model.training.train(2);
    assertThat(model.training.goesOn()).isTrue();
    assertThat(model.training.canStepBack()).isTrue();
    model.training.stepBack();
    assertThat(model.training.goesOn()).isTrue();
  }

  @Test
  void numbersThatAreFiniteOnlyOnTheScaledSideEndTheRun() {
    Dataset tiny = data(new double[] {1e-160, 0}, new double[] {3e-160, 1});
    Network neuron = Network.logistic(1);
    One model =
        new One(
            Descent.of(neuron, tiny, Loss.CROSS_ENTROPY, GENTLE)
                .standardised(LearningRates.all(1e155)));
    Stop stop = model.training.train(10);
    assertThat(model.weight.get()).isFinite();
    assertThat(stop.reason()).isEqualTo(Reason.DIVERGED);
    assertThat(model.training.goesOn()).isTrue();
  }

  @Test
  void theArithmeticOfANextStepIsShownForTheFullBatchOnly() {
    Dataset two = data(new double[] {1, 2}, new double[] {2, 1});
    Descent full = Descent.of(LINE, two, Loss.MEAN_SQUARED_ERROR, GENTLE);
    assertThat(new One(full).training.nextStep()).isPresent();
    assertThat(new One(batches(full, 2)).training.nextStep()).isPresent();
    assertThat(new One(batches(full, 1)).training.nextStep()).isEmpty();
  }

  @Test
  void miniBatchesComeAsTheyWouldHaveComeInOneRun() {
    Descent full =
        Descent.of(
            LINE,
            data(new double[] {1, 2}, new double[] {2, 1}, new double[] {0, 1}),
            Loss.MEAN_SQUARED_ERROR,
            GENTLE);
    One whole = new One(batches(full, 2));
    One parts = new One(batches(full, 2));
    whole.training.train(301);
    parts.training.train(7);
    for (int part = 0; part < 98; part++) {
      parts.training.train(4);
      parts.training.stepBack();
    }
    assertThat(parts.training.step()).isEqualTo(301);
    assertThat(parts.training.path()).endsWith(here(whole));
    assertThat(parts.training.losses(302)).isEqualTo(whole.training.losses(302));
  }

  @Test
  void whatTheOwnerDoesNotFetchStaysSmall() throws InterruptedException {
    Descent descent = one(GENTLE, new double[] {1, 1}).training.descent();
    TrainingRun run =
        new TrainingRun(descent, Parameters.zeros(LINE), 0, Long.MAX_VALUE, false, false);
    TrainingWorker worker = new TrainingWorker(run, 0, false, w -> {});
    worker.start(Training.FULL_SPEED, false);
    Thread.sleep(700); // an event thread that hangs
    TrainingRun.News first = worker.fetch();
    long patience = System.nanoTime() + 10_000_000_000L;
    TrainingRun.News second = worker.fetch();
    while (second == null && System.nanoTime() < patience) {
      Thread.sleep(1);
      second = worker.fetch();
    }
    worker.cancel();

    assertThat(first.size() + second.size()).isLessThan(600_000);
  }

  @Test
  void theTrailsOfLargeNetworksAreForgottenEarlier() {
    Network large = Network.linear(1_000);
    Descent descent = Descent.of(large, wide(), Loss.MEAN_SQUARED_ERROR, GENTLE);
    Trails trails = new Trails();
    for (long run = 1; run <= 100; run++) {
      Trail trail = new Trail(0, descent, Parameters.zeros(large), Parameters.zeros(large), 1);
      trails.put(run, trail);
      for (int step = 1; step < 256; step++) {
        trail.add(1);
        trail.add(new Waypoint(step, Parameters.zeros(large)));
      }
    }
    long kept =
        java.util.stream.LongStream.rangeClosed(1, 100)
            .filter(run -> trails.find(run, 10).isPresent())
            .count();
    assertThat(kept).isBetween(1L, 20L);
    assertThat(trails.nextRun(0)).isEqualTo(101);
  }

  @Test
  void aForgottenTrainingsNumberIsNotGivenAgain() {
    Trails trails = new Trails();
    long first = trails.nextRun(0);
    long second = trails.nextRun(0);
    assertThat(second).isGreaterThan(first);
    assertThat(trails.nextRun(40)).isEqualTo(41);
    assertThat(trails.nextRun(1)).isEqualTo(42);
  }

  private static Dataset wide() {
    String[] columns = new String[1_001];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = "c" + i;
    }
    return Dataset.of(columns).with(new double[1_001]);
  }

  private static Parameters here(One model) {
    return Parameters.of(LINE, model.weight.get(), model.bias.get());
  }

  private static Descent batches(Descent full, int size) {
    return new Descent(
        full.network(),
        full.data(),
        full.loss(),
        full.rates(),
        Batches.of(size, 7),
        Optional.empty());
  }
}
