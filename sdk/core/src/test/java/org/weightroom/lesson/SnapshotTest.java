package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private final Houses model = new Houses();

  @Test
  void itHoldsJdkTypesByIdInOrder() {
    Snapshot start = model.snapshot();
    assertEquals(Map.of("weight", 0.1, "bias", 150.0), start.values());
    assertEquals(List.of("weight", "bias"), List.copyOf(start.values().keySet()));
    start.values().values().forEach(value -> assertEquals(Double.class, value.getClass()));
  }

  @Test
  void aStateComesBackInAnotherModel() {
    model.gesture(0.0584879, 500);
    Houses other = new Houses();
    other.restore(model.snapshot());
    assertEquals(model.snapshot(), other.snapshot());
    assertEquals(model.error.get(), other.error.get());
  }

  @Test
  void restoringIsOneGestureThatCanBeUndone() {
    model.weight.set(0.33); // still in the hand
    model.restore(new Snapshot(Map.of("weight", 0.2, "bias", 1.0)));
    assertEquals("0.2 1.0", model.dials());
    assertEquals(2, model.history().gestures().size());
    model.history().undo();
    assertEquals("0.33 150.0", model.dials());
  }

  @Test
  void idsNobodyKnowsArePassedOver() {
    model.restore(new Snapshot(Map.of("momentum", 0.9, "weight", 0.2, "error", 1.0)));
    assertEquals("0.2 150.0", model.dials());
    assertEquals(List.of("weight", "bias"), List.copyOf(model.snapshot().values().keySet()));
  }

  @Test
  void itNeverChangesAnyMore() {
    Map<String, Object> values = new HashMap<>(Map.of("weight", 0.2));
    Snapshot snapshot = new Snapshot(values);
    values.put("weight", 0.3);
    assertEquals(0.2, snapshot.values().get("weight"));
    assertThrows(UnsupportedOperationException.class, () -> snapshot.values().clear());
    Snapshot start = model.snapshot();
    model.weight.set(0.2);
    assertEquals(0.1, start.values().get("weight"));
  }

  @Test
  void aQuestionAboutAnotherStateChangesNothingAndTellsNobody() {
    List<Double> told = new ArrayList<>();
    model.scope().watch(() -> told.add(model.error.get()));
    Snapshot other = new Snapshot(Map.of("weight", 0.059, "bias", 246.0, "momentum", 1.0));
    assertEquals(447.3685653333, model.at(other, model.error::get), 1e-9);
    model.scope().flush();
    assertEquals(1, told.size());
    assertEquals("0.1 150.0", model.dials());
    assertEquals(799.0866666666, model.error.get(), 1e-9);
    assertFalse(model.history().canUndo());
    assertFalse(model.below450.isSolved());
  }

  @Test
  void aPartOfAStateIsEnoughForAQuestion() {
    Snapshot flat = new Snapshot(Map.of("weight", 0.0));
    assertEquals(150, model.at(flat, () -> model.predict(2000)));
  }

  @Test
  void restoringMayPutWhatAHandMayNot() {
    model.restore(new Snapshot(Map.of("bias", 313.9, "weight", -5.0)));
    assertEquals("-5.0 313.9", model.dials());
    assertTrue(model.history().canUndo());
  }
}
