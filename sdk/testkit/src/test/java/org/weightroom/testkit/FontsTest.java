package org.weightroom.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under Cacio alone, JDK 25 crashes on both. */
@GuiTest
class FontsTest {
  @Test
  void bundledFontsAreRegistered() throws Exception {
    Font inter;
    try (var in = FlatInterFont.class.getResourceAsStream(FlatInterFont.STYLE_REGULAR)) {
      inter = Font.createFont(Font.TRUETYPE_FONT, in);
    }
    GraphicsEnvironment fonts = GraphicsEnvironment.getLocalGraphicsEnvironment();
    fonts.registerFont(inter);
    assertTrue(List.of(fonts.getAvailableFontFamilyNames()).contains(FlatInterFont.FAMILY));
  }

  @Test
  void anAbsentFontHasAStandIn() {
    Font absent = new Font("No Such Font", Font.PLAIN, 12);
    FontRenderContext context = new FontRenderContext(null, true, true);
    assertTrue(absent.getStringBounds("weight", context).getWidth() > 0);
  }
}
