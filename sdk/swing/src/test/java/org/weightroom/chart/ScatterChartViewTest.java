package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.data.Dataset;
import org.weightroom.observe.Cause;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

class ScatterChartViewTest {

  @AfterEach
  void back() {
    Theme.install(Theme.LIGHT, 100);
    RepaintManager.setCurrentManager(null);
  }

  @Test
  void residualsAreTheModels() {
    Bench bench = Bench.make();
    List<Scene.Point> points = bench.canvas().scene().points();
    assertEquals(3, points.size());
    assertEquals(2104, points.get(0).x());
    assertEquals(39.5, points.get(0).actual() - points.get(0).predicted().orElseThrow(), 1e-9);
    assertEquals(-21, points.get(2).actual() - points.get(2).predicted().orElseThrow(), 1e-9);

    bench.model.bias.set(160.0);
    bench.model.scope().flush();
    Scene.Point first = bench.canvas().scene().points().get(0);
    assertEquals(29.5, first.actual() - first.predicted().orElseThrow(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 690, 340",
    "DARK, 100, 560, 300",
    "HIGH_CONTRAST, 150, 900, 500",
    "COLOUR_BLIND_SAFE, 200, 1200, 640"
  })
  void pointsErrorsAndLineArePainted(Theme theme, int percent, int width, int height) {
    Bench bench = Bench.make(theme, percent, width, height);
    bench.model.bias.set(100.0); // errors long enough to look at
    bench.model.scope().flush();
    BufferedImage picture = bench.picture();

    assertEquals(Concept.ACTUAL.text().getRGB(), pixel(picture, bench.place(2104, 399.9)));
    assertEquals(Concept.PREDICTION.text().getRGB(), pixel(picture, bench.place(2104, 310.4)));
    assertEquals(Token.ERROR_LINE.color().getRGB(), pixel(picture, bench.place(2104, 355)));
    assertEquals(Concept.PREDICTION.text().getRGB(), pixel(picture, bench.place(700, 170)));
    assertNotEquals(Concept.PREDICTION.text().getRGB(), pixel(picture, bench.place(700, 220)));
  }

  private static int pixel(BufferedImage picture, Point at) {
    return picture.getRGB(at.x, at.y);
  }

  @Test
  void endlessNumbersAreLeftOut() {
    Bench bench = Bench.make();
    bench.model.weight.set(1e308);
    bench.model.bias.set(-1e308);
    assertDoesNotThrow(() -> bench.model.scope().settle(Cause.TRAINING));
    Scene scene = bench.canvas().scene();
    assertTrue(scene.line().isEmpty());
    assertEquals(OptionalDouble.empty(), scene.points().get(0).predicted());
    assertEquals(3, scene.points().size());
    assertDoesNotThrow(bench::picture);
    assertFalse(bench.legend("prediction").isVisible());

    bench.model.weight.set(1e140);
    bench.model.bias.set(0.0);
    bench.model.scope().settle(Cause.TRAINING);
    assertTrue(bench.canvas().scene().line().isPresent(), "large, but it can be drawn");
    assertDoesNotThrow(bench::picture);
    Point handle = bench.chart.handleLocation(bench.model.weight);
    assertTrue(bench.canvas().contains(handle), "a handle stays in reach: " + handle);
  }

  @Test
  void theEarlierLineStaysAsAGhostWithItsScore() {
    Bench bench = Bench.make();
    assertTrue(bench.canvas().scene().earlier().isEmpty());
    assertFalse(bench.legend("earlier").isVisible());

    bench.model.weight.set(0.18);
    bench.model.bias.set(0.0);
    bench.model.scope().settle(Cause.HAND);
    Segment earlier = bench.canvas().scene().earlier().orElseThrow();
    assertEquals(new Segment(0, 150, 2600, 410), earlier);
    assertTrue(bench.legend("earlier").isVisible());
    assertEquals("earlier line, error 799.1", bench.legend("earlier").getText());

    bench.model.history().undo();
    assertTrue(bench.canvas().scene().earlier().isEmpty());
    assertFalse(bench.legend("earlier").isVisible());
  }

  @Test
  void aLineLikeTheEarlierOneHasNoGhost() {
    Bench bench = Bench.make();
    bench.model.area.set(2500.0);
    bench.model.scope().settle(Cause.HAND);
    assertTrue(bench.model.history().earlier().isPresent());
    assertTrue(bench.canvas().scene().earlier().isEmpty());
  }

  @Test
  void pinnedLinesStayAndAreNumbered() {
    Bench bench = Bench.make();
    bench.model.attempts().orElseThrow().pin();
    bench.model.weight.set(0.05);
    bench.model.attempts().orElseThrow().pin();
    bench.model.scope().flush();
    assertEquals(
        List.of(
            new Scene.Pin(1, new Segment(0, 150, 2600, 410)),
            new Scene.Pin(2, new Segment(0, 150, 2600, 280))),
        bench.canvas().scene().pins());
    BufferedImage pinned = bench.picture();
    bench
        .model
        .attempts()
        .orElseThrow()
        .pins()
        .forEach(bench.model.attempts().orElseThrow()::unpin);
    bench.model.scope().flush();
    Point beside = bench.place(1000, 250);
    int background = bench.picture().getRGB(beside.x, beside.y);
    boolean seen = false;
    for (int i = 0; i < 20; i++) {
      Point along = bench.place(1000 + 5.0 * i, 250 + 0.5 * i);
      seen |= pinned.getRGB(along.x, along.y) != background;
    }
    assertTrue(seen, "the pinned line is painted");
  }

  @Test
  void theQuestionCanBeHidden() {
    Bench bench = Bench.make();
    Scene.Asked asked = bench.canvas().scene().asked().orElseThrow();
    assertEquals(new Scene.Asked(2000, OptionalDouble.of(350), 400), asked);
    assertTrue(bench.legend("asked").isVisible());

    bench.chart.hideProperties(Set.of("area"));
    assertTrue(bench.canvas().scene().asked().isEmpty());
    assertFalse(bench.legend("asked").isVisible());
  }

  @Test
  void itIsTold() {
    Bench bench = Bench.make();
    assertEquals("Houses and the line", bench.canvas().getAccessibleContext().getAccessibleName());
    assertEquals(
        "Line from 150 to 410. 2,104: paid 399.9, predicted 360.4. 1,600: paid 329.9, predicted"
            + " 310. 2,400: paid 369, predicted 390. 2,000: asked 400, predicted 350.",
        bench.spoken());

    bench.model.bias.set(151.0);
    bench.model.scope().flush();
    assertTrue(bench.spoken().startsWith("Line from 151 to 411."), bench.spoken());
  }

  @Test
  void manyChangesAreOneRepaint() {
    Bench bench = Bench.make();
    int[] repaints = {0};
    RepaintManager.setCurrentManager(
        new RepaintManager() {
          @Override
          public void addDirtyRegion(JComponent c, int x, int y, int w, int h) {
            repaints[0] += c == bench.canvas() ? 1 : 0;
          }
        });
    bench.model.weight.set(0.2);
    bench.model.bias.set(20.0);
    bench.model.area.set(1000.0);
    assertEquals(0, repaints[0]);
    bench.model.scope().flush();
    assertEquals(1, repaints[0]);
  }

  @Test
  void theLegendWrapsAndNeverTruncates() {
    Bench bench = Bench.make();
    bench.model.bias.set(100.0);
    bench.model.scope().settle(Cause.HAND);
    bench.resize(690, 340);
    int wide = bench.legend("actual").getParent().getHeight();
    bench.resize(260, 300);
    assertTrue(bench.legend("actual").getParent().getHeight() > wide);
    for (String entry : List.of("actual", "prediction", "error", "earlier", "asked")) {
      assertEquals(bench.legend(entry).getPreferredSize(), bench.legend(entry).getSize(), entry);
    }
    assertDoesNotThrow(bench::picture);
  }

  @Test
  void anyTinySizeIsSurvived() {
    Bench bench = Bench.make();
    for (int size : new int[] {0, 1, 20, 60, 120}) {
      bench.resize(size, size);
      bench.hover(new Point(size / 2, size / 2));
      if (size > 0) {
        assertDoesNotThrow(bench::picture);
      }
    }
  }

  @Test
  void oneFeatureIsX() {
    Dataset two = Dataset.of("area", "bathrooms", "price");
    assertThrows(IllegalArgumentException.class, () -> ScatterChart.of(two));
  }
}
