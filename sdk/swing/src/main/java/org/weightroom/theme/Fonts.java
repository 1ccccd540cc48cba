package org.weightroom.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * Inter with tabular figures, under names of our own so that an Inter installed on the machine
 * cannot take its place. Characters Inter lacks (Arabic) come from the machine's logical font.
 */
final class Fonts {
  /** Regular, and semibold as its bold. */
  static final String FAMILY = "Weightroom Inter";

  /** The full bold of headings. */
  static final String HEADING_FAMILY = "Weightroom Inter Heading";

  private static final Logger LOG = Logger.getLogger(Fonts.class.getName());
  private static final Map<String, Font> CACHE = new ConcurrentHashMap<>();

  private Fonts() {}

  static Font regular(float size) {
    return font(Body.READY ? FAMILY : Font.SANS_SERIF, Font.PLAIN, size);
  }

  static Font semibold(float size) {
    return font(Body.READY ? FAMILY : Font.SANS_SERIF, Font.BOLD, size);
  }

  static Font heading(float size) {
    return font(Heading.READY ? HEADING_FAMILY : Font.SANS_SERIF, Font.BOLD, size);
  }

  private static Font font(String family, int style, float size) {
    // A composite font: characters its family lacks come from the logical fonts.
    return CACHE.computeIfAbsent(
        family + style + '/' + size,
        key -> FontUtils.getCompositeFont(family, style, Math.round(size)).deriveFont(size));
  }

  private static boolean register(String file, String family, boolean bold) {
    try (InputStream in = FlatInterFont.class.getResourceAsStream(file)) {
      if (in == null) {
        return false;
      }
      byte[] font = TabularInter.make(in.readAllBytes(), family, bold);
      // Java keeps the font in a temporary file, which a locked-down machine may refuse.
      return GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font)));
    } catch (IOException | FontFormatException | RuntimeException e) {
      LOG.warning(() -> file + " cannot be loaded, the system's font serves instead: " + e);
      return false;
    }
  }

  /** Loads the body's faces at first use; otherwise the logical sans serif serves. */
  private static final class Body {
    static final boolean READY =
        register(FlatInterFont.STYLE_REGULAR, FAMILY, false)
            && register(FlatInterFont.STYLE_SEMIBOLD, FAMILY, true);
  }

  /** Loads the headings' face at first use. */
  private static final class Heading {
    static final boolean READY = register(FlatInterFont.STYLE_BOLD, HEADING_FAMILY, true);
  }
}
