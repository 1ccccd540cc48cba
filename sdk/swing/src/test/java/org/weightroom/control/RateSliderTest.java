package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.MouseEvent;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.observe.NumberProperty;

/** Chapter 2's learning rate: a dial from × 1 to × 30 on a range of five powers of ten. */
@ExtendWith(OnEventThread.class)
class RateSliderTest {
  private final Houses model = new Houses();
  private final NumberProperty rate =
      NumberProperty.logarithmic(model.scope(), "rate", 1e-8, 1e-10, 1e-5);
  private Slider slider;
  private Dial dial;

  private void show(Locale locale) {
    slider = model.joined(Slider.of(rate).between(1e-8, 3e-7).times(1e-8), locale);
    dial = Houses.find(slider, "slider.rate", Dial.class);
  }

  @Test
  void theFieldShowsTheRateAndTheLabelTheFactor() {
    show(Locale.ENGLISH);
    assertEquals("1 × 10⁻⁸", field().getText());
    assertEquals("× 1", factor());
    rate.set(1.2e-7);
    model.scope().flush();
    assertEquals("1.2 × 10⁻⁷", field().getText());
    assertEquals("× 12", factor());
    rate.set(1.05e-8);
    model.scope().flush();
    assertEquals("× 1.05", factor());
    rate.set(1e-10);
    model.scope().flush();
    assertEquals("× 0.01", factor());
    rate.set(2.8e-7);
    model.scope().flush();
    assertEquals("× 28", factor());
  }

  @Test
  void whatAHandCanTypeHasRoomToo() {
    show(Locale.ENGLISH);
    JLabel label = Houses.find(slider, "times.rate", JLabel.class);
    for (double typed : new double[] {1e-10, 1e-6, 1e-5}) {
      rate.set(typed);
      model.scope().flush();
      int wanted = label.getUI().getPreferredSize(label).width;
      assertTrue(wanted <= label.getMinimumSize().width, label.getText());
    }
  }

  @Test
  void germansReadAComma() {
    show(Locale.GERMAN);
    rate.set(1.05e-8);
    model.scope().flush();
    assertEquals("1,05 × 10⁻⁸", field().getText());
    assertEquals("× 1,05", factor());
  }

  @Test
  void inTextFromRightToLeftTheFactorStandsForItself() {
    show(Locale.forLanguageTag("ar-XB"));
    assertTrue(factor().startsWith("\u2068") && factor().endsWith("\u2069"), factor());
    assertEquals("1 × 10⁻⁸", field().getText());
  }

  @ParameterizedTest
  @CsvSource({
    "1e-6, 1e-6",
    "1e-10, 1e-10",
    "1.05e-8, 1.05e-8",
    "1.2 × 10⁻⁷, 1.2e-7",
    "0.00000002, 2e-8"
  })
  void theFieldTakesTheWholeRange(String typed, double value) {
    show(Locale.ENGLISH);
    field().setText(typed);
    Houses.type(field(), "ENTER");
    assertEquals(value, rate.get());
  }

  @ParameterizedTest
  @CsvSource({
    "1, '1 is out of range. Type 1 × 10⁻¹⁰ … 1 × 10⁻⁵.'",
    "0, '0 is out of range. Type 1 × 10⁻¹⁰ … 1 × 10⁻⁵.'",
    "much, '“much” is not a number. Type 1 × 10⁻¹⁰ … 1 × 10⁻⁵.'"
  })
  void aRefusalNamesTheRangeReadably(String typed, String line) {
    show(Locale.ENGLISH);
    field().setText(typed);
    Houses.type(field(), "ENTER");
    assertEquals(line, field().getAccessibleContext().getAccessibleDescription());
    assertEquals(1e-8, rate.get());
  }

  @Test
  void beyondItsReachTheDialPegsWithAnArrow() {
    show(Locale.ENGLISH);
    rate.set(1e-6);
    model.scope().flush();
    assertEquals(1, dial.beyond());
    assertEquals(dial.getMaximum(), dial.getValue());
    rate.set(1e-9);
    model.scope().flush();
    assertEquals(-1, dial.beyond());
    assertEquals(0, dial.getValue());
    rate.set(3e-7);
    model.scope().flush();
    assertEquals(0, dial.beyond());
  }

  @ParameterizedTest
  @CsvSource({
    "1e-8, RIGHT, 1.1e-8", "1e-8, LEFT, 1e-8", "1.05e-8, UP, 1.1e-8", "1.05e-8, DOWN, 1e-8",
    "1e-8, PAGE_UP, 3.2e-8", "1e-8, shift RIGHT, 3.2e-8", "2e-8, HOME, 1e-8", "2e-8, END, 3e-7",
    "2.8e-7, RIGHT, 3e-7", "1e-6, RIGHT, 1e-6", "1e-6, LEFT, 3e-7"
  })
  void keysStayWithinTheDialsReach(double from, String key, double to) {
    rate.set(from);
    show(Locale.ENGLISH);
    Houses.type(dial, key);
    assertEquals(to, rate.get());
  }

  @Test
  void arrowsInTheFieldGoBeyondTheDial() {
    rate.set(3e-7);
    show(Locale.ENGLISH);
    Houses.type(field(), "UP");
    assertEquals(3.2e-7, rate.get());
  }

  @Test
  void aDragGoesInEqualRatiosFromEndToEndAndSettlesOnce() {
    show(Locale.ENGLISH);
    AtomicInteger settles = new AtomicInteger();
    model.scope().onSettle(cause -> settles.incrementAndGet());
    int x = Pointer.knob(dial);
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, dial.getWidth() / 2);
    assertEquals(Math.sqrt(3e-15), rate.get(), 5e-9, "half the way is the root of × 30");
    Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, dial.getWidth() + 9);
    assertEquals(3e-7, rate.get());
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, dial.getWidth() + 9);
    assertEquals(1, settles.get());
  }

  @Test
  void aTypedRateBetweenTwoPositionsStays() {
    rate.set(1.05e-8);
    show(Locale.ENGLISH);
    int knob = dial.getValue();
    assertTrue(knob > 0 && knob < dial.getMaximum() / 30.0, "between the first two");
    Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, Pointer.knob(dial));
    Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, Pointer.knob(dial));
    assertEquals(1.05e-8, rate.get());
    assertEquals(knob, dial.getValue());
  }

  @Test
  void theScreenReaderHearsTheDialsReach() {
    show(Locale.ENGLISH);
    var value = dial.getAccessibleContext().getAccessibleValue();
    assertEquals(1e-8, value.getMinimumAccessibleValue());
    assertEquals(3e-7, value.getMaximumAccessibleValue());
  }

  @Test
  void theRowDoesNotJumpBetweenTheEndsOfTheDial() {
    show(Locale.ENGLISH);
    Integer width = null;
    for (double value : new double[] {1e-8, 1.1e-8, 2.8e-7, 3e-7}) {
      rate.set(value);
      model.scope().flush();
      Houses.lay(slider, 600, 40);
      assertEquals(width == null ? dial.getWidth() : width, dial.getWidth());
      width = dial.getWidth();
    }
  }

  @Test
  void aPartOutsideTheRangeAndAUnitOfNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Slider.of(rate).between(1e-11, 1e-8));
    assertThrows(IllegalArgumentException.class, () -> Slider.of(rate).times(0));
  }

  private NumberField field() {
    return Houses.find(slider, "field.rate", NumberField.class);
  }

  private String factor() {
    return Houses.find(slider, "times.rate", JLabel.class).getText();
  }
}
