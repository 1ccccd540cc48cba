package org.weightroom.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

  @Test
  void wordsBecomeActionsInOrder() throws ScriptException {
    Script script = Script.parse(List.of("weight=0.059", "do=submit", "train=100", "logits=2,4"));
    assertEquals(
        List.of(
            new Action.Set("weight", "0.059"),
            new Action.Do("submit"),
            new Action.Train(100),
            new Action.Set("logits", "2,4")),
        script.actions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weight=0.059 bias=246",
        "do=submit train=100",
        "train=0",
        "train=2147483647",
        "a=",
        "formula=x=y",
        "logits=2,4"
      })
  void textIsReadAndWrittenTheSame(String text) throws ScriptException {
    List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
    Script script = Script.parse(words);
    assertEquals(text, script.toString());
    assertEquals(script, Script.parse(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "", "=5", "--steps", "weight:5"})
  void whatIsNoActionIsNamed(String word) {
    ScriptException problem =
        assertThrows(ScriptException.class, () -> Script.parse(List.of("bias=1", word)));
    assertEquals("script.not-an-action", problem.key());
    assertEquals(Map.of("word", word), problem.arguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "", "ten", "2147483648", "1e3", " 5"})
  void stepsAreWholeNumbersFromZero(String steps) {
    ScriptException problem =
        assertThrows(ScriptException.class, () -> Script.parse(List.of("train=" + steps)));
    assertEquals("script.not-steps", problem.key());
    assertEquals(Map.of("value", steps), problem.arguments());
  }

  @Test
  void aScriptDoesNotChangeWithTheListItWasMadeOf() {
    List<Action> actions = new ArrayList<>(List.of(new Action.Do("submit")));
    Script script = new Script(actions);
    actions.clear();
    assertEquals("do=submit", script.toString());
    assertThrows(UnsupportedOperationException.class, () -> script.actions().clear());
  }

  @Test
  void theEmptyScriptDoesNothing() {
    assertEquals(List.of(), Script.EMPTY.actions());
    assertEquals(Script.EMPTY, Script.of());
  }
}
