package org.weightroom.control;

/**
 * A cell of a data table.
 *
 * @param value what it was made of: told apart by it, and sorted by it where it is a number
 * @param shown as it is read on the page
 * @param spoken as a screen reader says it
 * @param isGap whether nothing is known
 */
record DataCell(Object value, String shown, String spoken, boolean isGap) {

  /** What goes to the clipboard. */
  @Override
  public String toString() {
    return isGap ? "" : shown;
  }
}
