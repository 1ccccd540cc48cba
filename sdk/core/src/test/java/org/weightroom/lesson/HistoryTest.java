package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final Houses model = new Houses();
  private final History history = model.history();

  @Test
  void undoAndRedoWalkThroughTheGestures() {
    model.gesture(0.2, 0);
    model.gesture(0.3, 10);
    history.undo();
    assertEquals("0.2 0.0", model.dials());
    history.undo();
    assertEquals("0.1 150.0", model.dials());
    assertFalse(history.canUndo());
    history.undo();
    assertEquals("0.1 150.0", model.dials());
    history.redo();
    history.redo();
    assertEquals("0.3 10.0", model.dials());
    assertFalse(history.canRedo());
    history.redo();
    assertEquals("0.3 10.0", model.dials());
  }

  @Test
  void aDialStillInTheHandIsTakenBackAndCanBeRedone() {
    model.gesture(0.2, 0);
    model.weight.set(0.33);
    assertTrue(history.canUndo());
    history.undo();
    assertEquals("0.2 0.0", model.dials());
    history.redo();
    assertEquals("0.33 0.0", model.dials());
  }

  @Test
  void aNewGestureClearsWhatWasUndone() {
    model.gesture(0.2, 0);
    model.gesture(0.3, 0);
    history.undo();
    model.gesture(0.25, 0);
    assertFalse(history.canRedo());
    history.redo();
    assertEquals("0.25 0.0", model.dials());
    history.undo();
    assertEquals("0.2 0.0", model.dials());
  }

  @Test
  void aDialInTheHandMakesRedoImpossible() {
    model.gesture(0.2, 0);
    history.undo();
    assertTrue(history.canRedo());
    model.weight.set(0.33);
    assertFalse(history.canRedo());
    history.redo();
    assertEquals("0.33 150.0", model.dials());
    assertEquals(1, history.gestures().size());
  }

  @Test
  void resetIsAGestureThatCanBeUndone() {
    model.gesture(0.059, 246);
    model.reset();
    assertEquals("0.1 150.0", model.dials());
    history.undo();
    assertEquals("0.059 246.0", model.dials());
  }

  @Test
  void resetKeepsTheGestureThatWasStillInTheHand() {
    model.weight.set(0.33);
    model.reset();
    history.undo();
    assertEquals("0.33 150.0", model.dials());
    history.undo();
    assertEquals("0.1 150.0", model.dials());
  }

  @Test
  void onlyTheLastThousandGesturesAreKept() {
    for (int i = 1; i <= 1_100; i++) {
      model.gesture(i / 10_000.0, 0);
    }
    assertEquals(1_000, history.gestures().size());
    int undone = 0;
    while (history.canUndo()) {
      history.undo();
      undone++;
    }
    assertEquals(1_000, undone);
    assertEquals("0.01 0.0", model.dials());
  }

  @Test
  void theEarlierStateIsTheOneBeforeTheLastGesture() {
    assertTrue(history.earlier().isEmpty());
    model.gesture(0.2, 0);
    model.gesture(0.3, 0);
    assertEquals(0.2, history.earlier().orElseThrow().values().get("weight"));
    history.undo();
    assertEquals(0.1, history.earlier().orElseThrow().values().get("weight"));
  }

  @Test
  void clearingMakesThePresentTheStart() {
    model.gesture(0.2, 0);
    model.gesture(0.3, 0);
    history.undo();
    history.clear();
    assertFalse(history.canUndo());
    assertFalse(history.canRedo());
    history.undo();
    assertEquals("0.2 0.0", model.dials());
  }

  @Test
  void whoWatchesItIsToldWhatCanBeDone() {
    List<String> told = new ArrayList<>();
    model.scope().watch(() -> told.add(history.canUndo() + " " + history.canRedo()));
    model.gesture(0.2, 0);
    history.undo();
    assertEquals("false false", told.get(0));
    assertTrue(told.contains("true false"));
    assertEquals("false true", told.get(told.size() - 1));
  }

  @Test
  void undoAndRedoEvaluateNoGoals() {
    model.history();
    model.weight.set(0.059);
    model.bias.set(246.0);
    history.clear(); // a state that never settled
    model.gesture(0.3, 0);
    history.undo();
    assertEquals("0.059 246.0", model.dials());
    assertFalse(model.below450.isSolved());
  }

  @Test
  void oneDialAloneIsNoticed() {
    for (int i = 1; i <= 4; i++) {
      model.gesture(0.1 + i / 100.0, 150);
    }
    assertFalse(history.movedOnlyOne(5, model.weight, model.bias), "four gestures are not five");
    model.gesture(0.15, 150);
    assertTrue(history.movedOnlyOne(5, model.weight, model.bias));
    model.gesture(0.15, 160);
    assertFalse(history.movedOnlyOne(5, model.weight, model.bias));
    assertTrue(history.movedOnlyOne(1, model.weight, model.bias));
    assertTrue(history.movedOnlyOne(5, model.weight), "gestures that moved none are passed over");
  }

  @Test
  void theGainIsThePartThatTheLastGesturesTookAway() {
    model.gesture(0.18, 0);
    assertEquals(1, history.gain(2, model.error), "too few gestures");
    model.gesture(0.16, 0);
    model.gesture(0.059, 246);
    // from 2057.734133 over 3229.35 to 447.3685653
    assertEquals(1 - 447.3685653333 / 2057.734133333, history.gain(2, model.error), 1e-9);
    assertEquals(1 - 447.3685653333 / 3229.3533333, history.gain(1, model.error), 1e-6);
  }

  @Test
  void aHintSuitsWhatWasDone() {
    for (int i = 1; i <= 5; i++) {
      model.gesture(0.1 + i / 100.0, 150);
    }
    assertEquals("one-dial", model.hints().request().orElseThrow());
    model.gesture(0.059, 246);
    assertEquals("nearly", model.hints().request().orElseThrow());
    assertEquals("flatter", model.hints().request().orElseThrow());
    assertTrue(model.hints().request().isEmpty());
    assertEquals(List.of("one-dial", "nearly", "flatter"), model.hints().given());
  }
}
