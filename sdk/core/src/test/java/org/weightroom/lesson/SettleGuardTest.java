package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.script.Script;

final class SettleGuardTest {

  private static final class Model extends LessonModel {
    final NumberProperty weight = number("weight", 0, 0, 1, 0.1);

    Model() {
      challenge(
          "broken",
          () -> {
            throw new IllegalStateException("no such house");
          });
      challenge("sound", () -> weight.get() > 0.5);
    }

    void dial(String id) {
      number(id, 0, 0, 1, 0.1);
    }
  }

  @Test
  void aGoalThatThrowsDoesNotKeepTheOthersFromBeingChecked() {
    Model model = new Model();
    model.weight.set(0.9);

    assertThrows(IllegalStateException.class, () -> model.scope().settle(Cause.HAND));
    assertTrue(model.challenges().get(1).isSolved());
  }

  @Test
  void aTypedValueThatIsNearAStepBecomesTheStep() throws Exception {
    Model model = new Model();
    assertThrows(
        IllegalStateException.class,
        () -> model.play(Script.parse(List.of("weight=0.30000000000000004"))));

    assertEquals(0.3, model.weight.get());
  }

  @Test
  void wordsOfScriptsAreNoIds() {
    assertThrows(IllegalArgumentException.class, () -> new Model().dial("do"));
    assertThrows(IllegalArgumentException.class, () -> new Model().dial("train"));
  }
}
