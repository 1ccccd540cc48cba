package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.nn.Batches;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.WorkedStep;
import org.weightroom.observe.NumberProperty;
import org.weightroom.script.Script;

/** What is locked stays as it is, to the last bit, whatever goes on around it. */
final class LockTest {
  private static final double[][] ROWS = {{1, 20, 3}, {2, 31, 5.5}, {4, 28, 6}, {7, 45, 11}};
  private static final double RATE = 0.01;

  /** Two inputs and a bias, with what else can move a dial. */
  private static final class Plane extends LessonModel {
    final NumberProperty first = number("first", 0.1, -9, 9, 0.1);
    final NumberProperty second = number("second", 0.3, -9, 9, 0.1);
    final NumberProperty bias = number("bias", 0.7, -9, 9, 0.1);
    final Training training;

    Plane(boolean scaled, int batch) {
      training = training(() -> descent(scaled, batch), first, second, bias);
      action("zero", () -> List.of(first, second, bias).forEach(dial -> dial.set(0.0)));
    }

    private static Descent descent(boolean scaled, int batch) {
      Dataset data = Dataset.of("a", "b", "y");
      for (double[] row : ROWS) {
        data = data.with(row);
      }
      LearningRates rates = LearningRates.all(scaled ? RATE : RATE / 100);
      Descent descent =
          new Descent(
              Network.linear(2),
              data,
              Loss.MEAN_SQUARED_ERROR,
              rates,
              Batches.of(batch, 3),
              Optional.empty());
      return scaled ? descent.standardised(rates) : descent;
    }

    double[] numbers() {
      return new double[] {first.get(), second.get(), bias.get()};
    }
  }

  @Test
  void neitherScriptNorActionNorResetNorUndoNorRestoreMovesIt() throws Exception {
    Plane model = new Plane(false, 4);
    model.play(Script.parse(List.of("first=2", "bias=3")));
    model.lock(List.of("bias"));
    model.play(Script.parse(List.of("bias=5", "second=1")));
    assertThat(model.numbers()).containsExactly(2, 1, 3);
    model.perform("zero");
    assertThat(model.numbers()).containsExactly(0, 0, 3);
    model.history().undo();
    model.history().undo();
    model.history().undo(); // to before it was locked
    assertThat(model.numbers()).containsExactly(0.1, 0.3, 3);
    model.history().redo();
    Snapshot start = new Plane(false, 4).snapshot();
    model.restore(start);
    assertThat(model.bias.get()).isEqualTo(3);
    model.reset();
    assertThat(model.bias.get()).isEqualTo(3);
    model.bias.setByHand(8);
    assertThat(model.bias.get()).isEqualTo(3);
    model.bias.unlock();
    model.bias.setByHand(8);
    assertThat(model.bias.get()).isEqualTo(8);
  }

  @Test
  void whatAFileLocksIsAsTheFileHasIt() {
    Plane saved = new Plane(false, 4);
    saved.bias.set(4.0);
    saved.history().settleHand();
    Plane model = new Plane(false, 4);
    model.lock(List.of("bias"));
    model.resume(saved.progress());
    assertThat(model.bias.get()).isEqualTo(4);
    model.bias.setByHand(1);
    assertThat(model.bias.get()).isEqualTo(4);
  }

  @Test
  void trainingLeavesItAndTheOthersFollowTheirOwnGradients() {
    for (int held = 0; held < 3; held++) {
      for (boolean scaled : new boolean[] {false, true}) {
        Plane model = new Plane(scaled, 4);
        model.lock(List.of(List.of("first", "second", "bias").get(held)));
        double[] expected = model.numbers();
        Scaling scaling = scaling(scaled, held == 2);
        for (int step = 0; step < 50; step++) {
          expected = stepped(expected, held, scaling, scaled ? RATE : RATE / 100);
        }
        double before = model.numbers()[held];
        model.training.train(50);
        double[] now = model.numbers();
        assertThat(Double.doubleToLongBits(now[held])).isEqualTo(Double.doubleToLongBits(before));
        for (int i = 0; i < 3; i++) {
          assertThat(now[i]).isCloseTo(expected[i], within(1e-10));
          assertThat(i == held || now[i] != new Plane(scaled, 4).numbers()[i]).isTrue();
        }
        assertThat(model.training.losses(1).values().get(0)).isCloseTo(loss(now), within(1e-10));
      }
    }
  }

  @Test
  void inTheEndItIsTheBestThatIsPossibleBesideIt() {
    Plane model = new Plane(true, 4);
    model.lock(List.of("bias"));
    model.training.train(200_000);
    double best = loss(model.numbers());
    for (double by : new double[] {-1e-3, 1e-3}) {
      assertThat(loss(model.first.get() + by, model.second.get(), 0.7)).isGreaterThan(best);
      assertThat(loss(model.first.get(), model.second.get() + by, 0.7)).isGreaterThan(best);
    }
  }

