package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/** Chapter 3's dial of three million steps under a mouse. */
@ExtendWith(OnEventThread.class)
class FineSliderTest {
  private final Houses model = new Houses();
  private final NumberProperty fine =
      new NumberProperty(model.scope(), "weight2", 0, -100, 200, 0.0001);
  private final List<Cause> settles = new ArrayList<>();
  private Dial dial;

  private void show() {
    Slider slider = model.joined(Slider.of(fine));
    dial = Houses.find(slider, "slider.weight2", Dial.class);
    model.scope().onSettle(settles::add);
  }

  @Test
  void aPlainDragMovesInRoundNumbers() {
    show();
    int x = Pointer.knob(dial);
    Set<Double> seen = new HashSet<>();
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    for (int i = 1; i <= 60; i++) {
      Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, x + i);
      assertEquals(Math.rint(fine.get()), fine.get());
      seen.add(fine.get());
    }
    assertTrue(seen.size() > 25, () -> "smooth: " + seen.size());
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x + 60);
    model.scope().flush();
    assertEquals(List.of(Cause.HAND), settles);
    assertEquals(1_000_000 + 10_000 * (int) (double) fine.get(), dial.getValue());
  }

  @Test
  void aClickOnTheTrackFindsARoundNumber() {
    show();
    int x = (int) (dial.getWidth() * 0.61);
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x);
    assertEquals(Math.rint(fine.get()), fine.get());
    assertEquals(83, fine.get(), 5);
    assertEquals(List.of(Cause.HAND), settles);
  }

  @Test
  void aDragReachesBothEnds() {
    show();
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, Pointer.knob(dial));
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, dial.getWidth() + 50);
    assertEquals(200, fine.get());
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, -50);
    assertEquals(-100, fine.get());
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, -50);
    assertEquals(1, settles.size());
  }

  @Test
  void withShiftADragIsFineAndGoesOnFromTheValue() {
    fine.set(-10.012382316992);
    show();
    int x = dial.getWidth() - 40; // far from the knob: nothing jumps there
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_PRESSED, x);
    assertEquals(-10.012382316992, fine.get());
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, x + 1);
    assertEquals(-10.0104, fine.get());
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, x - 3);
    assertEquals(-10.0184, fine.get());
    model.scope().flush();
    assertEquals(899_816, dial.getValue());
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, x - 4); // let go of Shift: still fine
    assertEquals(-10.0204, fine.get());
    assertEquals(0, settles.size());
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x - 4);
    assertEquals(List.of(Cause.HAND), settles);
    assertEquals(-10.0204, fine.get());
  }

  @Test
  void shiftInTheMidstOfADragMakesItFine() {
    show();
    int x = Pointer.knob(dial);
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, x + 30);
    double coarse = fine.get();
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, x + 31);
    assertEquals(coarse, fine.get());
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, x + 33);
    assertEquals(fine.nearest(coarse + 0.004), fine.get());
    assertEquals(0, settles.size());
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_RELEASED, x + 33);
    assertEquals(List.of(Cause.HAND), settles);
    model.scope().flush();
    assertEquals(fine.nearest(coarse + 0.004), fine.get(), "nothing comes after");
    int knob = Pointer.knob(dial); // the next drag is a plain one again
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, knob);
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, knob + 20);
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, knob + 20);
    assertEquals(Math.rint(fine.get()), fine.get());
    assertEquals(2, settles.size());
  }

  @Test
  void shiftJustAfterThePressMovesNothingCoarsely() {
    fine.set(-10.0124);
    show();
    int x = Pointer.knob(dial);
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, x + 1);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, x + 2);
    assertEquals(-10.0104, fine.get());
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x + 2);
    assertEquals(1, settles.size());
  }

  @Test
  void aKnobThatIsTouchedWithATremblingHandStays() {
    fine.set(-10.0124);
    show();
    int x = Pointer.knob(dial);
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, x); // up or down
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x);
    assertEquals(-10.0124, fine.get());
    assertEquals(0, settles.size());
  }

  @Test
  void aFineDragStopsAtTheEnd() {
    fine.set(199.999);
    show();
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_PRESSED, 100);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, 150);
    assertEquals(200, fine.get());
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, 100);
    assertEquals(199.999, fine.get(), "and comes back the same way");
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_RELEASED, 100);
  }

  @Test
  void aPressThatMovesNothingChangesNothing() {
    fine.set(-10.012382316992);
    show();
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, Pointer.knob(dial));
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, Pointer.knob(dial));
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_PRESSED, 50);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_RELEASED, 50);
    assertEquals(-10.012382316992, fine.get());
    assertEquals(0, settles.size());
  }

  @Test
  void aDisabledDialTakesNoDrag() {
    show();
    dial.setEnabled(false);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_PRESSED, 50);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, 90);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_RELEASED, 90);
    assertEquals(0, fine.get());
  }

  @Test
  void theWheelIsCoarseAndWithShiftFine() {
    fine.set(3.2184);
    show();
    Pointer.wheel(dial, -1);
    assertEquals(4, fine.get());
    Pointer.wheel(dial, 2);
    assertEquals(2, fine.get());
    Pointer.wheelWithShift(dial, -3);
    assertEquals(2.0003, fine.get());
    assertEquals(0, settles.size());
    OnEventThread.pump(600);
    assertEquals(List.of(Cause.HAND), settles);
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 0.0001",
    "LEFT, -0.0001",
    "shift UP, 0.001",
    "shift LEFT, -0.001",
    "PAGE_UP, 1",
    "PAGE_DOWN, -1",
    "HOME, -100",
    "END, 200"
  })
  void keysReachEveryStep(String key, double value) {
    show();
    Houses.type(dial, key);
    assertEquals(value, fine.get());
    assertEquals(1, settles.size());
  }

  @Test
  void aToolSetsWhatItSays() {
    show();
    dial.setValue(1_123_456);
    assertEquals(12.3456, fine.get());
  }

  @Test
  void numbersGrowToTheRightInMirroredPagesToo() {
    Slider slider = Slider.of(fine);
    model.joined(slider);
    slider.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    Houses.lay(slider, 600, 40);
    dial = Houses.find(slider, "slider.weight2", Dial.class);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_PRESSED, 50);
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_DRAGGED, 60);
    assertEquals(0.02, fine.get());
    Pointer.mouseWithShift(dial, MouseEvent.MOUSE_RELEASED, 60);
    int x = Pointer.knob(dial);
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, x + 40);
    assertTrue(fine.get() > 10);
  }

  @Test
  void shiftIsToldWhereItHelps() {
    show();
    assertEquals(
        "Hold Shift while you drag or scroll for fine steps.",
        dial.getAccessibleContext().getAccessibleDescription());
    Slider plain = model.joined(Slider.of(model.weight));
    Dial other = Houses.find(plain, "slider.weight", Dial.class);
    assertNull(other.getAccessibleContext().getAccessibleDescription());
  }
}
