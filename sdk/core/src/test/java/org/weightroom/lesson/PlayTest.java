package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.challenge.Challenge;
import org.weightroom.script.ScriptException;

class PlayTest {
  private final Houses model = new Houses();

  @Test
  void allAssignmentsApplyTogetherAndSettleOnce() throws ScriptException {
    model.play("weight=0.059", "bias=246");
    assertEquals("0.059 246.0", model.dials());
    assertEquals(1, model.history().gestures().size());
    assertTrue(model.below450.isSolved());
  }

  @Test
  void everyDeclaredSolutionSolvesItsGoalFromAFreshStart() throws ScriptException {
    for (Challenge goal : model.challenges()) {
      if (!goal.solution().actions().isEmpty()) {
        Houses fresh = new Houses();
        fresh.play(goal.solution());
        boolean solved =
            fresh.challenges().stream()
                .anyMatch(same -> same.id().equals(goal.id()) && same.isSolved());
        assertTrue(solved, goal.id());
      }
    }
  }

  @Test
  void onTheWayToTheLastAssignmentNothingIsWon() throws ScriptException {
    model.play("weight=0.059", "bias=246", "weight=0.3");
    assertEquals("0.3 246.0", model.dials());
    assertFalse(model.below450.isSolved());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wieght=0.1 | script.no-property-similar",
        "momentum=0.1 | script.no-property",
        "error=5 | script.no-property",
        "bias=abc | script.not-a-number",
        "bias=NaN | script.not-a-number",
        "bias=Infinity | script.not-a-number",
        "bias=0x10 | script.not-a-number",
        "bias=1,5 | script.not-a-number",
        "bias= | script.not-a-number",
        "bias=461 | script.out-of-range",
        "bias=-1 | script.out-of-range",
        "bias=1e999 | script.out-of-range",
        "bias=246.5 | script.off-step",
        "weight=0.0595 | script.off-step",
        "do=submit | script.no-action",
        "train=10 | script.no-training"
      })
  void whatIsWrongIsSaidAndNothingIsDone(String wrong, String key) {
    ScriptException problem =
        assertThrows(ScriptException.class, () -> model.play("weight=0.2", wrong, "bias=3"));
    assertEquals(key, problem.key());
    assertEquals("0.1 150.0", model.dials());
    assertFalse(model.history().canUndo());
    assertFalse(model.below799.isSolved());
    String told = Texts.of(LessonModel.class, Locale.ENGLISH).text(problem);
    assertFalse(told.contains("script."), told);
    assertFalse(told.matches(".*\\{.*}.*"), told);
  }

  @Test
  void theMessageSaysWhatWhereAndWhatToDo() {
    Texts texts = Texts.of(LessonModel.class, Locale.GERMAN);
    ScriptException range = assertThrows(ScriptException.class, () -> model.play("weight=5"));
    assertEquals("weight=5: out of range; give a number 0 … 0.4", texts.text(range));
    ScriptException slip = assertThrows(ScriptException.class, () -> model.play("wieght=5"));
    assertEquals(
        "wieght: no such property; did you mean weight? There are weight, bias", texts.text(slip));
    ScriptException step = assertThrows(ScriptException.class, () -> model.play("weight=0.0595"));
    assertEquals(
        "weight=0.0595: not on a step; give a multiple of 0.001 0 … 0.4", texts.text(step));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight=0.059", "weight=.059", "weight=5.9e-2", "weight=0.0590"})
  void aNumberMayBeWrittenInManyWays(String word) throws ScriptException {
    model.play(word);
    assertEquals(0.059, model.weight.get());
  }

  @Test
  void whatIsInTheHandSettlesBeforeTheScript() throws ScriptException {
    model.weight.set(0.33);
    model.play("bias=3");
    model.history().undo();
    assertEquals("0.33 150.0", model.dials());
    model.history().undo();
    assertEquals("0.1 150.0", model.dials());
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() throws ScriptException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      model.play("weight=0.059", "bias=246");
      assertEquals(447.3685653333, model.error.get(), 1e-9);
    } finally {
      Locale.setDefault(before);
    }
  }
}
