package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.chart.ExampleScene.Mark;
import org.weightroom.control.Part;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Token;

/** Lighting a house and leaving it out, by mouse and keys. */
class ExampleSelectionTest {
  private TenHouses houses;

  @BeforeEach
  void open() {
    houses = TenHouses.make().aGuess();
  }

  @Test
  void aPressOnABarLightsTheHouseInBothCharts() {
    houses.press(houses.residuals, centre(houses.bars().bar(4)));
    assertEquals(4, houses.selection.selected().get());
    assertEquals("House 5: paid 539.9, predicted 400.0", houses.caption(houses.predictions));
    assertEquals(
        "House 5: area 3,000, bathrooms 4; paid 539.9, predicted 400.0, residual +139.9",
        houses.caption(houses.residuals));
    assertTrue(ringIsPainted(4));
    assertEquals(0, houses.settles(), "looking is no gesture");
  }

  @Test
  void aPressAnywhereInABarsColumnCounts() {
    Rectangle2D bar = houses.bars().bar(9);
    houses.press(houses.residuals, new Point2D.Double(bar.getCenterX(), 8));
    assertEquals(9, houses.selection.selected().get());
    houses.press(houses.residuals, new Point(2, 80));
    assertEquals(9, houses.selection.selected().get(), "beside the bars");
  }

  @Test
  void aPressOnAPointLightsTheNearestAndASecondPutsItOut() {
    Mark mark = houses.canvas(houses.predictions).scene().marks().get(4);
    Point2D at = houses.predicted().place(mark);
    Point2D beside = new Point2D.Double(at.getX() + 8, at.getY() - 6);
    houses.press(houses.predictions, beside);
    assertEquals(4, houses.selection.selected().get());
    assertTrue(houses.caption(houses.residuals).startsWith("House 5: area 3,000"));

    houses.press(houses.predictions, beside);
    assertEquals(ExampleSelection.NONE, houses.selection.selected().get());
    assertEquals("Choose a point to see its house.", houses.caption(houses.predictions));
    assertFalse(ringIsPainted(4));
    houses.press(houses.predictions, new Point2D.Double(at.getX() - 40, at.getY() - 60));
    assertEquals(ExampleSelection.NONE, houses.selection.selected().get());
  }

  private boolean ringIsPainted(int index) {
    Point2D at =
        houses.predicted().place(houses.canvas(houses.predictions).scene().marks().get(index));
    for (int dx = -3; dx <= 3; dx++) {
      Point2D ring = new Point2D.Double(at.getX() - 9 + dx, at.getY());
      Color color = new Color(houses.pixel(houses.predictions, ring));
      if (Colors.contrast(color, Token.SURFACE.color()) > 10) {
        return true; // nothing else there is as dark
      }
    }
    return false;
  }

  @Test
  void arrowsWalkTheBarsByNumber() {
    walk(houses.residuals, "RIGHT", 0);
    walk(houses.residuals, "RIGHT", 1);
    walk(houses.residuals, "END", 9);
    walk(houses.residuals, "RIGHT", 9);
    walk(houses.residuals, "LEFT", 8);
    walk(houses.residuals, "HOME", 0);
    walk(houses.residuals, "LEFT", 0);
    assertFalse(houses.key(houses.residuals, "ctrl RIGHT"), "keys of the page stay the page's");
    assertFalse(houses.key(houses.residuals, "ctrl SPACE"));
  }

  @Test
  void arrowsWalkThePointsFromCheapToDear() {
    walk(houses.predictions, "RIGHT", 7); // 198.999
    walk(houses.predictions, "UP", 8); // 212
    walk(houses.predictions, "END", 4); // 539.9
    walk(houses.predictions, "LEFT", 0); // 399.9
    houses.selection.selected().set(ExampleSelection.NONE);
    houses.model.scope().flush();
    walk(houses.predictions, "LEFT", 4);
  }

  private void walk(Part part, String key, int expected) {
    assertTrue(houses.key(part, key));
    assertEquals(expected, houses.selection.selected().get());
  }

