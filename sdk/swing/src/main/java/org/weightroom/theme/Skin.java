package org.weightroom.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.SystemInfo;
import com.formdev.flatlaf.util.UIScale;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import net.miginfocom.layout.PlatformDefaults;

/** Dresses FlatLaf: {@code controls.properties}, with our tokens as its variables. */
final class Skin {
  private static final Properties CONTROLS = load();

  private Skin() {}

  static void install(Theme theme, int scalePercent) {
    // Space.px has scaled already: MigLayout must take pixels as they are.
    PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_REAL_PIXEL);
    FlatLaf look = theme.isDark() ? new FlatDarkLaf() : new FlatLightLaf();
    look.setExtraDefaults(defaults(theme));
    // The zoom must stand before the font: FlatLaf divides one by the other to find its own scale.
    UIScale.setZoomFactor(scalePercent / 100f);
    UIManager.put("defaultFont", Type.CONTROL.font());
    try {
      UIManager.setLookAndFeel(look);
    } catch (UnsupportedLookAndFeelException e) {
      throw new IllegalStateException(e);
    }
    if (UIManager.get(RenderingHints.KEY_TEXT_ANTIALIASING) == null) {
      // Without a desktop to ask (headless, bare window managers) Swing would paint jagged text.
      UIManager.getLookAndFeelDefaults()
          .put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
    if (SystemInfo.isLinux && !GraphicsEnvironment.isHeadless()) {
      // Elsewhere FlatLaf takes over the title bar by itself.
      JFrame.setDefaultLookAndFeelDecorated(true);
      JDialog.setDefaultLookAndFeelDecorated(true);
    }
  }

  private static Map<String, String> defaults(Theme theme) {
    Map<String, String> defaults = new HashMap<>();
    CONTROLS.forEach((key, value) -> defaults.put((String) key, (String) value));
    for (Token token : Token.values()) {
      String name = token.name().toLowerCase(Locale.ROOT).replace('_', '-');
      defaults.put("@" + name, Colors.hex(theme.color(token)));
    }
    for (Concept concept : Concept.values()) {
      String color = Colors.hex(concept.in(theme).text());
      defaults.put(
          "[style]Slider." + concept.id(),
          "trackValueColor: %1$s; thumbBorderColor: %1$s; focusedThumbBorderColor: %1$s"
              .formatted(color));
    }
    return defaults;
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Skin.class.getResourceAsStream("controls.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
