package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Scope;

class ReachTest {
  private final Scope scope = new Scope();

  @ParameterizedTest
  @CsvSource({
    "0, 0.4, 0.001, 1, 1",
    "0, 460, 1, 1, 1",
    "0, 2600, 1, 1, 1",
    "0, 10, 1, 1, 1",
    "0, 0.4, 0.0001, 10, 1",
    "0, 460, 0.1, 10, 1",
    "-0.4, 0.4, 0.0001, 20, 1",
    "-100, 300, 0.1, 10, 1",
    "-100, 200, 0.0001, 10000, 20"
  })
  void theMouseIsCoarseWhereStepsAreFine(
      double min, double max, double step, int coarse, int pixel) {
    Reach reach = new Reach(new NumberProperty(scope, "dial", min, min, max, step));
    assertEquals(coarse, reach.coarse());
    assertEquals(coarse > 1, reach.isCoarse());
    assertEquals(pixel, reach.stepsAPixel());
  }

  @Test
  void coarseValuesAreTheDoublesThatTypingGives() {
    NumberProperty dial = new NumberProperty(scope, "dial", 0, -0.4, 0.4, 0.0001);
    Reach reach = new Reach(dial);
    for (int place = 1; place < reach.lastPlace(); place++) {
      double value = reach.coarseAt(place);
      assertEquals(Double.parseDouble(String.format("%.3f", value)) + 0.0, value);
      assertEquals(0, Math.round(value * 1_000) % 2, () -> value + " is a multiple of 0.002");
      assertEquals(reach.valueAt(place), value, 0.001 + 1e-9);
    }
    assertEquals(-0.4, reach.coarseAt(0));
    assertEquals(0.4, reach.coarseAt(reach.lastPlace()));
  }

  @Test
  void theEndsAreReachedEvenBesideTheCoarseGrid() {
    NumberProperty odd = new NumberProperty(scope, "odd", 0, -0.3999, 0.3997, 0.0001);
    Reach reach = new Reach(odd);
    assertEquals(-0.3999, reach.coarseAt(0));
    assertEquals(0.3997, reach.coarseAt(reach.lastPlace()));
    assertEquals(0.3997, reach.coarselyMoved(0.3996, 1));
    assertEquals(-0.3999, reach.coarselyMoved(-0.3, -1_000_000));
    assertEquals(0.3997, reach.coarselyMoved(0, Integer.MAX_VALUE));
  }

  @Test
  void theKnobStandsWhereTheValueIs() {
    NumberProperty ten = new NumberProperty(scope, "ten", 0, 0, 10, 1);
    Reach reach = new Reach(ten);
    assertEquals(1_000, reach.lastPlace());
    assertEquals(340, reach.place(3.4));
    assertEquals(3, reach.valueAt(340));
    assertEquals(0, reach.place(-5));
    assertEquals(1_000, reach.place(15));
    Reach weight = new Reach(new NumberProperty(scope, "weight", 0, 0, 0.4, 0.001));
    assertEquals(400, weight.lastPlace());
    assertEquals(58, weight.place(0.0584879));
  }

  @Test
  void aPartOfALogarithmicRangeHasItsOwnEnds() {
    NumberProperty rate = NumberProperty.logarithmic(scope, "rate", 1e-8, 1e-10, 1e-5);
    Reach reach = new Reach(rate, 1e-8, 3e-7);
    assertEquals(1e-8, reach.valueAt(0));
    assertEquals(3e-7, reach.valueAt(reach.lastPlace()));
    assertEquals(3e-7, reach.moved(2.8e-7, 1));
    assertEquals(3e-7, reach.moved(3e-7, 1));
    assertEquals(2.8e-7, reach.moved(3e-7, -1));
    assertEquals(1e-8, reach.moved(1.1e-8, -10));
    assertEquals(1e-6, reach.moved(1e-6, 1), "what is typed beyond is not pulled back");
    assertEquals(3e-7, reach.moved(1e-6, -1));
    assertEquals(1e-9, reach.moved(1e-9, -1));
    assertEquals(1e-8, reach.moved(1e-9, 1));
    int between = reach.place(1.05e-8);
    assertEquals(reach.place(1.1e-8) / 2.0, between, 1);
    for (double value = 1e-8; value < 3e-7; value = reach.moved(value, 1)) {
      assertEquals(value, reach.valueAt(reach.place(value)));
      assertEquals(value, reach.coarseAt(reach.place(value)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1e-11, 1e-7", "1e-8, 1e-4", "1e-7, 1e-8", "1e-8, 1e-8", "NaN, 1e-8"})
  void aPartIsInsideTheRange(double from, double to) {
    NumberProperty rate = NumberProperty.logarithmic(scope, "rate", 1e-8, 1e-10, 1e-5);
    assertThrows(IllegalArgumentException.class, () -> new Reach(rate, from, to));
  }
}
