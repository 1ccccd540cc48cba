package org.weightroom.app.cli;

import java.util.List;

/** Lines up cells in columns. */
final class Columns {
  private static final String GAP = "  ";

  private Columns() {}

  /** A line a row; a row may end early. */
  static List<String> align(List<List<String>> rows) {
    return rows.stream().map(row -> line(row, rows)).toList();
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int here = column;
      int width =
          rows.stream()
              .filter(other -> other.size() > here)
              .mapToInt(other -> length(other.get(here)))
              .max()
              .orElse(0);
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(width - length(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
