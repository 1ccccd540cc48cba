package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.weightroom.nn.Activation;
import org.weightroom.theme.Concept;

class CurveChartTest {

  @Test
  void theDotFollowsTheProperty() {
    CurveBench bench = CurveBench.of(Activation.SIGMOID);
    Frame frame = bench.canvas().plot().frame;
    assertEquals(0.16383036122, bench.canvas().scene().dots().get(0).y(), 1e-10);

    bench.put(bench.model.x, 0);
    Point2D dot = bench.canvas().at(bench.canvas().scene().dots().get(0));
    assertEquals(frame.toScreenX(0), dot.getX(), 1e-9);
    assertEquals(frame.toScreenY(0.5), dot.getY(), 1e-9);

    bench.put(bench.model.x, 1e6);
    assertTrue(frame.plot().getMaxX() >= bench.canvas().at(dot(bench, 0)).getX());
    bench.picture();
  }

  @Test
  void saysItInOneSentence() {
    CurveBench bench = CurveBench.withSlope(Activation.SIGMOID);
    assertEquals("x −1.63, sigmoid 0.1638; slope 0.1370.", bench.spoken());
    assertEquals("Curve of A function", name(bench));

    CurveBench survival = CurveBench.survival();
    assertEquals("Age 22, female 55.4 %; male 38.1 %.", survival.spoken());
    assertEquals("Age 22    female 55.4 %    male 38.1 %", survival.line());
  }

  @Test
  void aCornerIsACorner() {
    CurveBench bench =
        new CurveBench(
            m -> CurveChart.of("function", m.x, 0, 20).activation(Activation.RELU), Locale.ENGLISH);
    for (int width : new int[] {317, 500, 733}) {
      bench.resize(width, 300);
      Frame frame = bench.canvas().plot().frame;
      double x = frame.toScreenX(0);
      double floor = frame.toScreenY(0);
      List<double[]> points = points(bench.canvas().paths().get(0));
      assertTrue(points.stream().anyMatch(p -> near(p[0], x) && near(p[1], floor)), "at " + width);
      assertTrue(points.stream().filter(p -> p[0] < x).allMatch(p -> near(p[1], floor)));
      double rise = (double) frame.plot().height / 20 / ((double) frame.plot().width / 40);
      points.stream()
          .filter(p -> p[0] > x)
          .forEach(p -> assertEquals(floor - (p[0] - x) * rise, p[1], 1e-6));
    }
  }

  @Test
  void curvesEndWhereTheyLeaveTheFrame() {
    CurveBench bench =
        new CurveBench(
            m -> CurveChart.of("function", m.x, 0, 5).activation(Activation.SOFTPLUS).slope(),
            Locale.ENGLISH);
    bench.put(bench.model.x, 10);
    Frame frame = bench.canvas().plot().frame;
    Path2D curve = bench.canvas().paths().get(0);
    assertEquals(frame.plot().y, curve.getBounds2D().getMinY(), 1e-9);
    assertEquals(frame.toScreenX(4.99324), curve.getCurrentPoint().getX(), 0.1);
  }

