package org.weightroom.theme;

import java.awt.Color;

/**
 * The colours of two classes on a decision map: of their marks, and of the regions in which they
 * are predicted. The pair stays apart for colour-blind readers in the theme of that name; no map
 * relies on colour alone.
 */
@SuppressWarnings("ImmutableEnumChecker") // AWT colours are immutable
public enum ClassTint {
  /** Class 1. */
  POSITIVE(0x0b6b74, 0x5ad1dc, 0x7fe3ff, 0x0b5394),
  /** Class 0. */
  NEGATIVE(0xa8401f, 0xff9f7a, 0xffb45c, 0xa04a00);

  /** How much of its colour a region has where both classes are as likely. */
  private static final double LEAST = 0.07;

  /** How much more it has where the class is certain. */
  private static final double MORE = 0.29;

  private final Color light;
  private final Color dark;
  private final Color highContrast;
  private final Color colourBlindSafe;

  ClassTint(int light, int dark, int highContrast, int colourBlindSafe) {
    this.light = new Color(light);
    this.dark = new Color(dark);
    this.highContrast = new Color(highContrast);
    this.colourBlindSafe = new Color(colourBlindSafe);
  }

  /** For marks and words. */
  public Color color() {
    return Theme.current().pick(light, dark, highContrast, colourBlindSafe);
  }

  /**
   * The colour of the region at a place.
   *
   * @param certainty 0 where both classes are as likely, 1 where this one is certain
   */
  public Color region(double certainty) {
    return Colors.mix(Token.SURFACE.color(), color(), LEAST + MORE * certainty);
  }
}
