package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.weightroom.theme.Token.*;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContrastTest {
  private static final List<Token> PAPERS = List.of(BACKGROUND, SURFACE, SUNKEN);

  @Test
  void isMeasuredAsInWcag() {
    assertEquals(21, Colors.contrast(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(1, Colors.contrast(Color.RED, Color.RED), 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void textReadsOnEveryPaper(Theme theme) {
    double least = theme == Theme.HIGH_CONTRAST ? 10 : 4.5;
    for (Token paper : PAPERS) {
      for (Token text : List.of(TEXT, MUTED, ACCENT, DANGER, WARNING)) {
        check(theme, text.name(), theme.color(text), theme.color(paper), least);
      }
      for (Concept concept : Concept.values()) {
        check(theme, concept.name(), concept.in(theme).text(), theme.color(paper), least);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void textReadsInItsOwnBox(Theme theme) {
    for (Token button : List.of(ACCENT, ACCENT_HOVER, ACCENT_PRESSED)) {
      check(theme, button.name(), theme.color(ON_ACCENT), theme.color(button), 4.5);
    }
    for (Token box : List.of(ACCENT_SOFT, HOVER, PRESSED, DANGER_SOFT, WARNING_SOFT)) {
      check(theme, box.name(), theme.color(TEXT), theme.color(box), 4.5);
      check(theme, box.name(), theme.color(MUTED), theme.color(box), 4.5);
    }
    check(theme, "HIGHLIGHT", theme.color(TEXT), theme.color(HIGHLIGHT), 4.5);
    check(theme, "DANGER", theme.color(DANGER), theme.color(DANGER_SOFT), 4.5);
    check(theme, "WARNING", theme.color(WARNING), theme.color(WARNING_SOFT), 4.5);
    check(theme, "TOOLTIP", theme.color(ON_TOOLTIP), theme.color(TOOLTIP), 4.5);
    check(theme, "PATH", theme.color(PATH), theme.color(PATH_HALO), 4.5);
  }

  @ParameterizedTest
  @EnumSource
  void textReadsInsideNeurons(Theme theme) {
    for (Concept concept : Concept.values()) {
      Color fill = concept.in(theme).fill();
      check(theme, concept + " value", concept.in(theme).text(), fill, 4.5);
      check(theme, concept + " text", theme.color(TEXT), fill, 4.5);
      check(theme, concept + " caption", theme.color(MUTED), fill, 4.5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void selectedConceptTextReads(Theme theme) {
    for (Concept concept : Concept.values()) {
      Color row = theme.color(ACCENT_SOFT);
      check(theme, concept + " in a selected row", concept.in(theme).text(), row, 4.5);
    }
  }

  private static void check(Theme theme, String what, Color text, Color paper, double least) {
    double contrast = Colors.contrast(text, paper);
    assertTrue(
        contrast >= least,
        () -> "%s: %s on %s is %.2f".formatted(theme, what, Colors.hex(paper), contrast));
  }
}
