package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.chart.ExampleScene.Mark;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.observe.Cause;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** What the two charts of examples show. */
class ExampleChartsTest {

  @AfterEach
  void back() {
    Theme.install(Theme.LIGHT, 100);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 370, 250",
    "LIGHT, 100, 300, 150",
    "DARK, 100, 370, 250",
    "HIGH_CONTRAST, 150, 560, 380",
    "COLOUR_BLIND_SAFE, 200, 740, 500"
  })
  void marksErrorsAndBarsArePainted(Theme theme, int percent, int width, int height) {
    TenHouses houses = TenHouses.make(theme, percent, width, height).aGuess();
    Frame frame = houses.predicted().frame();
    // The fifth house: area 3,000, 539.9 paid, 0.1 · 3,000 + 100 = 400 predicted.
    assertEquals(
        Concept.PREDICTION.text().getRGB(),
        houses.pixel(houses.predictions, frame.toScreen(539.9, 400)));
    assertEquals(
        Token.ERROR_LINE.color().getRGB(),
        houses.pixel(houses.predictions, frame.toScreen(539.9, 500)));
    assertNotEquals(
        Token.ERROR_LINE.color().getRGB(),
        houses.pixel(houses.predictions, frame.toScreen(539.9, 580)));

    Rectangle2D up = houses.bars().bar(4);
    Rectangle2D down = houses.bars().bar(7);
    for (Rectangle2D bar : List.of(up, down)) {
      Point2D middle = new Point2D.Double(bar.getCenterX(), bar.getCenterY());
      assertEquals(Token.ERROR_LINE.color().getRGB(), houses.pixel(houses.residuals, middle));
    }
  }

  @Test
  void barsStandUpWhereThePriceIsAboveThePrediction() {
    TenHouses houses = TenHouses.make().aGuess();
    Frame frame = houses.bars().frame();
    Rectangle2D up = houses.bars().bar(4);
    assertEquals(frame.toScreenY(139.9), up.getY(), 1e-6);
    assertEquals(frame.toScreenY(0), up.getMaxY(), 1e-6);
    assertEquals(frame.toScreenX(4.5), up.getCenterX(), 1e-6);
    Rectangle2D down = houses.bars().bar(7); // paid 198.999, predicted 242.7
    assertEquals(frame.toScreenY(0), down.getY(), 1e-6);
    assertEquals(frame.toScreenY(-43.701), down.getMaxY(), 1e-6);
  }

  @Test
  void theRangeOfResidualsIsSymmetricAndChangesInNiceSteps() {
    TenHouses houses = TenHouses.make();
    assertEquals(600, range(houses)); // all is predicted as 0: the dearest costs 539.9
    houses.aGuess();
    assertEquals(200, range(houses));
    houses.model.bias.set(105.0);
    houses.model.scope().flush();
    assertEquals(200, range(houses));
    houses.model.weight.set(0.186130264391515);
    houses.model.bathrooms.set(-10.012382316992);
    houses.model.bias.set(3.575380288639);
    houses.model.scope().flush();
    assertEquals(60, range(houses));
  }

  private static double range(TenHouses houses) {
    Axes axes = houses.bars().frame().axes();
    assertEquals(-axes.yMin(), axes.yMax());
    return axes.yMax();
  }

  @Test
  void endsAreNice() {
    assertEquals(1, Axes.niceEnd(0));
    assertEquals(60, Axes.niceEnd(59.2));
    assertEquals(60, Axes.niceEnd(60));
    assertEquals(80, Axes.niceEnd(60.1));
    assertEquals(1000, Axes.niceEnd(801));
    assertEquals(0.2, Axes.niceEnd(0.13), 1e-12);
  }

  @Test
  void whatIsBeyondTheAxesIsAtTheEdgeAndToldTrue() {
    TenHouses houses = TenHouses.make();
    houses.model.bias.set(740.5);
    houses.model.scope().flush();
    Frame frame = houses.predicted().frame();
    Mark first = houses.canvas(houses.predictions).scene().marks().get(0);
    assertEquals(frame.toScreen(399.9, 600), houses.predicted().place(first));
    assertEquals(
        Concept.PREDICTION.text().getRGB(),
        houses.pixel(houses.predictions, frame.toScreen(399.9, 600)));
    assertTrue(
        houses
            .spoken(houses.predictions)
            .startsWith("House 1: area 2,104, bathrooms 3. Paid 399.9, predicted 740.5."),
        houses.spoken(houses.predictions));

    houses.model.bias.set(-50.0);
    houses.model.scope().flush();
    Mark below = houses.canvas(houses.predictions).scene().marks().get(0);
    assertEquals(frame.toScreen(399.9, 0), houses.predicted().place(below));
  }

  @Test
  void eachHouseIsTold() {
    TenHouses houses = TenHouses.make().aGuess();
    assertEquals(
        "Residual of each house",
        houses.canvas(houses.residuals).getAccessibleContext().getAccessibleName());
    String told = houses.spoken(houses.residuals);
    assertTrue(
        told.contains(
            "House 5: area 3,000, bathrooms 4. Paid 539.9, predicted 400.0, residual +139.9."),
        told);
    assertTrue(told.contains("Paid 199.0, predicted 242.7, residual −43.7."), told);
    assertEquals(10, told.split("House ").length - 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e308, -1e308, 1e150, -1e151, 1e18, 1e-300})
  void wildNumbersAreSurvived(double bias) {
    TenHouses houses = TenHouses.make();
    houses.selection.selected().set(2);
    houses.model.weight.set(bias * 0.9); // times an area it is endless
    houses.model.bathrooms.set(-bias);
    houses.model.bias.set(bias);
    assertDoesNotThrow(() -> houses.model.scope().settle(Cause.TRAINING));
    for (Part part : List.of(houses.predictions, houses.residuals)) {
      houses.resize(part, 370, 250);
      assertDoesNotThrow(() -> TenHouses.picture(part));
      assertTrue(houses.caption(part).length() < 120, houses.caption(part));
      assertFalse(houses.canvas(part).getHeight() < 100, "the caption leaves room");
    }
    assertTrue(range(houses) <= 1e6);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e308, 0, -0.0})
  void anyPredictionCanBeShown(double prediction) {
    TenHouses houses = TenHouses.make();
    PredictionChart chart = PredictionChart.of(TenHouses.HOUSES, house -> prediction);
    ResidualBars bars = ResidualBars.of(TenHouses.HOUSES, house -> prediction);
    for (Part part : List.of(chart, bars)) {
      part.join(new PartContext(houses.model, Words.in(Locale.ENGLISH), id -> {}));
      houses.resize(part, 370, 250);
      assertTrue(houses.key(part, "RIGHT"));
      assertDoesNotThrow(() -> TenHouses.picture(part));
      assertTrue(houses.caption(part).startsWith("House "), houses.caption(part));
    }
  }

  @Test
  void anyDataCanBeShown() {
    TenHouses houses = TenHouses.make();
    Dataset none = Dataset.of("area", "price");
    Dataset many = none;
    for (int i = 0; i < 300; i++) {
      many = many.with(i, i - 150);
    }
    for (Dataset data : List.of(none, many, none.with(1, 0), none.with(1e308, -1e308))) {
      for (Part part :
          List.of(PredictionChart.of(data, e -> 5), ResidualBars.of(data, e -> e.label()))) {
        part.join(new PartContext(houses.model, Words.in(Locale.ENGLISH), id -> {}));
        for (int size : new int[] {0, 1, 30, 100, 300}) {
          houses.resize(part, size, size);
          houses.key(part, "END");
          if (size > 0) {
            assertDoesNotThrow(() -> TenHouses.picture(part));
          }
        }
      }
    }
  }

  @Test
  void axesAreFiniteAndNotEmpty() {
    PredictionChart chart = PredictionChart.of(TenHouses.HOUSES, house -> 0);
    assertThrows(IllegalArgumentException.class, () -> chart.axes(5, 5));
    assertThrows(IllegalArgumentException.class, () -> chart.axes(0, Double.NaN));
  }

  @Test
  void theLegendNamesWhatIsShownWhereThereIsRoom() {
    TenHouses houses = TenHouses.make();
    assertTrue(houses.legend(houses.predictions, "perfect").isVisible());
    assertTrue(houses.legend(houses.predictions, "error").isVisible());
    assertFalse(houses.legend(houses.predictions, "left-out").isVisible());
    houses.model.leftOut.set(3.0);
    houses.model.scope().flush();
    assertTrue(houses.legend(houses.predictions, "left-out").isVisible());
    assertTrue(houses.legend(houses.residuals, "left-out").isVisible());

    houses.resize(houses.predictions, 300, 150);
    assertFalse(houses.legend(houses.predictions, "perfect").getParent().isVisible());
  }

  @Test
  void choosingAHouseDoesNotMoveThePicture() {
    TenHouses houses = TenHouses.make().aGuess();
    for (Part part : List.of(houses.predictions, houses.residuals)) {
      houses.resize(part, 300, 150);
      Rectangle before = houses.canvas(part).getBounds();
      houses.key(part, "END");
      houses.resize(part, 300, 150);
      assertEquals(before, houses.canvas(part).getBounds());
    }
  }

  /** Words measured at one width and painted at another would lay the page out for ever. */
  @Test
  void askingForTheHeightOfTheCaptionLeavesTheShownWordsAsTheyAre() {
    TenHouses houses = TenHouses.make().aGuess();
    houses.resize(houses.residuals, 300, 250);
    Container caption = houses.eye().getParent();
    Component words = caption.getComponent(0);
    Dimension shown = words.getSize();

    caption.getPreferredSize();

    assertEquals(shown, words.getSize());
  }
}
