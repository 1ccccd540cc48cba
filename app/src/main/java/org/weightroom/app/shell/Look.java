package org.weightroom.app.shell;

import java.util.List;
import java.util.Locale;
import org.weightroom.theme.Theme;

/**
 * How everything looks now; pages built for another look are built anew.
 *
 * @param theme the colours
 * @param scalePercent the size of everything
 * @param language the language of texts and numbers
 */
record Look(Theme theme, int scalePercent, Locale language) {
  /** The scale of Ctrl+0. */
  static final int NORMAL_SCALE = 100;

  Look with(Theme other) {
    return new Look(other, scalePercent, language);
  }

  Look with(Locale other) {
    return new Look(theme, scalePercent, other);
  }

  Look withScale(int percent) {
    return new Look(theme, percent, language);
  }

  Look larger() {
    return Theme.SCALES.stream()
        .filter(scale -> scale > scalePercent)
        .findFirst()
        .map(this::withScale)
        .orElse(this);
  }

  Look smaller() {
    List<Integer> below = Theme.SCALES.stream().filter(scale -> scale < scalePercent).toList();
    return below.isEmpty() ? this : withScale(below.get(below.size() - 1));
  }

  /** Whether Swing's look and feel has to change between the two. */
  boolean dressesAs(Look other) {
    return theme == other.theme && scalePercent == other.scalePercent;
  }
}
