package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Cursor;
import java.awt.Point;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;

class ScatterChartMouseTest {
  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.make();
  }

  @Test
  void liftingMovesTheBiasAtOnceAndSettlesOnce() {
    Point at = bench.chart.handleLocation(bench.model.bias);
    bench.press(at);
    bench.drag(at.x, at.y - 20);
    bench.drag(at.x + 5, at.y - 40);

    double expected = Math.rint(150 + bench.upBy(40));
    assertEquals(expected, bench.model.bias.get());
    assertEquals(0.1, bench.model.weight.get());
    assertTrue(bench.model.history().gestures().isEmpty(), "not settled before release");

    bench.release(at.x + 5, at.y - 40);
    assertEquals(1, bench.model.history().gestures().size());
    assertEquals(Cause.HAND, bench.model.history().gestures().get(0).cause());
    assertEquals(Set.of("bias"), bench.model.history().gestures().get(0).moved());
  }

  @Test
  void theHandleStaysUnderThePointer() {
    Point at = bench.chart.handleLocation(bench.model.bias);
    bench.press(at);
    bench.drag(at.x, at.y - 60);
    bench.release(at.x, at.y - 60);

    Point after = bench.chart.handleLocation(bench.model.bias);
    assertEquals(at.y - 60, after.y, 1);
    assertEquals(at.x, after.x);
  }

  @Test
  void tiltingTurnsTheLineAboutItsLeftEnd() {
    Point at = bench.chart.handleLocation(bench.model.weight);
    bench.press(at);
    bench.drag(at.x, at.y + 50);
    bench.release(at.x, at.y + 50);

    double expected = bench.model.weight.nearest(0.1 - bench.upBy(50) / 2600);
    assertEquals(expected, bench.model.weight.get());
    assertEquals(150.0, bench.model.bias.get());
    assertEquals(at.y + 50, bench.chart.handleLocation(bench.model.weight).y, 1);
    assertEquals(1, bench.model.history().gestures().size());
  }

  @Test
  void theLineItselfLiftsAnywhere() {
    Frame frame = bench.canvas().frame();
    Point at = new Point((int) frame.toScreenX(1000), (int) Math.round(frame.toScreenY(250)));
    bench.press(at);
    bench.drag(at.x, at.y + 30);
    bench.release(at.x, at.y + 30);

    assertEquals(Math.rint(150 - bench.upBy(30)), bench.model.bias.get());
    assertEquals(0.1, bench.model.weight.get());
  }

  @Test
  void aPressThatDoesNotMoveChangesNothing() {
    bench.model.bias.set(150.4); // off the grid of steps, as training leaves it
    bench.model.scope().settle(Cause.TRAINING);
    int settles = bench.settles();
    Point at = bench.chart.handleLocation(bench.model.bias);
    bench.press(new Point(at.x + 6, at.y + 6));
    bench.drag(at.x + 6, at.y + 6);
    bench.release(at.x + 6, at.y + 6);

    assertEquals(150.4, bench.model.bias.get());
    assertEquals(settles, bench.settles());
  }

  @Test
  void aDragBesideTheLineMovesNothing() {
    Frame frame = bench.canvas().frame();
    Point at = new Point((int) frame.toScreenX(1000), (int) frame.toScreenY(100));
    bench.press(at);
    bench.drag(at.x, at.y - 80);
    bench.release(at.x, at.y - 80);

    assertEquals(150.0, bench.model.bias.get());
  }

  @Test
  void aDragGoesOnOutsideAndComesBack() {
    Point at = bench.chart.handleLocation(bench.model.bias);
    bench.press(at);
    bench.drag(-200, -5000);
    assertEquals(460.0, bench.model.bias.get());
    bench.drag(at.x, at.y - 10);
    bench.release(at.x, at.y - 10);

    assertEquals(Math.rint(150 + bench.upBy(10)), bench.model.bias.get());
  }

  @Test
  void aHandleIsReachableWhenTheLineHasLeftTheChart() {
    bench.model.weight.set(0.3);
    bench.model.bias.set(430.0);
    bench.model.scope().settle(Cause.HAND);
    Frame frame = bench.canvas().frame();
    Point lift = bench.chart.handleLocation(bench.model.bias);
    Point tilt = bench.chart.handleLocation(bench.model.weight);
    assertEquals(frame.plot().y, lift.y, 1);
    assertEquals(frame.plot().y, tilt.y, 1);

    bench.press(tilt);
    bench.drag(tilt.x, tilt.y + 26);
    bench.release(tilt.x, tilt.y + 26);
    double expected = bench.model.weight.nearest(0.3 - bench.upBy(26) / 2600);
    assertEquals(expected, bench.model.weight.get(), "no jump to where the line would cross");
  }

  @Test
  void aHandleIsAtLeast24PixelsWide() {
    Point at = bench.chart.handleLocation(bench.model.bias);
    assertEquals(Grip.LIFT, bench.canvas().gripAt(new Point(at.x - 12, at.y)).orElseThrow());
    assertEquals(Grip.LIFT, bench.canvas().gripAt(new Point(at.x, at.y + 12)).orElseThrow());
    assertTrue(bench.canvas().gripAt(new Point(at.x, at.y + 30)).isEmpty());
  }

  @Test
  void theCursorTellsWhatCanBeDragged() {
    bench.hover(bench.chart.handleLocation(bench.model.bias));
    assertEquals(Cursor.N_RESIZE_CURSOR, bench.canvas().getCursor().getType());
    bench.hover(new Point(300, 250));
    assertEquals(Cursor.DEFAULT_CURSOR, bench.canvas().getCursor().getType());
  }

  @Test
  void aHiddenBiasHasNoHandleAndTheLineTilts() {
    bench.chart.hideProperties(Set.of("bias"));
    assertThrows(IllegalStateException.class, () -> bench.chart.handleLocation(bench.model.bias));
    assertNotNull(bench.chart.handleLocation(bench.model.weight));

    Frame frame = bench.canvas().frame();
    Point at = new Point((int) frame.toScreenX(1300), (int) Math.round(frame.toScreenY(280)));
    bench.press(at);
    bench.drag(at.x, at.y - 30);
    bench.release(at.x, at.y - 30);
    assertEquals(150.0, bench.model.bias.get());
    assertEquals(0.1 + bench.upBy(30) / 1300, bench.model.weight.get(), 0.002);
  }

  @Test
  void aLockedDialHasNoHandle() {
    bench.model.bias.lock();
    bench.chart.hideProperties(Set.of()); // looks anew: locks come before the page
    assertThrows(IllegalStateException.class, () -> bench.chart.handleLocation(bench.model.bias));
    assertNotNull(bench.chart.handleLocation(bench.model.weight));
  }
}
