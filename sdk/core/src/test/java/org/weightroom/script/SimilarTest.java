package org.weightroom.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
  private static final List<String> IDS = List.of("weight", "bias", "weight-learning-rate");

  @ParameterizedTest
  @CsvSource({
    "wieght, weight",
    "Weight, weight",
    "BIAS, bias",
    "wight, weight",
    "baias, bias",
    "weight-lerning-rate, weight-learning-rate"
  })
  void aSlipOfTheFingerIsUnderstood(String typed, String meant) {
    assertEquals(Optional.of(meant), Similar.to(typed, IDS));
  }

  @Test
  void nothingIsGuessedFromSomethingElse() {
    assertEquals(Optional.empty(), Similar.to("momentum", IDS));
    assertEquals(Optional.empty(), Similar.to("weight", List.of()));
  }

  @Test
  void capitalsAreTheSameInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(Optional.of("i"), Similar.to("I", List.of("ı", "i")));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "'', abc, 3",
    "abc, '', 3",
    "same, same, 0",
    "flaw, lawn, 2",
    "ab, ba, 2"
  })
  void distanceCountsLettersToAddDropOrChange(String a, String b, int distance) {
    assertEquals(distance, Similar.distance(a, b));
  }
}