  @Test
  void escapeLeaves() {
    assertTrue(houses.key(houses.residuals, "ESCAPE"));
    assertTrue(houses.canvas(houses.residuals).isFocusable());
  }

  @Test
  void theEyeLeavesTheHouseOutAndTakesItInAgain() {
    assertFalse(houses.eye().isVisible(), "nothing is chosen");
    houses.key(houses.residuals, "END");
    assertTrue(houses.eye().isVisible());
    assertEquals("Leave house 10 out", name());

    houses.eye().doClick();
    assertEquals(10.0, houses.model.leftOut.get());
    assertEquals(1, houses.settles());
    assertEquals(1, houses.model.history().gestures().size());
    assertEquals("Take house 10 in again", name());
    assertTrue(houses.caption(houses.residuals).startsWith("House 10, left out: area 1,494"));
    assertTrue(houses.caption(houses.predictions).startsWith("House 10, left out: paid 242.5"));
    assertTrue(houses.spoken(houses.predictions).contains("House 10, left out: area 1,494"));

    houses.eye().doClick();
    assertEquals(0.0, houses.model.leftOut.get());
    assertEquals(2, houses.settles());
  }

  private String name() {
    return houses.eye().getAccessibleContext().getAccessibleName();
  }

  @Test
  void spaceAndEnterLeaveOutTheLitHouse() {
    assertFalse(houses.key(houses.residuals, "SPACE"), "nothing is lit");
    houses.key(houses.residuals, "HOME");
    assertTrue(houses.key(houses.residuals, "SPACE"));
    assertEquals(1.0, houses.model.leftOut.get());
    houses.key(houses.residuals, "RIGHT");
    assertTrue(houses.key(houses.residuals, "ENTER"));
    assertEquals(2.0, houses.model.leftOut.get(), "one house at a time");
    assertEquals(2, houses.settles());
    assertFalse(houses.key(houses.predictions, "SPACE"));
  }

  @Test
  void undoTakesTheHouseInAgain() {
    houses.key(houses.residuals, "HOME");
    houses.key(houses.residuals, "SPACE");
    houses.model.history().undo();
    houses.model.scope().flush();
    assertEquals("Leave house 1 out", name());
    assertEquals(0, houses.selection.selected().get(), "what is lit is not undone");
  }

  @Test
  void aHiddenPropertyHasNoEye() {
    houses.key(houses.residuals, "HOME");
    houses.residuals.hideProperties(Set.of("left-out"));
    assertFalse(houses.eye().isVisible());
    assertFalse(houses.key(houses.residuals, "SPACE"));
    houses.residuals.hideProperties(Set.of());
    assertTrue(houses.eye().isVisible());
  }

  @Test
  void aHouseLeftOutIsHollow() {
    Rectangle2D bar = houses.bars().bar(4);
    int full = filled(bar);
    houses.model.leftOut.set(5.0);
    houses.model.scope().flush();
    assertEquals(0, filled(bar));
    assertTrue(full > 50, "yellow before: " + full);

    Mark mark = houses.canvas(houses.predictions).scene().marks().get(4);
    Point2D at = houses.predicted().place(mark);
    int hollow = houses.pixel(houses.predictions, at);
    houses.model.leftOut.set(0.0);
    houses.model.scope().flush();
    assertNotEquals(hollow, houses.pixel(houses.predictions, at));
  }

  private int filled(Rectangle2D bar) {
    int filled = 0;
    for (double y = bar.getY() + 2; y < bar.getMaxY() - 2; y++) {
      for (double x = bar.getX() + 2; x < bar.getMaxX() - 2; x++) {
        Point2D at = new Point2D.Double(x, y);
        boolean yellow = houses.pixel(houses.residuals, at) == Token.ERROR_LINE.color().getRGB();
        filled += yellow ? 1 : 0;
      }
    }
    return filled;
  }

  private static Point2D centre(Rectangle2D bar) {
    return new Point2D.Double(bar.getCenterX(), bar.getCenterY());
  }
}
