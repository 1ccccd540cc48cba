package org.weightroom.lessons.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** The friend's ten houses: what a line can do, and what training makes of it. */
final class FriendsLineTest {
  private final ClassificationLesson.Model model = new ClassificationLesson().createModel();
  private final List<House> houses =
      model
          .houses
          .examples()
          .map(h -> new House((long) h.feature(0), (long) h.feature(1), h.label() == 1))
          .toList();

  @Test
  void noStraightLineGetsMoreThanEight() {
    Set<Set<House>> parts = partsByALine();

    int most =
        parts.stream()
            .mapToInt(good -> (int) houses.stream().filter(h -> good.contains(h) == h.good).count())
            .max()
            .orElseThrow();
    assertEquals(8, most);
    assertTrue(parts.contains(Set.of()) && parts.contains(Set.copyOf(houses)));
  }

  @Test
  void allPartsByALineAreFound() {
    Set<Set<House>> parts = partsByALine();

    for (int w1 = -20; w1 <= 20; w1++) {
      for (int w2 = -20; w2 <= 20; w2++) {
        for (int bias = -40; bias <= 40; bias++) {
          assertTrue(parts.contains(calledGood(w1, w2, bias / 10.0)));
        }
      }
    }
  }

  @Test
  void trainingFromZeroEndsAtSevenAndLowersTheLoss() throws ScriptException {
    play("train=5000");

    assertEquals(0.7, model.accuracy.get());
    assertEquals(0.5411985150987892, model.loss.get(), 1e-14);
    assertEquals(-1.0307802757112934, model.weight1.get(), 1e-12);
    assertEquals(0.9644526196076616, model.weight2.get(), 1e-12);
    assertEquals(0.9848289090808064, model.bias.get(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5, 1, 1",
    "-1, 1.5, 1.5",
    "-0.5, 0, 1",
    "0, 0.5, 0.5",
    "1.5, 1.5, 4",
    "1.5, 3, 2"
  })
  void trainingFallsBackFromAHandMadeEightToABetterLoss(double w1, double w2, double bias)
      throws ScriptException {
    play("weight1=" + w1, "weight2=" + w2, "bias=" + bias);
    double before = model.loss.get();
    assertEquals(8, model.right.get());

    play("train=5000");

    assertEquals(7, model.right.get());
    assertTrue(model.loss.get() < before);
    assertEquals(0.5411985150987892, model.loss.get(), 1e-14);
  }

  @Test
  void tenStepsAndTenMoreAreTwentyAndBackAgain() throws ScriptException {
    play("train=20");
    double atOnce = model.loss.get();
    model.reset();
    play("train=10", "train=10");
    assertEquals(atOnce, model.loss.get());

    for (int i = 0; i < 20; i++) {
      model.training.stepBack();
    }
    assertEquals(0, model.weight1.get());
    assertEquals(Math.log(2), model.loss.get(), 1e-15);
  }

  /**
   * Every set of houses on one side of some line. A line that parts points can be pushed and turned
   * until it goes through two of them; so each comes from a line through two, nudged: the houses on
   * it fall apart at one place into those before and those after, either way round.
   */
  private Set<Set<House>> partsByALine() {
    Set<Set<House>> parts = new HashSet<>(Set.of(Set.of(), Set.copyOf(houses)));
    for (House from : houses) {
      for (House to : houses) {
        if (from.equals(to)) {
          continue;
        }
        List<House> on = new ArrayList<>(houses);
        on.removeIf(house -> side(from, to, house) != 0);
        on.sort(Comparator.comparingLong(house -> along(from, to, house)));
        for (int cut = 0; cut <= on.size(); cut++) {
          Set<House> before = new HashSet<>(left(from, to));
          before.addAll(on.subList(0, cut));
          parts.add(before);
          Set<House> after = new HashSet<>(left(from, to));
          after.addAll(on.subList(cut, on.size()));
          parts.add(after);
        }
      }
    }
    return parts;
  }

  private List<House> left(House from, House to) {
    return houses.stream().filter(house -> side(from, to, house) > 0).toList();
  }

  private static long side(House from, House to, House house) {
    return (to.area - from.area) * (house.bathrooms - from.bathrooms)
        - (to.bathrooms - from.bathrooms) * (house.area - from.area);
  }

  private static long along(House from, House to, House house) {
    return (to.area - from.area) * (house.area - from.area)
        + (to.bathrooms - from.bathrooms) * (house.bathrooms - from.bathrooms);
  }

  private Set<House> calledGood(double w1, double w2, double bias) {
    Set<House> good = new HashSet<>();
    for (House house : houses) {
      double z1 = model.scaling.scaled(0, house.area);
      double z2 = model.scaling.scaled(1, house.bathrooms);
      if (w1 * z1 + w2 * z2 + bias >= 0) {
        good.add(house);
      }
    }
    return good;
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  private record House(long area, long bathrooms, boolean good) {}
}
