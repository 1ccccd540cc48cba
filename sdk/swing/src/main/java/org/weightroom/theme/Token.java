package org.weightroom.theme;

import java.awt.Color;

/**
 * A colour by its purpose. The colour-blind-safe theme shares the light column: only {@link
 * Concept} colours differ there.
 */
public enum Token {
  /** The page behind the cards. */
  BACKGROUND(0xf6f6f9, 0x1d1e25, 0x000000),
  /** Cards, title bar, menus, fields. */
  SURFACE(0xffffff, 0x26272f, 0x000000),
  /** The pale box behind a formula, a miniature, the arithmetic. */
  SUNKEN(0xf6f6f9, 0x1d1e25, 0x000000),
  /** One pixel outlines of cards and controls, separators. */
  LINE(0xe3e3ea, 0x383a45, 0xffffff),
  /** The outline of a control that must be found without its text: ring, check box. */
  CONTROL_LINE(0xdcdce4, 0x454753, 0xffffff),
  /** The soft edge under a card. */
  SHADOW(0xebebef, 0x1d1e25, 0x000000),

  /** Text. */
  TEXT(0x23232b, 0xececf2, 0xffffff),
  /** Secondary text, captions, axis labels, icons at rest. */
  MUTED(0x62626e, 0xa5a5b3, 0xe0e0e0),
  /** Text and icons of controls that are off; exempt from the contrast rule. */
  DISABLED(0xa6a6b1, 0x666875, 0x8c8c8c),

  /** The one accent: primary button, progress, reached goals. */
  ACCENT(0x0f766e, 0x2dd4bf, 0x00e5ff),
  /** The accent under the pointer. */
  ACCENT_HOVER(0x0c665f, 0x4bdcca, 0x66efff),
  /** The accent while pressed. */
  ACCENT_PRESSED(0x0a5650, 0x70e3d5, 0x99f5ff),
  /** Text and icons on the accent. */
  ON_ACCENT(0xffffff, 0x1d1e25, 0x000000),
  /** A pale accent: selected row, opened hint, chosen option. */
  ACCENT_SOFT(0xeaf5f3, 0x22393c, 0x00333a),

  /** A quiet control under the pointer. */
  HOVER(0xf3f3f7, 0x2f3039, 0x262626),
  /** A quiet control while pressed. */
  PRESSED(0xe9e9ef, 0x383a45, 0x404040),
  /** The ring around the control that has the focus. */
  FOCUS(0x0f766e, 0x2dd4bf, 0x00e5ff),
  /** Slider track, progress track, dots of steps to come. */
  TRACK(0xdcdce4, 0x454753, 0x7a7a7a),
  /** The thumb of a scroll bar. */
  SCROLL_THUMB(0xcfcfd8, 0x4b4d59, 0xe0e0e0),

  /** Thin grid lines of charts. */
  GRID(0xf0f0f4, 0x2f3039, 0x4d4d4d),
  /** Axis lines and the lines between neurons. */
  CONNECTION(0x62626e, 0xa5a5b3, 0xe0e0e0),
  /** The yellow line between prediction and actual value, and the error log. */
  ERROR_LINE(0xf8ca00, 0xf8ca00, 0xffe600),
  /** The path of past parameters on a map, drawn over a wider {@link #PATH_HALO}. */
  PATH(0x23232b, 0x23232b, 0x000000),
  /** What keeps the path visible on cells of any colour. */
  PATH_HALO(0xffffff, 0xececf2, 0xffffff),
  /** A map cell not visited yet. */
  EMPTY_CELL(0xf0f0f4, 0x2f3039, 0x1a1a1a),
  /** Something lit for a moment: the selected point's halo, a flashing cell. */
  HIGHLIGHT(0xffe27a, 0x6b5a12, 0x665c00),

  /** A failure: broken lesson, diverged run, bad input. */
  DANGER(0xb42318, 0xff9b91, 0xffb3ab),
  /** The box behind {@link #DANGER} text. */
  DANGER_SOFT(0xfdf0ee, 0x2f2526, 0x1f0000),
  /** A caution: not saved, rising for ten steps. */
  WARNING(0x8a5200, 0xffc266, 0xffd28a),
  /** The box behind {@link #WARNING} text. */
  WARNING_SOFT(0xfdf4e3, 0x322a22, 0x1f1400),

  /** The box of a tooltip. */
  TOOLTIP(0x23232b, 0x3a3c48, 0x333333),
  /** Text on {@link #TOOLTIP}. */
  ON_TOOLTIP(0xffffff, 0xececf2, 0xffffff);

  private final Color light;
  private final Color dark;
  private final Color highContrast;

  Token(int light, int dark, int highContrast) {
    this.light = new Color(light);
    this.dark = new Color(dark);
    this.highContrast = new Color(highContrast);
  }

  /** This token's colour in the theme in force. */
  public Color color() {
    return in(Theme.current());
  }

  Color in(Theme theme) {
    return theme.pick(light, dark, highContrast, light);
  }
}
