package org.weightroom.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;

class HintsTest {
  private final Scope scope = new Scope();
  private final Property<String> state = new Property<>(scope, "state", "start");
  private final Hints hints = new Hints(scope);

  private void add(String id) {
    hints.add(id, () -> state.get().equals(id));
  }

  @Test
  void theOneThatSuitsTheStateComesFirst() {
    add("one-dial");
    add("valley");
    add("last");
    state.set("valley");
    assertEquals(Optional.of("valley"), hints.request());
    assertEquals(List.of("valley"), hints.given());
  }

  @Test
  void ofSeveralThatSuitTheFirstIsGiven() {
    hints.add("a", () -> false);
    hints.add("b", () -> true);
    hints.add("c", () -> true);
    assertEquals(Optional.of("b"), hints.request());
    assertEquals(Optional.of("c"), hints.request());
    assertEquals(Optional.of("a"), hints.request());
    assertEquals(Optional.empty(), hints.request());
    assertEquals(List.of("b", "c", "a"), hints.given());
  }

  @Test
  void whereNoneSuitsTheyComeInOrder() {
    add("a");
    add("b");
    assertEquals(Optional.of("a"), hints.request());
    assertEquals(Optional.of("b"), hints.request());
    assertEquals(Optional.empty(), hints.request());
  }

  @Test
  void askingWithoutHintsGivesNone() {
    assertEquals(Optional.empty(), hints.request());
    assertEquals(List.of(), hints.ids());
  }

  @Test
  void eachIdExistsOnce() {
    add("a");
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> add("a"));
    assertEquals("hint a exists twice", refusal.getMessage());
    assertEquals(List.of("a"), hints.ids());
  }
}