  @Test
  void stepsBackAndGoingOnFromAFileLeadThroughTheVerySameNumbers() {
    Plane model = new Plane(true, 3);
    model.lock(List.of("first", "bias"));
    model.training.train(1);
    double[] one = model.numbers();
    model.training.train(400);
    Plane later = new Plane(true, 3);
    later.lock(List.of("first", "bias"));
    later.resume(model.progress());
    assertThat(later.training.goesOn()).isTrue();
    model.training.train(7);
    later.training.train(7);
    assertThat(later.deeds().digest()).isEqualTo(model.deeds().digest());
    while (model.training.step() > 1) {
      model.training.stepBack();
    }
    assertThat(model.numbers()).containsExactly(one);
    Plane replayed = new Plane(true, 3);
    replayed.lock(List.of("first", "bias"));
    replayed.training.train(1);
    assertThat(replayed.deeds().digest()).isEqualTo(model.deeds().digest());
  }

  @Test
  void anExplosionLeavesItAtTheLastNumber() {
    LessonModel model = new Exploding(Dataset.of("x", "y").with(1e200, 1).with(-1e200, 3));
    model.lock(List.of("bias"));
    Training training = model.training().orElseThrow();
    assertThat(training.train(10).isDiverged()).isTrue();
    assertThat(training.parameters().get(1).get()).isEqualTo(0.5);
  }

  @Test
  void theStepThatIsToldIsTheStepThatIsTaken() {
    Plane model = new Plane(true, 4);
    model.lock(List.of("bias"));
    WorkedStep step = model.training.nextStep().orElseThrow();
    assertThat(step.updates().get(2).rate()).isZero();
    assertThat(step.updates().get(2).after()).isEqualTo(step.updates().get(2).before());
    model.training.train(1);
    double deviation = Scaling.standard(Plane.descent(false, 4).data()).deviations().get(0);
    assertThat(model.first.get()).isEqualTo(step.updates().get(0).after() / deviation);
  }

  @Test
  void whatMovesNothingOrMovesWhatIsHiddenIsNotOffered() {
    Plane model = new Plane(false, 4);
    assertThat(model.training.isOffered(Set.of())).isTrue();
    assertThat(model.training.isOffered(Set.of("bias"))).isFalse();
    model.lock(List.of("bias"));
    assertThat(model.training.isOffered(Set.of("bias"))).isTrue();
    model.lock(List.of("first", "second"));
    assertThat(model.training.isOffered(Set.of())).isFalse();
    double[] before = model.numbers();
    assertThat(model.training.train(5).isDiverged()).isFalse();
    assertThat(model.numbers()).containsExactly(before);
    assertThat(new OwnNetwork().training.isOffered(Set.of("seed"))).isTrue();
  }

  // ---- the same by hand -------------------------------------------------------------------------

  private static Scaling scaling(boolean scaled, boolean biasHeld) {
    Scaling z = Scaling.standard(Plane.descent(false, 4).data());
    List<Double> means = scaled && !biasHeld ? z.means() : List.of(0.0, 0.0);
    return new Scaling(means, scaled ? z.deviations() : List.of(1.0, 1.0));
  }

  /** One step of plain gradient descent on scaled inputs, from raw numbers to raw numbers. */
  @Test
  void whatHasAnotherNumberInALockedPlaceCannotBeGoneBackTo() {
    Plane plane = new Plane(false, 4);
    Snapshot before = plane.snapshot();
    plane.bias.set(1.0);
    Snapshot after = plane.snapshot();
    assertThat(plane.fitsLocks(before)).isTrue();
    plane.bias.lock();
    assertThat(plane.fitsLocks(before)).isFalse();
    assertThat(plane.fitsLocks(after)).isTrue();
  }

  private static double[] stepped(double[] raw, int held, Scaling scaling, double rate) {
    double m0 = scaling.means().get(0);
    double m1 = scaling.means().get(1);
    double s0 = scaling.deviations().get(0);
    double s1 = scaling.deviations().get(1);
    double[] p = {raw[0] * s0, raw[1] * s1, raw[2] + raw[0] * m0 + raw[1] * m1};
    double[] sum = new double[3];
    for (double[] row : ROWS) {
      double a = (row[0] - m0) / s0;
      double b = (row[1] - m1) / s1;
      double residual = row[2] - (p[0] * a + p[1] * b + p[2]);
      sum[0] += residual * a;
      sum[1] += residual * b;
      sum[2] += residual;
    }
    for (int i = 0; i < 3; i++) {
      p[i] += i == held ? 0 : rate * sum[i] / ROWS.length;
    }
    return new double[] {p[0] / s0, p[1] / s1, p[2] - p[0] / s0 * m0 - p[1] / s1 * m1};
  }

  private static double loss(double... raw) {
    return Arrays.stream(ROWS)
            .mapToDouble(row -> row[2] - raw[0] * row[0] - raw[1] * row[1] - raw[2])
            .map(residual -> residual * residual)
            .sum()
        / ROWS.length;
  }

  /** A line through points so far out that the first step leaves all numbers behind. */
  private static final class Exploding extends LessonModel {
    Exploding(Dataset data) {
      NumberProperty weight = number("weight", 1, -9, 9, 1);
      NumberProperty bias = number("bias", 0.5, -9, 9, 0.5);
      LearningRates rates = LearningRates.all(1);
      training(
          () -> Descent.of(Network.linear(1), data, Loss.MEAN_SQUARED_ERROR, rates), weight, bias);
    }
  }
}
