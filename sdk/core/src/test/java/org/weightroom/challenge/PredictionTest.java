package org.weightroom.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Scope;

class PredictionTest {
  private final Scope scope = new Scope();
  private final Prediction card = new Prediction(scope, "faster", List.of("yes", "no", "worse"));

  @Test
  void theFirstChoiceIsLocked() {
    assertEquals("", card.choice());
    card.choose("no");
    card.choose("yes");
    assertEquals("no", card.choice());
  }

  @Test
  void onlyItsOptionsCanBeChosenOrComeTrue() {
    assertThrows(IllegalArgumentException.class, () -> card.choose("perhaps"));
    assertThrows(IllegalArgumentException.class, () -> card.choose(""));
    assertThrows(IllegalArgumentException.class, () -> card.answer("perhaps"));
    assertEquals("", card.choice());
    assertEquals("worse", card.answer("worse").answer());
  }

  @Test
  void itHasTwoToFourOptions() {
    assertThrows(IllegalArgumentException.class, () -> with("a"));
    assertThrows(IllegalArgumentException.class, () -> with("a", "b", "c", "d", "e"));
    assertEquals(List.of("a", "b"), with("a", "b").options());
    assertEquals(List.of("a", "b", "c", "d"), with("a", "b", "c", "d").options());
  }

  private Prediction with(String... options) {
    return new Prediction(scope, "card", List.of(options));
  }
}
