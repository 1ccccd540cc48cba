package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorScaleTest {
  @AfterEach
  void light() {
    Theme.install(Theme.LIGHT, 100);
  }

  @ParameterizedTest
  @CsvSource({
    "400, #fcfc99", "10000, #feb24c", "100000, #fd8d3c", "1000000, #fc4e2a",
    "0, #fcfc99", "1e300, #fc4e2a", "Infinity, #fc4e2a", "NaN, #fc4e2a",
  })
  void hasTheColoursOfItsMarksAndEnds(double error, String color) {
    Theme.install(Theme.LIGHT, 100);
    assertEquals(color, Colors.hex(ErrorScale.color(error)));
  }

  @Test
  void isLogarithmicBetweenMarks() {
    Theme.install(Theme.LIGHT, 100);
    Color middle = Colors.mix(ErrorScale.color(400), ErrorScale.color(10_000), 0.5);
    assertEquals(middle, ErrorScale.color(2_000));
  }

  @ParameterizedTest
  @ValueSource(doubles = {400, 1234, 99_999, 1_000_000})
  void itsPlacesGoThereAndBack(double error) {
    assertEquals(error, ErrorScale.error(ErrorScale.share(error)), error * 1e-9);
  }

  @Test
  void isOneHueThatDarkensForThoseWhoDoNotSeeHues() {
    Theme.install(Theme.COLOUR_BLIND_SAFE, 100);
    double before = 0;
    for (double mark : ErrorScale.MARKS) {
      double dark = Colors.contrast(Color.WHITE, ErrorScale.color(mark));
      assertTrue(dark > before * 1.4, "darker from mark to mark");
      before = dark;
    }
  }
}
