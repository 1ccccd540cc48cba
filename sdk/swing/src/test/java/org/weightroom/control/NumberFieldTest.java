package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Locale;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnEventThread.class)
class NumberFieldTest {

  @Test
  void germansTypeAComma() {
    Houses model = new Houses();
    NumberField field = field(model, Locale.GERMAN);
    assertEquals("0,100", field.getText());
    field.setText("0,059");
    Houses.type(field, "ENTER");
    assertEquals(0.059, model.weight.get());
    assertEquals("0,059", field.getText());
    assertEquals(1, model.gestures());
  }

  @ParameterizedTest
  @CsvSource({"0.0594, 0.059, 0.059", " .2 , 0.2, 0.200", "0.10, 0.1, 0.100", "0, 0, 0.000"})
  void typedNumbersSnapToTheStep(String typed, double value, String shown) {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    field.setText(typed);
    Houses.leave(field);
    assertEquals(value, model.weight.get());
    assertEquals(shown, field.getText());
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, '0.5 is out of range. Type 0 … 0.4.'",
    "-0.1, '-0.1 is out of range. Type 0 … 0.4.'",
    "much, '“much” is not a number. Type 0 … 0.4.'",
    "1e, '“1e” is not a number. Type 0 … 0.4.'"
  })
  void whatCannotBeTakenStaysAndIsExplained(String typed, String line) {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    field.setText(typed);
    Houses.type(field, "ENTER");
    Houses.leave(field);
    assertEquals(0.1, model.weight.get());
    assertEquals(typed, field.getText());
    assertEquals("error", field.getClientProperty(FlatClientProperties.OUTLINE));
    assertEquals(line, field.getAccessibleContext().getAccessibleDescription());
    assertEquals(0, model.gestures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ESCAPE", "mended", "moved"})
  void aRefusalEndsWithItsCause(String how) {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    field.setText("much");
    Houses.type(field, "ENTER");
    switch (how) {
      case "mended" -> field.setText("0.2");
      case "moved" -> {
        model.weight.set(0.2);
        model.scope().flush();
      }
      default -> Houses.type(field, how);
    }
    assertNull(field.getClientProperty(FlatClientProperties.OUTLINE));
    assertNull(field.getAccessibleContext().getAccessibleDescription());
    assertEquals(
        how.equals("ESCAPE") ? "0.100" : how.equals("moved") ? "0.200" : "0.2", field.getText());
  }

  @Test
  void aRefusalShowsBesideTheField() {
    Houses model = new Houses();
    Slider slider = Slider.of(model.weight);
    slider.join(model.page(Locale.ENGLISH));
    JRootPane root = new JRootPane();
    root.setContentPane(slider);
    Houses.lay(root, 600, 100);
    NumberField field = Houses.find(slider, "field.weight", NumberField.class);
    field.setText("much");
    Houses.type(field, "ENTER");
    Balloon balloon = Houses.find(root, "balloon", Balloon.class);
    assertNotNull(balloon);
    Houses.leave(field);
    assertEquals(0, root.getLayeredPane().getIndexOf(balloon), "on top, also when said again");
    assertTrue(balloon.getX() >= 0 && balloon.getX() + balloon.getWidth() <= field.getX());
    Houses.type(field, "ESCAPE");
    assertNull(Houses.find(root, "balloon", Balloon.class));
  }

  @Test
  void untouchedTextIsNeverTakenForTyped() {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    model.weight.set(0.0584879);
    model.scope().flush();
    assertEquals("0.058", field.getText());
    Houses.type(field, "ENTER");
    Houses.leave(field);
    assertEquals(0.0584879, model.weight.get());
  }

  @Test
  void whatIsBeingTypedIsOnlyReplacedByARealChange() {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    field.setText("0.");
    model.weight.set(0.2);
    model.weight.set(0.1);
    model.bias.set(200.0);
    model.scope().flush();
    assertEquals("0.", field.getText());
    model.weight.set(0.2);
    model.scope().flush();
    assertEquals("0.200", field.getText());
  }

  @Test
  void anEmptyFieldGoesBackToItsValue() {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    field.setText(" ");
    Houses.leave(field);
    assertEquals("0.100", field.getText());
    assertEquals(0, model.gestures());
  }

  @Test
  void arrowsStepAndAreOneGesture() {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    field.setText("0.2");
    Houses.press(field, "UP");
    Houses.press(field, "UP");
    Houses.press(field, "PAGE_UP");
    assertEquals("0.212", field.getText());
    assertEquals(0, model.gestures());
    Houses.release(field, "PAGE_UP");
    assertEquals(0.212, model.weight.get());
    assertEquals(1, model.gestures());
  }

  @Test
  void undoAndEscapeReachThePageWhenNothingIsTyped() {
    NumberField field = field(new Houses(), Locale.ENGLISH);
    assertNull(field.getInputMap().get(KeyStroke.getKeyStroke("ctrl Z")));
    Object escape = field.getInputMap().get(KeyStroke.getKeyStroke("ESCAPE"));
    assertFalse(field.getActionMap().get(escape).isEnabled());
    field.setText("0");
    assertTrue(field.getActionMap().get(escape).isEnabled());
  }

  @Test
  void theFieldTellsItsNameAndHasRoomForEveryNumber() {
    Houses model = new Houses();
    NumberField field = field(model, Locale.ENGLISH);
    assertEquals("Weight, typed", field.getAccessibleContext().getAccessibleName());
    model.weight.set(-123456789.0);
    model.scope().flush();
    int text = field.getFontMetrics(field.getFont()).stringWidth("−123,456,789.000");
    assertTrue(field.getPreferredSize().width > text);
  }

  private static NumberField field(Houses model, Locale locale) {
    Part part = model.joined(NumberField.of(model.weight), locale);
    return Houses.find(part, "field.weight", NumberField.class);
  }
}