  @Test
  void paintsNoLineOutsideTheFrame() {
    CurveBench bench =
        new CurveBench(
            m ->
                CurveChart.of("survival", m.age, 0, 1)
                    .curve("female", x -> 0.1 * (x - 40))
                    .percent(),
            Locale.ENGLISH);
    BufferedImage image = bench.picture();
    Rectangle outer = bench.canvas().plot().outer();
    outer.translate(bench.canvas().getX(), bench.canvas().getY());
    int rgb = Concept.PREDICTION.text().getRGB();
    int inside = 0;
    int right = bench.canvas().getX() + bench.canvas().plot().frame.plot().x - 10;
    for (int y = 0; y < bench.canvas().getY() + bench.canvas().getHeight(); y++) {
      for (int x = right; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) == rgb) {
          assertTrue(outer.contains(x, y), x + ", " + y);
          inside++;
        }
      }
    }
    assertTrue(inside > 100, "a curve is painted");
  }

  @Test
  void liveCurvesFollowTheModelAndNothingElse() {
    CurveBench bench = CurveBench.survival();
    List<double[]> before = points(bench.canvas().paths().get(0));
    int asked = bench.model.asked;
    bench.model.scope().flush();
    bench.put(bench.model.x, 3);
    bench.picture();
    assertEquals(asked, bench.model.asked, "nothing changed, and paint asks nothing");

    bench.put(bench.model.age, 30);
    assertEquals(asked + 2, bench.model.asked, "the dots moved, the curves did not");

    bench.put(bench.model.weight, 0);
    List<double[]> after = points(bench.canvas().paths().get(0));
    assertNotEquals(before.get(before.size() - 1)[1], after.get(after.size() - 1)[1]);
    assertEquals(after.get(0)[1], after.get(after.size() - 1)[1], 1e-9, "level without a weight");
  }

  @Test
  void aClosedPageIsLeftInPeace() {
    CurveBench bench = CurveBench.survival();
    bench.page.close();
    int watchers = bench.model.scope().watcherCount();
    int asked = bench.model.asked;
    bench.resize(700, 400);
    bench.put(bench.model.weight, 0.5);
    assertEquals(asked, bench.model.asked);
    assertEquals(watchers, bench.model.scope().watcherCount());
  }

  @Test
  void curvesDifferInTheirStrokes() {
    CurveBench bench = CurveBench.survival();
    assertEquals(2, bench.canvas().paths().size());
    assertFalse(Curve.Style.FIRST.stroke().equals(Curve.Style.SECOND.stroke()));
    assertFalse(Curve.Style.FUNCTION.stroke().equals(Curve.Style.SLOPE.stroke()));
    assertNotEquals(
        Curve.Style.SECOND.stroke().getDashArray()[0],
        Curve.Style.THIRD.stroke().getDashArray()[0]);
  }

  @Test
  void numbersThatMeetMakeRoom() {
    Rectangle plot = new Rectangle(0, 10, 100, 100);
    List<Tag> close =
        Tag.spread(
            List.of(new Tag("b", 50, Concept.INPUT.text()), new Tag("a", 48, Concept.INPUT.text())),
            plot,
            14);
    assertEquals("a", close.get(0).text());
    assertArrayEquals(new double[] {42, 56}, close.stream().mapToDouble(Tag::y).toArray());
    List<Tag> low =
        Tag.spread(
            List.of(
                new Tag("a", 110, Concept.INPUT.text()), new Tag("b", 110, Concept.INPUT.text())),
            plot,
            14);
    assertArrayEquals(new double[] {96, 110}, low.stream().mapToDouble(Tag::y).toArray());
  }

  @Test
  void smallOnesStayWhole() {
    CurveBench bench = CurveBench.withSlope(Activation.TANH);
    for (int[] size : new int[][] {{320, 200}, {240, 160}, {320, 100}, {60, 40}, {0, 0}}) {
      bench.resize(size[0], size[1]);
      bench.picture(500, 300);
    }
    bench.resize(320, 200);
    assertTrue(bench.find("caption.function").getParent().isVisible());
    assertTrue(bench.canvas().getHeight() > 100);
    bench.resize(320, 100);
    assertEquals(100, bench.canvas().getHeight(), "the drawing gets all");
  }

  @Test
  void refusesWhatCannotBeTold() {
    CurveBench.Model m = new CurveBench.Model();
    assertThrows(IllegalArgumentException.class, () -> CurveChart.of("a", m.x, 1, 1));
    assertThrows(IllegalStateException.class, () -> CurveBench.function(m).slope());
    assertThrows(
        IllegalStateException.class, () -> CurveBench.function(m).activation(Activation.IDENTITY));
    assertThrows(
        IllegalStateException.class,
        () -> CurveBench.survival(m).curve("child", x -> x).curve("old", x -> x));
    assertThrows(IllegalArgumentException.class, () -> CurveBench.function(m).threshold(2));
  }

  private static CurveScene.Dot dot(CurveBench bench, int i) {
    return bench.canvas().scene().dots().get(i);
  }

  private static String name(CurveBench bench) {
    return bench.canvas().getAccessibleContext().getAccessibleName();
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 1e-9;
  }

  private static List<double[]> points(Path2D path) {
    List<double[]> points = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      i.currentSegment(at);
      points.add(new double[] {at[0], at[1]});
    }
    return points;
  }
}
