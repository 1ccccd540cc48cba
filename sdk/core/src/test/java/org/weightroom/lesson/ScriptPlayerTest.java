package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;
import org.weightroom.script.ScriptException;

class ScriptPlayerTest {
  private final Scope scope = new Scope();
  private final NumberProperty rate = NumberProperty.logarithmic(scope, "rate", 1e-8, 1e-10, 1e-5);
  private final Property<Boolean> scaling = new Property<>(scope, "scaling", false);

  @ParameterizedTest
  @ValueSource(strings = {"1e-8", "1.05e-8", "1.23456789e-8", "0.00000001", "1e-10", "1e-5"})
  void aLogarithmicPropertyTakesAnyNumberOfItsRange(String text) throws ScriptException {
    assertEquals(Double.parseDouble(text), ScriptPlayer.number(rate, text));
  }

  @ParameterizedTest
  @CsvSource({"1", "0", "-1e-8", "1.0001e-5", "9e-11"})
  void itsRangeIsToldReadably(String text) {
    assertEquals(
        "rate=" + text + ": out of range; give a number 1e-10 … 1e-5",
        told(() -> ScriptPlayer.number(rate, text)));
  }

  @Test
  void tinyStepsAreToldReadably() {
    NumberProperty fine = new NumberProperty(scope, "fine", 0, 0, 0.4, 0.00005);
    assertEquals(
        "fine=0.00001: not on a step; give a multiple of 5e-5 0 … 0.4",
        told(() -> ScriptPlayer.number(fine, "0.00001")));
  }

  @Test
  void aTruthIsTrueOrFalse() throws ScriptException {
    assertTrue(ScriptPlayer.truth(scaling, "true"));
    assertFalse(ScriptPlayer.truth(scaling, "false"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "on", "TRUE", "yes", "truee"})
  void nothingElseIsATruth(String text) {
    assertEquals(
        "scaling=" + text + ": not true or false; give scaling=true or scaling=false",
        told(() -> ScriptPlayer.truth(scaling, text)));
  }

  private static String told(Executable script) {
    ScriptException problem = assertThrows(ScriptException.class, script);
    return Texts.of(LessonModel.class, Locale.ENGLISH).text(problem);
  }
}
