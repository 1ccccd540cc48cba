package org.weightroom.data;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell is as a number: with a point or a comma, with thousands separators, or a gap. */
enum CsvNumber {
  /** Nothing stands there. */
  GAP,
  /** A word or sign that says that nothing is known, such as {@code NA}. */
  GAP_WORD,
  /** A number without a decimal mark. */
  WHOLE,
  /** A number with a decimal point. */
  POINT,
  /** A number with a decimal comma. */
  COMMA,
  /** A number with thousands separators. */
  GROUPED,
  /** Anything else. */
  TEXT;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d+)?");
  private static final Pattern GROUPS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}([.,'’ \u00a0\u2009\u202f]\\d{3})+([.,]\\d+)?");
  private static final Set<String> GAPS =
      Set.of("na", "n/a", "nan", "null", "-", "–", "—", "?"); // what tables of statistics write

  /** What a cell is, spaces around it aside. */
  static CsvNumber of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return GAP;
    }
    if (NUMBER.matcher(text).matches()) {
      CsvNumber kind = text.indexOf(',') >= 0 ? COMMA : text.indexOf('.') >= 0 ? POINT : WHOLE;
      return Double.isFinite(value(text)) ? kind : TEXT;
    }
    if (GAPS.contains(text.toLowerCase(Locale.ROOT))) {
      return GAP_WORD;
    }
    return GROUPS.matcher(text).matches() ? GROUPED : TEXT;
  }

  /** The number that a cell is. */
  static double value(String cell) {
    return Double.parseDouble(cell.strip().replace(',', '.'));
  }

  /** Whether that is a number; beside a separator that is a comma, it has none as its mark. */
  static boolean isOne(CsvNumber kind, char separator) {
    return kind == WHOLE || kind == POINT || (kind == COMMA && separator != ',');
  }

  /** Whether a number with a mark could have it before its thousands, as in 1.234. */
  static boolean looksGrouped(String cell) {
    return GROUPS.matcher(cell.strip()).matches();
  }
}
