package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;

class AxesTest {
  private static final Axes AXES = new Axes(0, 10, 0, 100);

  @Test
  void reachFromZeroToANiceNumberAboveTheData() {
    assertEquals(new Axes(0, 2500, 0, 500), Axes.around(Bench.HOUSES));
    Dataset below = Dataset.of("x", "y").with(-3, 5).with(4, 10);
    Axes around = Axes.around(below);
    assertEquals(-4, around.xMin());
    assertEquals(6, around.xMax());
    assertEquals(0, around.yMin());
  }

  @Test
  void areSomethingWithoutData() {
    assertEquals(new Axes(0, 1, 0, 1), Axes.around(Dataset.of("x", "y")));
    assertEquals(new Axes(0, 1, 0, 1), Axes.around(Dataset.of("x", "y").with(1e308, 1e308)));
  }

  @Test
  void refuseWhatCannotBeDrawn() {
    assertThrows(IllegalArgumentException.class, () -> new Axes(0, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Axes(0, Double.NaN, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Axes(0, 1, 0, 1e200));
  }

  @Test
  void niceStepsAreOneTwoFive() {
    assertEquals(100, Axes.niceStep(410, 6));
    assertEquals(500, Axes.niceStep(2600, 9));
    assertEquals(0.2, Axes.niceStep(1, 5));
    assertEquals(1000, Axes.niceStep(2600, 4));
  }

  @Test
  void aLineIsCutToWhatIsSeen() {
    assertEquals(Optional.of(new Segment(0, 50, 5, 100)), new Segment(0, 50, 10, 150).within(AXES));
    assertEquals(
        Optional.of(new Segment(2, 0, 8, 100)),
        new Segment(0, -100 / 3.0, 10, 400 / 3.0).within(AXES).map(AxesTest::rounded));
    assertEquals(Optional.empty(), new Segment(0, 110, 10, 150).within(AXES));
    assertEquals(Optional.empty(), new Segment(0, 110, 10, 110).within(AXES));
    assertEquals(Optional.empty(), new Segment(0, 5, 10, 1e308).within(AXES));
    assertEquals(Optional.empty(), new Segment(0, Double.NaN, 10, 5).within(AXES));
    assertEquals(Optional.of(new Segment(3, 40, 3, 100)), new Segment(3, 40, 3, 1e9).within(AXES));
  }

  private static Segment rounded(Segment s) {
    return new Segment(
        Math.rint(s.x1()), Math.rint(s.y1()) + 0.0, Math.rint(s.x2()), Math.rint(s.y2()));
  }

  @Test
  void ticksSpeakTheLocaleAndNothingBeyondTheEnds() {
    Ticks ticks = new Ticks(0, 2600, 500, Locale.GERMAN);
    assertEquals("1.500", ticks.format(1500));
    assertEquals("", ticks.format(3000));
    assertArrayEquals(new double[] {0, 500, 1000, 1500, 2000, 2500}, ticks.values());
    assertEquals("0.3", new Ticks(0, 1, 0.1, Locale.ENGLISH).format(3 * 0.1));
    assertEquals("−0.05", new Ticks(-1, 1, 0.05, Locale.ENGLISH).format(-0.05));
  }
}
