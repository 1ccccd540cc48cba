package org.weightroom.theme;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.Map;

/**
 * The type sizes. Digits of every font here are equally wide, so numbers never jump, whatever
 * component shows them. Ask anew after {@link Theme#install}; the fonts are of the current scale.
 */
public enum Type {
  /** Axis labels and captions inside neurons: 11. */
  TICK(11),
  /** Notes and captions: 12. */
  NOTE(12),
  /** Controls, tables, goals: 13. */
  CONTROL(13),
  /** Story text: 15, with {@link #lineHeight()} 1.55. */
  STORY(15),
  /** The title of a card or lesson; values inside neurons: 16. */
  CARD_TITLE(16),
  /** A formula: 19. */
  FORMULA(19),
  /** The title of a story step: 20. */
  STEP_TITLE(20),
  /** The title of a page: 24. */
  PAGE_TITLE(24),
  /** The one big number of a page: 40. */
  BIG(40);

  private static final int SMALLEST_HEADING = 20;
  private static final double STORY_LINE_HEIGHT = 1.55;
  private static final double LINE_HEIGHT = 1.4;

  private final int designSize;

  Type(int designSize) {
    this.designSize = designSize;
  }

  /** The size at 100 %. */
  public int designSize() {
    return designSize;
  }

  /** The regular font at the current scale. */
  public Font font() {
    return Fonts.regular(Space.scale(designSize));
  }

  /** The bold font at the current scale: semibold, and a full bold for headings. */
  public Font bold() {
    float size = Space.scale(designSize);
    return designSize >= SMALLEST_HEADING && this != FORMULA
        ? Fonts.heading(size)
        : Fonts.semibold(size);
  }

  /** The bold font of an exponent: smaller, and above the line of what stands beside it. */
  public Font raised() {
    return bold().deriveFont(Map.of(TextAttribute.SUPERSCRIPT, TextAttribute.SUPERSCRIPT_SUPER));
  }

  /** The distance of baselines as a multiple of the font size, for running text. */
  public double lineHeight() {
    return this == STORY ? STORY_LINE_HEIGHT : LINE_HEIGHT;
  }
}
