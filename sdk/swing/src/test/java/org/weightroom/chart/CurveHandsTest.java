package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.nn.Activation;

class CurveHandsTest {
  private final CurveBench bench = CurveBench.of(Activation.SIGMOID);
  private final Frame frame = bench.canvas().plot().frame;

  @Test
  void aDragGoesInRoundNumbersAndSettlesOnce() {
    Point2D dot = dot();
    bench.press(dot.getX(), dot.getY(), 0);
    assertEquals(-1.63, bench.model.x.get(), "a press moves nothing");
    bench.drag(dot.getX() + 20, dot.getY(), 0);
    bench.drag(dot.getX() + 40, dot.getY() - 90, 0);

    double pixel = 40.0 / frame.plot().width;
    double x = bench.model.x.get();
    assertEquals(-1.63 + 40 * pixel, x, 0.11);
    assertEquals(Math.rint(x * 10) / 10, x, "a round number");
    assertEquals(bench.model.x.nearest(x), x, "on the property's grid");
    assertEquals(0, bench.gestures());
    bench.release(dot.getX() + 40, dot.getY());
    assertEquals(1, bench.gestures());
  }

  @Test
  void withShiftItGoesStepByStep() {
    Point2D dot = dot();
    bench.press(dot.getX(), dot.getY(), InputEvent.SHIFT_DOWN_MASK);
    bench.drag(dot.getX() + 7, dot.getY(), InputEvent.SHIFT_DOWN_MASK);
    assertEquals(-1.56, bench.model.x.get());
    bench.drag(dot.getX() - 3, dot.getY(), 0);
    assertEquals(-1.66, bench.model.x.get(), "once fine, it stays so");
    bench.release(dot.getX() - 3, dot.getY());
    assertEquals(1, bench.gestures());
  }

  @Test
  void theDotComesToAPress() {
    bench.press(frame.toScreenX(5), frame.toScreenY(0.5), 0);
    assertEquals(5, bench.model.x.get(), 0.11);
    bench.release(frame.toScreenX(5), frame.toScreenY(0.5));
    assertEquals(1, bench.gestures());
  }

  @Test
  void aPressWithoutAMoveIsNoGesture() {
    bench.press(dot().getX(), dot().getY(), 0);
    bench.release(dot().getX(), dot().getY());
    bench.press(2, 2, 0);
    bench.release(2, 2);
    assertEquals(-1.63, bench.model.x.get());
    assertEquals(0, bench.gestures());
  }

  @Test
  void aFewLargeStepsAreDraggedOneByOne() {
    CurveBench survival = CurveBench.survival();
    Frame ages = survival.canvas().plot().frame;
    survival.press(ages.toScreenX(22), ages.toScreenY(0.9), InputEvent.SHIFT_DOWN_MASK);
    survival.drag(ages.toScreenX(41.3), ages.toScreenY(0.9), InputEvent.SHIFT_DOWN_MASK);
    survival.release(ages.toScreenX(41.3), ages.toScreenY(0.9));
    assertEquals(41.0, survival.model.age.get());
    assertEquals(1, survival.gestures());
  }

  @ParameterizedTest
  @CsvSource({
    KeyEvent.VK_RIGHT + ", 0, -1.62",
    KeyEvent.VK_UP + ", 0, -1.62",
    KeyEvent.VK_LEFT + ", 0, -1.64",
    KeyEvent.VK_LEFT + ", " + InputEvent.SHIFT_DOWN_MASK + ", -1.73",
    KeyEvent.VK_PAGE_UP + ", 0, -0.63",
    KeyEvent.VK_HOME + ", 0, -20",
    KeyEvent.VK_END + ", 0, 20",
    KeyEvent.VK_RIGHT + ", " + InputEvent.CTRL_DOWN_MASK + ", -1.63",
    KeyEvent.VK_F6 + ", 0, -1.63",
  })
  void keysMoveIt(int code, int modifiers, double x) {
    bench.keyDown(code, modifiers);
    bench.keyUp(code);
    assertEquals(x, bench.model.x.get());
    assertEquals(x == -1.63 ? 0 : 1, bench.gestures());
  }

  @Test
  void autoRepeatIsOneGesture() {
    bench.keyDown(KeyEvent.VK_RIGHT, 0);
    bench.keyDown(KeyEvent.VK_RIGHT, 0);
    assertEquals(0, bench.gestures());
    bench.keyUp(KeyEvent.VK_RIGHT);
    assertEquals(-1.61, bench.model.x.get());
    assertEquals(1, bench.gestures());
  }

  @Test
  void whatIsHiddenDoesNotMove() {
    bench.chart.hideProperties(Set.of("x"));
    bench.keyDown(KeyEvent.VK_RIGHT, 0);
    bench.keyUp(KeyEvent.VK_RIGHT);
    bench.press(frame.toScreenX(5), frame.toScreenY(0.5), 0);
    bench.release(frame.toScreenX(5), frame.toScreenY(0.5));
    assertEquals(-1.63, bench.model.x.get());
    assertFalse(bench.find("note.function").isVisible());
  }

  @Test
  void whatIsLockedDoesNotMoveAndStillShows() {
    bench.model.x.lock();
    bench.keyDown(KeyEvent.VK_RIGHT, 0);
    bench.keyUp(KeyEvent.VK_RIGHT);
    bench.press(frame.toScreenX(5), frame.toScreenY(0.5), 0);
    bench.release(frame.toScreenX(5), frame.toScreenY(0.5));
    assertEquals(-1.63, bench.model.x.get());
    assertEquals(0, bench.gestures());
  }

  @Test
  void removingItSettlesWhatIsHeld() {
    bench.keyDown(KeyEvent.VK_RIGHT, 0);
    bench.canvas().removeNotify();
    assertEquals(1, bench.gestures());
    assertTrue(bench.canvas().isFocusable());
  }

  private Point2D dot() {
    Point2D at = bench.canvas().at(bench.canvas().scene().dots().get(0));
    return new Point2D.Double(Math.round(at.getX()), Math.round(at.getY()));
  }
}
