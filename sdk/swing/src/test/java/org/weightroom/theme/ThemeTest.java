package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsId(Theme theme) {
    assertEquals(Optional.of(theme), Theme.byId(theme.id()));
  }

  @Test
  void idsAreThoseOfTheCommandLine() {
    assertEquals("high-contrast", Theme.HIGH_CONTRAST.id());
    assertEquals("colour-blind-safe", Theme.COLOUR_BLIND_SAFE.id());
    assertTrue(Theme.byId("sepia").isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void conceptsAreFoundByTheirId(Concept concept) {
    assertEquals(Optional.of(concept), Concept.byId(concept.id()));
  }

  @Test
  void refusesAScaleNobodyCanUse() {
    assertThrows(IllegalArgumentException.class, () -> Theme.install(Theme.LIGHT, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "BACKGROUND, #f6f6f9, #1d1e25, #000000",
    "SURFACE,    #ffffff, #26272f, #000000",
    "LINE,       #e3e3ea, #383a45, #ffffff",
    "TEXT,       #23232b, #ececf2, #ffffff",
    "MUTED,      #62626e, #a5a5b3, #e0e0e0",
    "ACCENT,     #0f766e, #2dd4bf, #00e5ff",
    "ERROR_LINE, #f8ca00, #f8ca00, #ffe600",
  })
  void tokensAreThoseOfTheDesign(Token token, String light, String dark, String highContrast) {
    assertEquals(Color.decode(light), Theme.LIGHT.color(token));
    assertEquals(Color.decode(dark), Theme.DARK.color(token));
    assertEquals(Color.decode(highContrast), Theme.HIGH_CONTRAST.color(token));
    assertEquals(Color.decode(light), Theme.COLOUR_BLIND_SAFE.color(token));
  }

  @ParameterizedTest
  @CsvSource({
    "INPUT,      #8a3fa5, #d9a3ea, #f0b0ff, #2f6f96",
    "WEIGHT,     #2f7d35, #7ddc86, #5cff7a, #00735a",
    "BIAS,       #504b9c, #aaa6ff, #c3bfff, #9c4a7c",
    "PREDICTION, #c4006f, #ff7dbb, #ff9acb, #b84e00",
    "ACTUAL,     #1a6fa3, #6cc4f2, #8fd9ff, #0064a0",
    "ERROR,      #8a6a00, #f8ca00, #ffe600, #716600",
    "ACTIVATION, #9a5200, #ffb86b, #ffc27a, #915f00",
  })
  void conceptsAreThoseOfTheDesign(
      Concept concept, String light, String dark, String highContrast, String colourBlindSafe) {
    assertEquals(Color.decode(light), concept.in(Theme.LIGHT).text());
    assertEquals(Color.decode(dark), concept.in(Theme.DARK).text());
    assertEquals(Color.decode(highContrast), concept.in(Theme.HIGH_CONTRAST).text());
    assertEquals(Color.decode(colourBlindSafe), concept.in(Theme.COLOUR_BLIND_SAFE).text());
  }

  @ParameterizedTest
  @CsvSource({
    "INPUT,      #f4e3f9, #d18fe2",
    "WEIGHT,     #e3f7e5, #6cc475",
    "BIAS,       #e9e8fd, #a19cf0",
    "PREDICTION, #fbe4ec, #ec7fa9",
    "ACTIVATION, #fbf7d6, #d3b533",
  })
  void neuronsAreThoseOfTheChapters(Concept concept, String fill, String outline) {
    assertEquals(Color.decode(fill), concept.in(Theme.LIGHT).fill());
    assertEquals(Color.decode(outline), concept.in(Theme.LIGHT).outline());
  }
}
