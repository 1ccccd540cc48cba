package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Owner;
import org.weightroom.script.ScriptException;

/** Goals are checked when a gesture settles, never on the way. */
class SettleTest {
  private final Houses model = new Houses();

  @Test
  void aValueSweptPastDuringADragWinsNothing() {
    model.weight.set(0.059);
    for (double bias = 150; bias <= 400; bias++) {
      model.bias.set(bias);
      model.scope().flush(); // what a drag does at every mouse move
    }
    model.scope().settle(Cause.HAND);
    assertFalse(model.below450.isSolved());
    assertFalse(model.below799.isSolved());
    assertEquals(1, model.history().gestures().size());
  }

  @Test
  void aValueSettledOnWins() {
    model.gesture(0.059, 246);
    assertTrue(model.below450.isSolved());
    assertTrue(model.below799.isSolved());
  }

  @Test
  void aGoalOfAnotherCauseIsNotWonByHand() {
    model.gesture(0.059, 246);
    assertFalse(model.trained.isSolved());
    model.weight.set(0.058);
    model.scope().settle(Cause.TRAINING);
    assertTrue(model.trained.isSolved());
  }

  @Test
  void neitherUndoNorResetTakesAWinAway() {
    model.gesture(0.059, 246);
    model.history().undo();
    assertTrue(model.below450.isSolved());
    model.reset();
    assertTrue(model.below450.isSolved());
  }

  @Test
  void theFirstGestureCountsEvenIfNothingWasAskedBefore() {
    model.gesture(0.2, 0);
    assertEquals(1, model.history().gestures().size());
    model.history().undo();
    assertEquals("0.1 150.0", model.dials());
  }

  @Test
  void aGestureKnowsItsCauseAndWhatItMoved() throws ScriptException {
    model.bias.set(10.0);
    model.scope().settle(Cause.TRAINING);
    model.reset();
    model.play("weight=0.2");
    List<Gesture> gestures = model.history().gestures();
    assertEquals(
        List.of(Cause.TRAINING, Cause.ACTION, Cause.HAND),
        gestures.stream().map(Gesture::cause).toList());
    assertEquals(List.of("bias"), List.copyOf(gestures.get(0).moved()));
    assertEquals(List.of("weight"), List.copyOf(gestures.get(2).moved()));
  }

  @Test
  void settlingWithoutAChangeIsNoGesture() {
    model.scope().settle(Cause.HAND);
    model.weight.set(0.2);
    model.weight.set(0.1);
    model.scope().settle(Cause.HAND);
    assertEquals(List.of(), model.history().gestures());
    assertFalse(model.history().canUndo());
  }

  @Test
  void predictionsAndHintsAreNoPartOfTheState() {
    model.reach500.choose("no");
    model.hints().request();
    model.gesture(0.2, 0);
    model.history().undo();
    model.reset();
    assertEquals("no", model.reach500.choice());
    assertEquals(1, model.hints().given().size());
  }

  @Test
  void aClosedModelTellsNobodyAndLeavesNoWatcher() {
    model.open(Owner.currentThread());
    List<Double> told = new ArrayList<>();
    model.scope().watch(() -> told.add(model.error.get()));
    model.close();
    model.gesture(0.2, 0);
    assertEquals(1, told.size());
    assertEquals(0, model.scope().watcherCount());
  }
}
