package org.weightroom.theme;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A colour scheme of the whole application; exactly one is in force, at one scale. */
public enum Theme {
  /** Dark text on near-white; the default. */
  LIGHT,
  /** Pale text on near-black. */
  DARK,
  /** Black, white and bright hues; every text at least 10 : 1. */
  HIGH_CONTRAST,
  /** The light theme with concept colours that stay apart for colour-blind readers. */
  COLOUR_BLIND_SAFE;

  /** The scales offered to the user, in percent. */
  public static final List<Integer> SCALES = List.of(100, 125, 150, 200);

  private static final int SMALLEST_SCALE = 50;
  private static final int LARGEST_SCALE = 400;

  private static volatile Theme current = LIGHT;
  private static volatile int scalePercent = 100;

  /** The name used in files and on the command line: {@code "colour-blind-safe"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The theme of that {@link #id()}, or empty. */
  public static Optional<Theme> byId(String id) {
    return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** The theme in force; {@link #LIGHT} until the first {@link #install}. */
  public static Theme current() {
    return current;
  }

  /** The scale in force, in percent; 100 until the first {@link #install}. */
  public static int scalePercent() {
    return scalePercent;
  }

  /**
   * Puts the theme in force: Swing's look and feel, colours, fonts and all sizes. May be called
   * again at any time on the event thread; components made before it must be made anew (or be given
   * {@code updateUI} and their fonts), because fonts and sizes set on them are fixed.
   *
   * @param scalePercent the size of everything in percent, 50 to 400
   * @throws IllegalArgumentException if the scale is out of range
   */
  public static void install(Theme theme, int scalePercent) {
    if (scalePercent < SMALLEST_SCALE || scalePercent > LARGEST_SCALE) {
      throw new IllegalArgumentException(
          "scale " + scalePercent + " %: must be " + SMALLEST_SCALE + " to " + LARGEST_SCALE);
    }
    Theme.current = theme;
    Theme.scalePercent = scalePercent;
    Skin.install(theme, scalePercent);
  }

  /** This theme's colour for the token. */
  public Color color(Token token) {
    return token.in(this);
  }

  /** Whether the background is dark. */
  public boolean isDark() {
    return this == DARK || this == HIGH_CONTRAST;
  }

  /** Picks this theme's column of a colour table. */
  <T> T pick(T light, T dark, T highContrast, T colourBlindSafe) {
    return switch (this) {
      case LIGHT -> light;
      case DARK -> dark;
      case HIGH_CONTRAST -> highContrast;
      case COLOUR_BLIND_SAFE -> colourBlindSafe;
    };
  }
}
