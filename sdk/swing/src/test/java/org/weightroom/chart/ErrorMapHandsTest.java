package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.Gesture;
import org.weightroom.observe.Cause;

class ErrorMapHandsTest {
  private final PlotBench<ErrorMap> bench = PlotBench.map();
  private final MapCanvas canvas = bench.mapCanvas();

  @Test
  void aClickSetsBothDialsAndSettlesOnce() {
    bench.mouse(canvas, MouseEvent.MOUSE_PRESSED, place(0.2, 230));
    assertEquals(0.2, bench.model.weight.get(), 0.001);
    assertEquals(230, bench.model.bias.get(), 2);
    assertTrue(gestures().isEmpty(), "not settled before release");

    bench.mouse(canvas, MouseEvent.MOUSE_RELEASED, place(0.2, 230));
    assertEquals(1, gestures().size());
    assertEquals(Cause.HAND, gestures().get(0).cause());
    assertEquals(Set.of("weight", "bias"), gestures().get(0).moved());
  }

  @Test
  void aDragIsLiveAndOneGesture() {
    bench.mouse(canvas, MouseEvent.MOUSE_PRESSED, place(0.1, 100));
    bench.mouse(canvas, MouseEvent.MOUSE_DRAGGED, place(0.2, 200));
    assertEquals(200, bench.model.bias.get(), 2);
    bench.mouse(canvas, MouseEvent.MOUSE_DRAGGED, new Point(9_000, -9_000));
    assertEquals(0.4, bench.model.weight.get(), "the edge holds");
    assertEquals(460, bench.model.bias.get());
    bench.mouse(canvas, MouseEvent.MOUSE_RELEASED, new Point(9_000, -9_000));
    assertEquals(1, gestures().size());
  }

  @Test
  void aPressBesideTheCellsIsNone() {
    bench.mouse(canvas, MouseEvent.MOUSE_PRESSED, new Point(2, 2));
    bench.mouse(canvas, MouseEvent.MOUSE_DRAGGED, place(0.2, 200));
    bench.mouse(canvas, MouseEvent.MOUSE_RELEASED, place(0.2, 200));
    assertEquals(0.0, bench.model.weight.get());
    assertTrue(gestures().isEmpty());
  }

  @Test
  void arrowsMoveACursorThatReadsOut() {
    bench.key(canvas, KeyEvent.VK_RIGHT);
    assertEquals(OptionalInt.of(0), canvas.cursor(), "it begins where one is");
    bench.key(canvas, KeyEvent.VK_RIGHT);
    bench.key(canvas, KeyEvent.VK_UP);
    bench.key(canvas, KeyEvent.VK_UP);
    bench.key(canvas, KeyEvent.VK_DOWN);
    bench.key(canvas, KeyEvent.VK_LEFT);
    bench.key(canvas, KeyEvent.VK_LEFT);
    assertEquals(OptionalInt.of(CellGrid.SIZE), canvas.cursor());
    assertEquals("Weight 0.0133, Bias 46.0: not visited", PlotBench.spoken(canvas));
    assertTrue(gestures().isEmpty(), "looking moves nothing");
  }

  @Test
  void enterSetsTheDialsToTheCell() {
    bench.key(canvas, KeyEvent.VK_ENTER);
    assertTrue(gestures().isEmpty(), "no cursor yet");
    bench.key(canvas, KeyEvent.VK_RIGHT);
    bench.key(canvas, KeyEvent.VK_RIGHT);
    bench.key(canvas, KeyEvent.VK_ENTER);

    assertEquals(0.04, bench.model.weight.get());
    assertEquals(15.3, bench.model.bias.get());
    assertEquals(1, gestures().size());
    bench.key(canvas, KeyEvent.VK_ENTER);
    assertEquals(1, gestures().size(), "nothing moved");
  }

  @Test
  void escapeLeaves() {
    bench.key(canvas, KeyEvent.VK_RIGHT);
    bench.key(canvas, KeyEvent.VK_ESCAPE);
    assertEquals(OptionalInt.empty(), canvas.cursor());
  }

  @Test
  void hoveringReadsOut() {
    bench.mouse(canvas, MouseEvent.MOUSE_MOVED, place(0.2, 230));
    assertEquals("Weight 0.2000, Bias 230.0: not visited", PlotBench.spoken(canvas));
    bench.mouse(canvas, MouseEvent.MOUSE_EXITED, new Point(-1, -1));
    assertEquals("Weight 0.0000, Bias 0.0: error 134,972; 1 of 225", PlotBench.spoken(canvas));
  }

  @Test
  void hiddenDialsDoNotMove() {
    bench.part.hideProperties(Set.of("bias"));
    bench.mouse(canvas, MouseEvent.MOUSE_PRESSED, place(0.2, 230));
    bench.mouse(canvas, MouseEvent.MOUSE_RELEASED, place(0.2, 230));
    assertEquals(0.0, bench.model.bias.get());
    assertEquals(Set.of("weight"), gestures().get(0).moved());
  }

  @Test
  void lockedDialsDoNotMoveAndOfferNothing() {
    bench.model.weight.lock();
    bench.model.bias.lock();
    bench.mouse(canvas, MouseEvent.MOUSE_MOVED, place(0.2, 230));
    assertEquals(Cursor.DEFAULT_CURSOR, canvas.getCursor().getType());
    bench.mouse(canvas, MouseEvent.MOUSE_PRESSED, place(0.2, 230));
    bench.mouse(canvas, MouseEvent.MOUSE_RELEASED, place(0.2, 230));
    assertTrue(gestures().isEmpty());
  }

  private List<Gesture> gestures() {
    return bench.model.history().gestures();
  }

  private Point place(double weight, double bias) {
    Frame frame = canvas.plan().frame;
    return new Point(
        (int) Math.round(frame.toScreenX(weight)), (int) Math.round(frame.toScreenY(bias)));
  }
}
