package org.weightroom.app.report;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking what a student typed for a formula. */
final class Harmless {
  /** What begins a formula somewhere: also in full width, as Chinese and Japanese keyboards do. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  /** The same within a cell, where a program that cuts at another sign would begin a new one. */
  private static final Pattern INNER = Pattern.compile("[,;|\"]\\s*(?=[=+\\-@＝＋－＠])");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");

  private Harmless() {}

  /** Whether a spreadsheet could take this cell for a formula. */
  static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches();
  }

  /** A cell on one line that is text everywhere: what looks like a formula gets an apostrophe. */
  static String cell(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    String inside = INNER.matcher(line).replaceAll("$0'");
    return isFormula(inside) ? "'" + inside : inside;
  }
}
