package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/** Ways of a training that fork: undo, pins and step back lead to the very numbers that were. */
final class TrainingWaysTest {
  private final Model model = new Model();

  private static final class Model extends LessonModel {
    final Dataset houses =
        Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
    final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
    final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
    final NumberProperty rate = learningRate("rate", 1e-8, 1e-10, 1e-5);
    final Property<Boolean> scaling = toggle("scaling", false);
    final Training training = training(this::descent, weight, bias);

    private Descent descent() {
      LearningRates rates = LearningRates.each(rate.get(), 1);
      Descent raw = Descent.of(Network.linear(1), houses, Loss.MEAN_SQUARED_ERROR, rates);
      return scaling.get() ? raw.standardised(LearningRates.all(0.5)) : raw;
    }
  }

  @Test
  void aPinnedPlaceOfAWayThatWasLeftGoesOnFromWhereItStands() {
    model.training.train(10);
    model.training.train(10);
    Snapshot pin = model.snapshot();
    model.training.train(1);
    List<Double> after = place();
    model.history().undo();
    model.history().undo();
    model.rate.set(5e-8);
    model.training.train(30);
    model.restore(pin);

    assertEquals(1e-8, model.rate.get());

    model.training.train(1);

    assertEquals(after, place());
    assertEquals(21, model.training.step());
  }

  @Test
  void aPinnedPlaceOfAForkStepsBackOnItsOwnWayOrNotAtAll() {
    model.training.train(10);
    model.training.train(9);
    List<Double> before = place();
    model.training.train(1);
    Snapshot pin = model.snapshot();
    model.history().undo();
    model.history().undo();
    model.rate.set(5e-8);
    model.training.train(30);
    model.restore(pin);
    List<Double> pinned = place();
    model.training.stepBack();

    assertTrue(List.of(before, pinned).contains(place()), "elsewhere: " + place());
  }

  @Test
  void backAtItsStartATrainingMayGoOnInOtherUnits() {
    model.weight.set(0.1);
    model.bias.set(150.0);
    model.training.train(3);
    for (int step = 0; step < 3; step++) {
      model.training.stepBack();
    }
    model.scaling.set(true);
    model.scope().settle(Cause.HAND);
    model.training.train(50);

    assertEquals(0.0584879, model.weight.get(), 1e-6);
    assertEquals(50, model.training.step());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverComesStepsLeadWhereTheFormulaLeadsAndBack(long seed) {
    Random random = new Random(seed);
    List<Snapshot> pins = new ArrayList<>(List.of(model.snapshot()));
    Map<Object, List<Double>> before = new HashMap<>();
    int back = 0;
    for (int deed = 0; deed < 500; deed++) {
      String when = "deed " + deed;
      switch (random.nextInt(10)) {
        case 0 -> model.history().undo();
        case 1 -> model.history().redo();
        case 2 -> pins.add(model.snapshot());
        case 3 -> model.restore(pins.get(random.nextInt(pins.size())));
        case 4 -> turnADial(random);
        case 5, 6 -> {
          boolean can = model.training.canStepBack();
          List<Double> wanted = can ? before.get(way()) : place();
          model.training.stepBack();
          assertEquals(wanted, place(), when);
          back += can ? 1 : 0;
        }
        default -> {
          for (int steps = random.nextInt(12); steps > 0; steps--) {
            List<Double> from = place();
            List<Double> wanted = formula();
            model.training.train(1);
            if (!model.scaling.get()) {
              assertEquals(wanted.get(0), model.weight.get(), 1e-12, when);
              assertEquals(wanted.get(1), model.bias.get(), 1e-9, when);
            }
            before.put(way(), from);
          }
        }
      }
    }

    assertTrue(back > 10, "only " + back + " steps back");
  }

  private void turnADial(Random random) {
    switch (random.nextInt(8)) {
      case 0 -> model.weight.setByHand(0.4 * random.nextDouble());
      case 1 -> model.scaling.set(!model.scaling.get());
      default -> model.rate.setByHand(model.rate.at(30 + random.nextInt(25)));
    }
    model.scope().settle(Cause.HAND);
  }

  /** Where the training stands, and on which way: all of the state but the dials. */
  private Object way() {
    Map<String, Object> way = new HashMap<>(model.snapshot().values());
    way.keySet().removeAll(List.of("rate", "scaling"));
    return way;
  }

  private List<Double> formula() {
    double weight = model.weight.get();
    double bias = model.bias.get();
    double[][] houses = {{2104, 399.9}, {1600, 329.9}, {2400, 369}};
    double shortfall = 0;
    double product = 0;
    for (double[] house : houses) {
      double residual = house[1] - (weight * house[0] + bias);
      shortfall += residual / 3;
      product += residual * house[0] / 3;
    }
    return List.of(weight + model.rate.get() * product, bias + shortfall);
  }

  private List<Double> place() {
    return List.of(model.weight.get(), model.bias.get());
  }
}
