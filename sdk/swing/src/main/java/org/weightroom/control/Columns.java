package org.weightroom.control;

import org.weightroom.lesson.Texts;

/** What columns of a data set and symbols of a formula are called. */
final class Columns {
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private Columns() {}

  /** The name of a column: {@code column.ID}, else {@code axis.ID}, else its id. */
  static String name(String id, Texts texts) {
    return texts.find("column." + id).or(() -> texts.find("axis." + id)).orElse(id);
  }

  /** A symbol with its number from 1, if there are several: w₂. */
  static String numbered(String symbol, int index, int count) {
    if (count == 1) {
      return symbol;
    }
    StringBuilder text = new StringBuilder(symbol);
    String.valueOf(index + 1).chars().forEach(c -> text.append(LOWERED.charAt(c - '0')));
    return text.toString();
  }
}
