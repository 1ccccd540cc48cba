package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.chart.TrainingCurves.Measure;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Waypoint;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

class TrainingCurvesTest {
  private final Passengers model = new Passengers();
  private PartContext page;
  private TrainingCurves part;

  @BeforeEach
  void open() {
    Theme.install(Theme.LIGHT, 100);
    model.history();
    page = new PartContext(model, Words.in(Locale.ENGLISH), id -> {});
    part = model.curves();
    part.join(page);
    lay(760, 190);
  }

  private void lay(int width, int height) {
    part.setSize(width, height);
    layOut(part);
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private CurvesCanvas canvas() {
    for (Component child : part.getComponents()) {
      if (child instanceof CurvesCanvas canvas) {
        return canvas;
      }
    }
    throw new AssertionError("no canvas");
  }

  private String spoken() {
    return canvas().getAccessibleContext().getAccessibleDescription();
  }

  private String note() {
    Container head = (Container) part.getComponent(0);
    return ((JLabel) head.getComponent(1)).getText();
  }

  private void train(int steps) {
    model.training.train(steps);
    model.scope().flush();
  }

  private void key(int code) {
    KeyEvent event =
        new KeyEvent(canvas(), KeyEvent.KEY_PRESSED, 0, 0, code, KeyEvent.CHAR_UNDEFINED);
    KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(canvas(), event);
  }

  private Set<Integer> colours() {
    BufferedImage image =
        new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setColor(Token.SURFACE.color());
    brush.fillRect(0, 0, image.getWidth(), image.getHeight());
    part.printAll(brush);
    brush.dispose();
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  @Test
  void isEmptyBeforeTheFirstStep() {
    assertTrue(canvas().scene().isEmpty());
    assertEquals("none yet", spoken());
    assertEquals("", note());
    key(KeyEvent.VK_LEFT);
    assertTrue(canvas().shown().isEmpty());
    colours();
    train(0);
    assertEquals("none yet", spoken());
  }

  @Test
  void hasALineForEachSetInBothPlots() {
    train(300);
    List<StepsPlot> plots = canvas().plots();
    assertEquals(2, plots.size());
    Parameters now = model.training.trained().orElseThrow();
    Measure held = model.measure(now, Passengers.HELD_OUT);
    CurvesScene.Point last = canvas().scene().last();
    assertEquals(300, last.step());
    assertEquals(model.training.losses(1).values().get(0), last.measures().get(0).loss());
    assertEquals(held, last.measures().get(1));
    assertEquals(
        model.training.waypoints(160).stream().map(Waypoint::step).toList(),
        canvas().scene().points().stream().map(CurvesScene.Point::step).toList());
    for (StepsPlot plot : plots) {
      assertEquals(2, plot.lines.size());
      assertTrue(plot.area.contains(plot.lines.get(0).getBounds2D().getCenterX(), plot.area.y + 1));
    }
    Set<Integer> colours = colours();
    assertTrue(colours.contains(Token.CONNECTION.color().getRGB()), "the line of training");
    assertTrue(colours.contains(Token.ACCENT.color().getRGB()), "the line of what is held out");
  }

  @Test
  void eachPlaceIsMeasuredOnce() {
    train(20);
    assertEquals(2 * 21, model.measured);
    train(1);
    assertEquals(2 * 22, model.measured);
    model.training.stepBack();
    model.scope().flush();
    assertEquals(2 * 22, model.measured);
    lay(400, 180);
    colours();
    assertEquals(2 * 22, model.measured, "painting computes nothing");
  }

  @Test
  void aFrameMeasuresTheNewestFirstAndTheNextOnesCatchUp() {
    model.training.train(50);
    List<Waypoint> way = model.training.waypoints(20);
    int[] asked = {0};
    Measured measured =
        new Measured(
            List.of(
                there -> {
                  asked[0]++;
                  return model.measure(there, Passengers.TRAINING);
                }));
    assertFalse(measured.measure(way, 0));
    assertEquals(1, asked[0]);
    assertTrue(measured.at(way.get(way.size() - 1)).isPresent());
    CurvesScene scene = CurvesScene.of(List.of("t"), way, measured, false);
    assertEquals(1, scene.points().size());
    int frames = 1;
    while (!measured.measure(way, 0)) {
      frames++;
    }
    assertEquals(way.size(), asked[0]);
    assertEquals(way.size() - 1, frames, "one a frame");
    assertTrue(measured.measure(way, 0), "nothing is left");
    assertEquals(way.size(), asked[0]);
  }

  @Test
  void otherWaysAreForgottenWhenTheyAreMany() {
    Measured measured = new Measured(List.of(t -> model.measure(t, Passengers.TRAINING)));
    model.training.train(1);
    List<Waypoint> first = model.training.waypoints(2);
    measured.measure(first, Long.MAX_VALUE);
    for (int i = 0; i < 14; i++) {
      model.seed.set(2.0 + i);
      model.training.train(200);
      measured.measure(model.training.waypoints(160), Long.MAX_VALUE);
    }
    assertTrue(measured.at(first.get(1)).isEmpty());
  }

  @Test
  void theCursorReadsPlaceByPlace() {
    train(20);
    assertEquals("step 20", note());
    key(KeyEvent.VK_LEFT);
    key(KeyEvent.VK_LEFT);
    assertEquals("step 19", note());
    assertTrue(
        spoken().matches("step 19: training 0\\.\\d+, [0-6] of 6; held 0\\.\\d+, [0-4] of 4"),
        spoken());
    key(KeyEvent.VK_HOME);
    key(KeyEvent.VK_LEFT);
    assertEquals("step 0", note());
    key(KeyEvent.VK_END);
    assertEquals("step 20", note());
    key(KeyEvent.VK_ESCAPE);
    assertTrue(spoken().startsWith("step 20: "));
  }

  @Test
  void thePointerReadsInBothPlots() {
    train(20);
    for (StepsPlot plot : canvas().plots()) {
      int x = plot.area.x + plot.area.width / 2;
      canvas()
          .dispatchEvent(
              new MouseEvent(canvas(), MouseEvent.MOUSE_MOVED, 0, 0, x, 40, x, 40, 0, false, 0));
      assertEquals("step 10", note());
      canvas()
          .dispatchEvent(
              new MouseEvent(canvas(), MouseEvent.MOUSE_EXITED, 0, 0, x, -4, x, -4, 0, false, 0));
      assertEquals("step 20", note());
    }
  }

  @Test
  void aChangeOfTheRecipeFadesThemUntilAnotherTrainingBegins() {
    train(20);
    assertFalse(canvas().scene().earlier());
    model.seed.setByHand(2.0);
    model.scope().settle(Cause.HAND);
    model.scope().flush();

    assertTrue(canvas().scene().earlier());
    assertEquals(21, canvas().scene().points().size());
    assertEquals("step 20, before", note());
    assertTrue(spoken().startsWith("Before: step 20: "), spoken());
    Set<Integer> colours = colours();
    assertFalse(colours.contains(Token.ACCENT.color().getRGB()));
    int faded = Colors.mix(Token.SURFACE.color(), Token.ACCENT.color(), 0.45).getRGB();
    assertTrue(colours.contains(faded));

    train(3);
    assertFalse(canvas().scene().earlier());
    assertEquals(4, canvas().scene().points().size());
    model.hidden.set(0.0);
    train(3);
    assertEquals(3, model.training.trained().orElseThrow().size());
    assertEquals(4, canvas().scene().points().size());
  }

  @Test
  void whatCameBeforeAChangeIsNotMeasuredAnew() {
    train(20);
    model.hidden.set(3.0);
    int before = model.measured;
    TrainingCurves late = model.curves();
    late.join(page);
    assertEquals(before, model.measured, "its examples may be others now");
    part = late;
    assertEquals("changed", spoken());
    model.reset();
    model.scope().flush();
    assertEquals("none yet", spoken());
  }

  @Test
  void narrowOnesStandBelowEachOther() {
    train(20);
    List<StepsPlot> wide = canvas().plots();
    assertEquals(wide.get(0).bounds.y, wide.get(1).bounds.y);
    lay(340, 220);
    List<StepsPlot> narrow = canvas().plots();
    assertEquals(narrow.get(0).bounds.x, narrow.get(1).bounds.x);
    assertTrue(narrow.get(1).bounds.y >= narrow.get(0).bounds.getMaxY());
    narrow.forEach(plot -> assertTrue(plot.area.width > 150 && plot.area.height > 40));
    lay(60, 30);
    colours();
  }

  @Test
  void theAccuracyAxisMakesNotMuchOfOneExample() {
    train(3_000);
    StepsPlot accuracy = canvas().plots().get(1);
    for (double tick : accuracy.ticks) {
      assertTrue(tick >= 0 && tick <= 100, tick + " %");
    }
    assertTrue(accuracy.ticks[accuracy.ticks.length - 1] - accuracy.ticks[0] >= 10);
  }

  @Test
  void wildLossesAreDrawn() {
    model.rate = 1e200;
    train(5);
    train(5);
    colours();
  }

  @Test
  void namesMakeWayForEachOther() {
    double[] middles = {50, 52, 10};
    Ends.spread(middles, 14, 0, 100);
    assertArrayEquals(new double[] {44, 58, 10}, middles);
    double[] low = {99, 98};
    Ends.spread(low, 14, 0, 100);
    assertArrayEquals(new double[] {100, 86}, low);
    double[] high = {1, 1};
    Ends.spread(high, 14, 0, 100);
    assertArrayEquals(new double[] {0, 14}, high);
  }

  @Test
  void givesItsNoteAway() {
    JComponent given = part.giveNote().orElseThrow();
    layOut(part);
    train(7);
    assertEquals("step 7", ((JLabel) given).getText());
    assertNotEquals(0, part.getComponentCount());
    assertEquals(new Point(0, 0), canvas().getLocation());
  }

  @Test
  void leavesNoWatcher() {
    page.close();
    assertEquals(0, model.scope().watcherCount());
    model.training.train(5);
    model.scope().flush();
  }
}
