package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;
import org.weightroom.nn.ErrorSurface;
import org.weightroom.observe.Cause;
import org.weightroom.theme.ErrorScale;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Token;

class ErrorMapTest {
  private static final int START = 0;
  private static final int AFTER_STEP_ONE = 11 * CellGrid.SIZE;

  private final PlotBench<ErrorMap> bench = PlotBench.map();
  private final MapCanvas canvas = bench.mapCanvas();

  @Test
  void isBlankButForWhereOneIs() {
    BitSet start = new BitSet();
    start.set(START);
    assertEquals(start, canvas.scene().visited);
    assertEquals(Token.EMPTY_CELL.color().getRGB(), color(7, 7));
  }

  @Test
  void stepOneLandsInItsCell() {
    bench.train(1);

    assertEquals(2, canvas.scene().visited.cardinality());
    assertTrue(canvas.scene().visited.get(AFTER_STEP_ONE), "w 0.0075, b 366.27");
    double error = error(0.4 / 30, 460 * 23 / 30.0);
    assertEquals(ErrorScale.color(error).getRGB(), color(0, 11));
    assertEquals("Weight 0.0075, Bias 366.3: error 965; 2 of 225", PlotBench.spoken(canvas));
  }

  @Test
  void whereAHandHasBeenIsVisited() {
    bench.model.weight.setByHand(0.2);
    bench.model.bias.setByHand(230);
    bench.model.scope().settle(Cause.HAND);
    assertTrue(canvas.scene().visited.get(7 * CellGrid.SIZE + 7));
  }

  @Test
  void revealIsOfferedAfterTenStepsAndStays() {
    JToggleButton reveal = (JToggleButton) bench.find("reveal");
    bench.train(9);
    assertFalse(reveal.isVisible());
    bench.train(1);
    assertTrue(reveal.isVisible());

    reveal.doClick();
    assertEquals(ErrorScale.color(error(0.2, 230)).getRGB(), color(7, 7));
    reveal.doClick();
    assertEquals(Token.EMPTY_CELL.color().getRGB(), color(7, 7));
    bench.model.reset();
    bench.model.scope().flush();
    assertTrue(reveal.isVisible());
  }

  @Test
  void thePathLeadsFromStartToNow() {
    bench.train(2);
    double[] path = canvas.scene().path;
    assertEquals(0, path[0]);
    assertEquals(0.0072605371330827385, path[path.length - 2], 1e-15);
    assertEquals(350.9739112462222, path[path.length - 1], 1e-9);
  }

  @Test
  void wildNumbersStayAtTheEdgeWithAnArrow() {
    bench.model.weight.set(1e300);
    bench.model.bias.set(-1e300);
    bench.train(2);
    Way.Arrow here = Way.arrow(canvas.scene().x, canvas.scene().y, canvas.plan().frame);
    assertEquals(1, here.right());
    assertEquals(1, here.down());
    Rectangle cells = canvas.plan().cells;
    assertEquals(cells.getMaxX(), here.at().getX());
    assertEquals(cells.getMaxY(), here.at().getY());
    bench.picture();
  }

  @Test
  void aPathBeyondTheEdgeRunsAlongIt() {
    Frame frame = new Frame(new Rectangle(0, 0, 100, 100), new Axes(0, 1, 0, 1));
    Way way = new Way(new double[] {0.5, 0.5, 9, 0.5, 12, 0.5, 0.5, Double.NaN, 0.2, 0.2}, frame);
    assertEquals(1, way.arrows.size(), "one a stretch");
    assertEquals(new Rectangle(20, 50, 80, 30), way.line.getBounds());
  }

  @Test
  void isNotMirrored() {
    bench.train(3);
    BufferedImage before = bench.picture();
    bench.mirror();
    BufferedImage after = bench.picture();
    Rectangle place = cell(0, 11);
    assertEquals(before.getRGB(place.x + 2, place.y + 2), after.getRGB(place.x + 2, place.y + 2));
  }

  @Test
  void newCellsFlashOnceWhileSomebodySeesThem() {
    JPanel page = new JPanel();
    page.add(bench.part);
    bench.train(1);
    assertFalse(canvas.flashes().isRunning(), "nobody sees it");

    canvas.addNotify();
    bench.model.bias.set(100.0);
    bench.model.scope().flush();
    assertTrue(canvas.flashes().isRunning());
    canvas.removeNotify();
    assertFalse(canvas.flashes().isRunning());
  }

  @Test
  void flashesFadeAndEnd() {
    AtomicLong clock = new AtomicLong();
    Flashes flashes = new Flashes(() -> {}, clock::get);
    BitSet cells = new BitSet();
    cells.set(3);
    flashes.start();
    flashes.flash(cells);
    assertEquals(1, flashes.strength(3));
    assertEquals(0, flashes.strength(4));
    clock.set(225_000_000);
    assertEquals(0.5, flashes.strength(3), 1e-9);
    clock.set(500_000_000);
    flashes.tick();
    assertFalse(flashes.isRunning());
    Motion.setEnabled(false);
    try {
      flashes.flash(cells);
      assertFalse(flashes.isRunning());
      assertEquals(0, flashes.strength(3));
    } finally {
      Motion.setEnabled(true);
    }
  }

  @Test
  void wantsATrainingOfItsDials() {
    var other = new PlotBench.Model();
    assertThrows(
        IllegalArgumentException.class,
        () -> ErrorMap.of(bench.model.training, other.weight, other.bias, Bench.HOUSES));
  }

  private static double error(double weight, double bias) {
    return new ErrorSurface(Bench.HOUSES, new double[] {weight}, new double[] {bias})
        .errors()[0][0];
  }

  private int color(int column, int row) {
    Rectangle place = cell(column, row);
    return bench.picture().getRGB(place.x + place.width - 4, place.y + 3);
  }

  private Rectangle cell(int column, int row) {
    Rectangle place = canvas.plan().cell(column, row);
    place.translate(canvas.getX(), canvas.getY());
    return place;
  }
}
