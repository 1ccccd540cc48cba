package org.weightroom.theme;

import java.awt.Color;

/** Colours made from the theme's colours, so that no page needs a literal. */
public final class Colors {
  private Colors() {}

  /**
   * The colour a share of the way from one to the other, in sRGB.
   *
   * @param share 0 gives {@code from}, 1 gives {@code to}
   */
  public static Color mix(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  /**
   * The same colour, translucent.
   *
   * @param opacity 0 (invisible) to 1 (solid)
   */
  public static Color fade(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  /** The contrast ratio of WCAG 2.2, 1 (equal) to 21 (black on white). */
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** {@link Token#TEXT}'s darkest or lightest form, whichever reads better on the colour. */
  public static Color textOn(Color background) {
    Color ink = Theme.LIGHT.color(Token.TEXT);
    Color paper = Theme.LIGHT.color(Token.SURFACE);
    return contrast(ink, background) >= contrast(paper, background) ? ink : paper;
  }

  /** {@code "#rrggbb"}, for style sheets and style strings. */
  public static String hex(Color color) {
    return String.format("#%06x", color.getRGB() & 0xffffff);
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
