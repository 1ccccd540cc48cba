package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.OptionalLong;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.weightroom.theme.Token;

class ErrorLogTest {
  private final PlotBench<ErrorLog> bench = PlotBench.log();
  private final LogCanvas canvas = bench.logCanvas();

  @Test
  void isEmptyBeforeTheFirstStep() {
    assertTrue(canvas.plot().scene.isEmpty());
    assertEquals("none yet", PlotBench.spoken(canvas));
    bench.key(canvas, KeyEvent.VK_LEFT);
    assertEquals(OptionalLong.empty(), canvas.cursor());
    bench.picture();
  }

  @Test
  void showsTheLastStepsAndFitsItself() {
    bench.train(420);

    LogScene scene = canvas.plot().scene;
    assertEquals(200, scene.losses().size());
    assertEquals(420, scene.last());
    assertEquals("last 200 steps", note());
    double[] ticks = canvas.plot().ticks;
    assertTrue(ticks[0] <= 566 && ticks[0] > 500, "the axis fits what is shown");
    assertTrue(hasColor(Token.ERROR_LINE.color().getRGB()), "a yellow line");
  }

  @Test
  void theCursorReadsStepByStep() {
    bench.train(20);
    bench.key(canvas, KeyEvent.VK_LEFT);
    assertEquals(OptionalLong.of(20), canvas.cursor(), "it comes from the newest step");

    bench.key(canvas, KeyEvent.VK_LEFT);
    bench.key(canvas, KeyEvent.VK_LEFT);
    bench.key(canvas, KeyEvent.VK_RIGHT);
    String expected =
        "step 19: error " + Math.round(bench.model.training.losses(2).values().get(0));
    assertEquals(expected, note());
    assertEquals(expected, PlotBench.spoken(canvas));

    bench.key(canvas, KeyEvent.VK_HOME);
    assertEquals("step 0: error 134,972", note());
    bench.key(canvas, KeyEvent.VK_LEFT);
    assertEquals(OptionalLong.of(0), canvas.cursor());
  }

  @Test
  void escapeLeaves() {
    bench.train(5);
    bench.key(canvas, KeyEvent.VK_RIGHT);
    bench.key(canvas, KeyEvent.VK_ESCAPE);

    assertEquals(OptionalLong.empty(), canvas.cursor());
    assertEquals("step 0: error 134,972. step 5: error 732. falls.", PlotBench.spoken(canvas));
  }

  @Test
  void whatHasConvergedStaysTheSame() {
    bench.model.weightRate = 1e-7;
    bench.train(4000);
    assertEquals("step 3,801: error 447. step 4,000: error 447. stays.", PlotBench.spoken(canvas));
  }

  @Test
  void thePointerReadsToo() {
    bench.train(10);
    int middle = canvas.plot().area.x + canvas.plot().area.width / 2;
    bench.mouse(canvas, MouseEvent.MOUSE_MOVED, new Point(middle, 20));
    assertEquals(OptionalLong.of(5), canvas.cursor());
    bench.mouse(canvas, MouseEvent.MOUSE_EXITED, new Point(middle, -5));
    assertEquals("last 200 steps", note());
  }

  @Test
  void marksWhereItBlewUp() {
    bench.model.weightRate = 1e-6;
    bench.train(10);

    assertEquals(OptionalLong.of(1), canvas.plot().scene.blownUpAt());
    assertTrue(hasColor(Token.DANGER.color().getRGB()), "a cross and a word");
    assertTrue(PlotBench.spoken(canvas).endsWith("rises. blew up at step 1."));
    bench.model.training.stepBack();
    bench.model.scope().flush();
    assertTrue(canvas.plot().scene.isEmpty());
  }

  @Test
  void saysThatItRises() {
    bench.train(1);
    bench.model.weightRate = 2.5e-7;
    bench.train(9);
    assertEquals("last 200 steps", note());
    bench.train(31);
    assertEquals("rising for ten steps", note());
    bench.key(canvas, KeyEvent.VK_LEFT);
    assertTrue(note().startsWith("step 41: "), "who reads a step sees it");
  }

  @Test
  void showsWildNumbers() {
    bench.model.weight.set(1e140);
    bench.train(3);
    assertTrue(canvas.plot().isDrawable());
    assertFalse(canvas.plot().labels[canvas.plot().labels.length - 1].length() > 12);
    bench.picture();
    bench.model.weight.set(1e160);
    bench.train(3);
    bench.picture();
  }

  @Test
  void aHandThatMovesLeavesTheLogOfTheTraining() {
    bench.train(20);
    bench.model.bias.setByHand(100);
    bench.model.scope().flush();
    assertEquals(20, canvas.plot().scene.last());
  }

  @Test
  void refusesALogOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> ErrorLog.of(bench.model.training, 1));
  }

  private String note() {
    return ((JLabel) bench.find("log.note")).getText();
  }

  private boolean hasColor(int rgb) {
    var picture = bench.picture();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) == rgb) {
          return true;
        }
      }
    }
    return false;
  }
}
