package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

class AttemptsTest {
  private final Houses model = new Houses();
  private final Attempts attempts = model.attempts().orElseThrow();

  private static Object weight(Snapshot attempt) {
    return attempt.values().get("weight");
  }

  private String pins() {
    return attempts.pins().stream()
        .map(pin -> String.valueOf(weight(pin)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theBestIsTheBestSettledState() {
    assertTrue(attempts.best().isEmpty());
    model.gesture(0.18, 0);
    model.gesture(0.059, 246);
    model.gesture(0.19, 0);
    Snapshot best = attempts.best().orElseThrow();
    assertEquals(0.059, weight(best));
    assertEquals(447.3685653333, attempts.score(best), 1e-9);
  }

  @Test
  void aValueSweptPastIsNotTheBest() {
    model.weight.set(0.059);
    model.bias.set(246.0);
    model.scope().flush();
    model.bias.set(400.0);
    model.gesture(0.18, 0);
    assertEquals(0.18, weight(attempts.best().orElseThrow()));
  }

  @Test
  void undoAndResetKeepBestAndPins() {
    model.gesture(0.059, 246);
    attempts.pin();
    model.history().undo();
    model.reset();
    assertEquals(0.059, weight(attempts.best().orElseThrow()));
    assertEquals("0.059", pins());
  }

  @Test
  void anEqualScoreLeavesTheFirst() {
    model.gesture(0.059, 246);
    Snapshot first = attempts.best().orElseThrow();
    model.gesture(0.3, 0);
    model.gesture(0.059, 246);
    assertSame(first, attempts.best().orElseThrow());

    Accuracy accuracy = new Accuracy();
    for (double right : new double[] {9, 10}) { // both are full marks
      accuracy.right.set(right);
      accuracy.scope().settle(Cause.HAND);
    }
    Snapshot best = accuracy.attempts().orElseThrow().best().orElseThrow();
    assertEquals(9.0, best.values().get("right"));
  }

  @Test
  void theOldestPinGoesWhenThereIsNoRoom() {
    for (double weight : new double[] {0.1, 0.2, 0.3, 0.4}) {
      model.gesture(weight, 0);
      attempts.pin();
    }
    assertEquals("0.2 0.3 0.4", pins());
    assertEquals(Attempts.MOST_PINS, attempts.pins().size());
  }

  @Test
  void pinningTheSameAgainMakesItTheNewest() {
    model.gesture(0.1, 0);
    attempts.pin();
    model.gesture(0.2, 0);
    attempts.pin();
    model.gesture(0.1, 0);
    attempts.pin();
    assertEquals("0.2 0.1", pins());
    attempts.unpin(attempts.pins().get(0));
    assertEquals("0.1", pins());
    attempts.unpin(new Snapshot(Map.of("weight", 9.0)));
    assertEquals("0.1", pins());
  }

  @Test
  void restoringAPinCanBeUndone() {
    model.gesture(0.2, 0);
    attempts.pin();
    model.gesture(0.3, 7);
    model.restore(attempts.pins().get(0));
    assertEquals("0.2 0.0", model.dials());
    model.history().undo();
    assertEquals("0.3 7.0", model.dials());
  }

  @Test
  void whereMoreIsBetterTheHighestIsTheBest() {
    Accuracy accuracy = new Accuracy();
    for (double right : new double[] {3, 8, 5}) {
      accuracy.right.set(right);
      accuracy.scope().settle(Cause.HAND);
    }
    Snapshot best = accuracy.attempts().orElseThrow().best().orElseThrow();
    assertEquals(8.0, best.values().get("right"));
  }

  @Test
  void aScoreThatIsNoNumberIsNeverTheBest() {
    Accuracy accuracy = new Accuracy();
    accuracy.right.set(-1.0);
    accuracy.scope().settle(Cause.HAND);
    assertTrue(accuracy.attempts().orElseThrow().best().isEmpty());
    accuracy.right.set(1.0);
    accuracy.scope().settle(Cause.HAND);
    assertEquals(
        List.of(1.0),
        accuracy.attempts().orElseThrow().best().stream()
            .map(best -> best.values().get("right"))
            .toList());
  }

  private static final class Accuracy extends LessonModel {
    final NumberProperty right = number("right", 0, 0, 10, 1);

    Accuracy() {
      highest("accuracy", () -> Math.sqrt(Math.min(9, right.get())));
    }
  }
}
