package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.observe.Cause;

/** Random sequences of all that a student can do, beside a memory that keeps every state. */
final class TrainingSoakTest {
  private static final int DEEDS = 250;

  private final EventLoop loop = new EventLoop();
  private final Descending model = new Descending();
  private final Training training = model.training;

  /** Every state that steps led to from a state: the numbers after 1, 2, … steps. */
  private final Map<Snapshot, List<List<Double>>> onward = new HashMap<>();

  /** Settled states, those that undo leads to, and how many of them are done. */
  private final List<Snapshot> states = new ArrayList<>();

  private final List<Snapshot> pins = new ArrayList<>();
  private int now;
  private boolean exploded;
  private int runs;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyStateIsTheOneThatIsRemembered(long seed) throws InterruptedException {
    Random random = new Random(seed);
    model.open(loop);
    states.add(model.snapshot());
    pins.add(model.snapshot());
    for (int deed = 0; deed < DEEDS; deed++) {
      String when = "seed " + seed + ", deed " + deed;
      one(random, when);
      assertEquals(states.get(now), model.snapshot(), when);
      assertEquals(now > 0, model.history().canUndo(), when);
      assertEquals(now + 1 < states.size(), model.history().canRedo(), when);
      exploded |= training.hasDiverged();
      assertEquals(exploded, training.everDiverged(), when);
      Losses losses = training.losses(50);
      assertEquals(training.step(), losses.last(), when);
      if (training.goesOn()) {
        double error = model.error.get();
        assertEquals(error, losses.values().get(losses.values().size() - 1), 1e-6 * error, when);
      }
    }
    assertTrue(runs > 10, "only " + runs + " runs");
  }

  private void one(Random random, String when) throws InterruptedException {
    switch (random.nextInt(14)) {
      case 0, 1 -> {
        model.history().undo();
        now = Math.max(0, now - 1);
      }
      case 2 -> {
        model.history().redo();
        now = Math.min(states.size() - 1, now + 1);
      }
      case 3 -> {
        model.reset();
        settled(states.get(0));
      }
      case 4 -> pins.add(model.snapshot());
      case 5 -> {
        Snapshot pin = pins.get(random.nextInt(pins.size()));
        model.restore(pin);
        settled(pin);
      }
      case 6 -> {
        turnADial(random);
        settled(model.snapshot());
      }
      case 7, 8, 9 -> stepBack(when);
      case 10, 11 -> {
        int steps = random.nextInt(random.nextInt(10) == 0 ? 700 : 12);
        List<List<Double>> wanted = oneByOne(steps);
        training.train(steps);
        arrived(wanted, when);
      }
      default -> {
        List<List<Double>> wanted = oneByOne(400);
        runs++;
        training.run(400);
        for (int pump = random.nextInt(6); pump > 0; pump--) {
          loop.rest();
          Thread.sleep(random.nextInt(3));
        }
        if (random.nextBoolean()) {
          training.pause();
        }
        loop.until(() -> !training.isRunning());
        arrived(wanted, when);
      }
    }
  }

  /** What training leads to step by step, in another model that never does anything else. */
  private List<List<Double>> oneByOne(int most) {
    return onward.compute(
        model.snapshot(),
        (from, known) -> known != null && known.size() > most ? known : computed(from, most));
  }

  private static List<List<Double>> computed(Snapshot from, int most) {
    Descending fresh = new Descending();
    fresh.restore(from);
    List<List<Double>> places = new ArrayList<>();
    places.add(place(fresh));
    fresh.training.train(0);
    for (int step = 0; step < most; step++) {
      fresh.training.train(1);
      places.add(place(fresh));
    }
    return places;
  }

  private void arrived(List<List<Double>> wanted, String when) {
    Stop stop = training.stop().orElseThrow();
    assertEquals(wanted.get((int) stop.taken()), place(model), when);
    settled(model.snapshot());
  }

  private void stepBack(String when) {
    boolean can = training.canStepBack();
    long step = training.step();
    List<Double> last = training.losses(2).values();
    training.stepBack();
    assertEquals(can ? step - 1 : step, training.step(), when);
    if (can) {
      assertTrue(training.goesOn(), when);
      assertEquals(last.get(0), training.losses(1).values().get(0), when);
      Snapshot back = model.snapshot();
      assertTrue(
          reached(back), () -> when + ": nobody has been at step " + (step - 1) + ": " + back);
    }
    settled(model.snapshot());
  }

  /** Whether its numbers are among all that steps ever led to. */
  private boolean reached(Snapshot there) {
    List<Double> place =
        List.of((Double) there.values().get("weight"), (Double) there.values().get("bias"));
    return onward.values().stream().anyMatch(places -> places.contains(place));
  }

  private void settled(Snapshot there) {
    if (!states.get(now).equals(there)) {
      states.subList(now + 1, states.size()).clear();
      states.add(there);
      now++;
    }
  }

  private void turnADial(Random random) {
    switch (random.nextInt(8)) {
      case 0 -> model.weight.setByHand(0.4 * random.nextDouble());
      case 1 -> model.bias.setByHand(460 * random.nextDouble());
      case 2, 3 -> model.scaling.setByHand(!model.scaling.get());
      default -> model.rate.setByHand(model.rate.at(30 + random.nextInt(50)));
    }
    model.scope().settle(Cause.HAND);
  }

  private static List<Double> place(Descending model) {
    return List.of(model.weight.get(), model.bias.get());
  }
}
