package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTest {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final FontRenderContext WHOLE_PIXELS = new FontRenderContext(null, true, false);

  @AfterEach
  void backToNormal() {
    Theme.install(Theme.LIGHT, 100);
  }

  @ParameterizedTest
  @EnumSource
  void digitsAreEquallyWide(Type type) {
    for (Font font : new Font[] {type.font(), type.bold()}) {
      for (FontRenderContext context : new FontRenderContext[] {EXACT, WHOLE_PIXELS}) {
        double zero = width(font, "0", context);
        Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "\u2007")
            .forEach(digit -> assertEquals(zero, width(font, digit, context), font + " " + digit));
        assertEquals(width(font, "+1", context), width(font, "\u22121", context));
      }
    }
  }

  @Test
  void lettersAreStillInter() {
    Font font = Type.CONTROL.font();
    assertEquals(Fonts.FAMILY, font.getFamily());
    assertNotEquals(width(font, "i", EXACT), width(font, "m", EXACT));
    assertTrue(font.canDisplayUpTo("ŷ = w·x + b − × ÷ ≤ ≥ → ← Σ σ ² ⁻⁸ ✓ ▶ äöüß") == -1);
  }

  @Test
  void boldIsWider() {
    String text = "mean of the squares";
    for (Type type : Type.values()) {
      assertTrue(width(type.bold(), text, EXACT) > width(type.font(), text, EXACT));
    }
  }

  @Test
  void isolatesAreInvisible() {
    Font font = Type.STORY.font();
    assertEquals(width(font, "360", EXACT), width(font, "\u2066360\u2069", EXACT));
    assertEquals(ink(font, "360"), ink(font, "\u2066360\u2069"));
  }

  @Test
  void arabicComesFromTheMachine() {
    Font font = Type.STORY.font();
    boolean machineHasIt = new Font(Font.SANS_SERIF, Font.PLAIN, 15).canDisplay('\u0645');
    assertEquals(machineHasIt, font.canDisplay('\u0645'));
    assertEquals(machineHasIt, Type.BIG.bold().canDisplay('\u0645'));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 125, 150, 200})
  void sizesScaleTogether(int percent) {
    Theme.install(Theme.LIGHT, percent);
    for (Type type : Type.values()) {
      assertEquals(type.designSize() * percent / 100f, type.font().getSize2D());
      assertEquals(type.designSize() * percent / 100f, type.bold().getSize2D());
    }
    assertEquals(20 * percent / 100, Space.px(Space.XL));
  }

  @Test
  void sizesAreThoseOfTheDesign() {
    assertEquals(12, Type.NOTE.designSize());
    assertEquals(13, Type.CONTROL.designSize());
    assertEquals(15, Type.STORY.designSize());
    assertEquals(1.55, Type.STORY.lineHeight());
    assertEquals(20, Type.STEP_TITLE.designSize());
    assertEquals(40, Type.BIG.designSize());
  }

  private static double width(Font font, String text, FontRenderContext context) {
    return font.getStringBounds(text, context).getWidth();
  }

  private static int ink(Font font, String text) {
    BufferedImage image = new BufferedImage(120, 40, BufferedImage.TYPE_BYTE_GRAY);
    var g = Brush.smooth(image.createGraphics());
    g.setFont(font);
    g.drawString(text, 10, 30);
    g.dispose();
    int ink = 0;
    for (int sample : image.getRaster().getSamples(0, 0, 120, 40, 0, (int[]) null)) {
      ink += sample;
    }
    return ink;
  }
}
