package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weightroom.nn.Parameters;

/** Places of a training's way: few, in order, right, and the same ones again as it grows. */
class WaypointsTest {
  private final OwnNetwork model = new OwnNetwork();
  private final Training training = model.training;

  private static List<Long> steps(List<Waypoint> waypoints) {
    return waypoints.stream().map(Waypoint::step).toList();
  }

  private static void assertRight(Training of, List<Waypoint> waypoints) {
    for (Waypoint waypoint : waypoints) {
      OwnNetwork other = new OwnNetwork();
      other.training.train((int) waypoint.step());
      Parameters there = other.training.trained().orElseThrow();
      assertThat(waypoint.parameters()).as("step " + waypoint.step()).isEqualTo(there);
    }
    assertThat(waypoints.get(waypoints.size() - 1).step()).isEqualTo(of.step());
  }

  @Test
  void noneBeforeTheFirstRun() {
    assertThat(training.waypoints(10)).isEmpty();
    assertThatThrownBy(() -> training.waypoints(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fewInOrderFromTheStartToNow() {
    for (int run : new int[] {1, 1, 5, 93, 300, 700, 3_000}) {
      training.train(run);
      for (int most : new int[] {2, 3, 10, 160}) {
        List<Waypoint> some = training.waypoints(most);
        List<Long> steps = steps(some);
        assertThat(steps).hasSizeLessThanOrEqualTo(most).isSorted().doesNotHaveDuplicates();
        assertThat(steps.get(0)).isZero();
        assertThat(steps).endsWith(training.step());
        assertThat(some.get(some.size() - 1).parameters()).isEqualTo(training.trained().get());
      }
    }
    assertRight(training, training.waypoints(12));
  }

  @Test
  void theSamePlacesComeAgainAsItGrows() {
    Set<Long> asked = new HashSet<>();
    long now = 0;
    for (int run = 0; run < 400; run++) {
      training.train(7);
      List<Long> steps = steps(training.waypoints(20));
      steps = steps.subList(0, steps.size() - 1);
      for (long step : steps) {
        assertThat(asked.contains(step) || step >= now).as(step + " of " + steps).isTrue();
      }
      asked.addAll(steps);
      now = training.step() - 7;
    }
  }

  @Test
  void aStepBackIsTheLastPlace() {
    training.train(10);
    training.stepBack();
    training.stepBack();
    assertThat(steps(training.waypoints(100))).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertRight(training, training.waypoints(100));
  }

  @Test
  void otherRatesMakeNoPlaceTwice() {
    training.train(4);
    Parameters four = training.trained().orElseThrow();
    model.rate.set(0.1);
    training.train(4);
    List<Waypoint> all = training.waypoints(100);
    assertThat(steps(all)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(all.get(4).parameters()).isEqualTo(four);
  }

  @Test
  void otherUnitsAreTheSamePlaceInRawUnits() {
    Descending houses = new Descending();
    houses.training.train(4);
    double[] four = houses.numbers();
    houses.scaling.set(true);
    houses.training.train(4);
    List<Waypoint> all = houses.training.waypoints(100);
    assertThat(steps(all)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(all.get(4).parameters().toArray()).isEqualTo(four);
  }

  @Test
  void aWayThatIsKnownFromTheMiddleBeginsThere() {
    training.train(137);
    OwnNetwork fresh = new OwnNetwork();
    fresh.restore(model.snapshot());
    fresh.training.train(600);
    for (int most : new int[] {2, 5, 50}) {
      List<Waypoint> some = fresh.training.waypoints(most);
      assertThat(steps(some)).hasSizeLessThanOrEqualTo(most).isSorted();
      assertThat(steps(some)).startsWith(137L).endsWith(737L);
      assertThat(some.get(0).parameters()).isEqualTo(training.trained().orElseThrow());
    }
  }

  @Test
  void afterAChangeOfTheRecipeTheWayOfBeforeIsStillKnown() {
    training.train(50);
    List<Waypoint> before = training.waypoints(20);
    model.hidden.set(0.0);
    assertThat(training.waypoints(20)).isEqualTo(before);
  }
}
