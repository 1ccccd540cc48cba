package org.weightroom.control;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.weightroom.lesson.Texts;

/** What stands in a table of numbers: a header, rows, and rows of totals below a line. */
abstract class Cells {
  private final Texts texts;

  Cells(Texts texts) {
    this.texts = texts;
  }

  final Texts texts() {
    return texts;
  }

  abstract int columns();

  /** How many rows stand between header and totals. */
  abstract int rows();

  abstract String header(int column);

  /** What a cell shows now; empty if nothing. */
  abstract String cell(int row, int column);

  /** What a cell will show when all is revealed: so much room it needs. */
  String eventual(int row, int column) {
    return cell(row, column);
  }

  /** Whether the cell is words in the first column instead of a number. */
  boolean isLabel(int row, int column) {
    return false;
  }

  abstract Color color(int row, int column);

  /** How many rows stand below the line. */
  int totals() {
    return 1;
  }

  /** What a row of totals is called; it stands where reading starts. */
  abstract String totalLabel(int total);

  /** A total as it shows now; empty where a column has none. */
  abstract String total(int total, int column);

  String eventualTotal(int total, int column) {
    return total(total, column);
  }

  abstract Color totalColor(int column);

  /** How many rows are read out. */
  int spokenRows() {
    return rows();
  }

  /** The table as it is read out. */
  final String spoken() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < spokenRows(); row++) {
      List<String> pairs = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        String cell = cell(row, column);
        if (!cell.isEmpty()) {
          pairs.add(isLabel(row, column) ? cell : pair(header(column), cell));
        }
      }
      lines.add(joined("list.comma", pairs));
    }
    for (int total = 0; total < totals(); total++) {
      List<String> pairs = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        if (!total(total, column).isEmpty()) {
          String name = totals() == 1 && isOnlyTotal() ? "" : header(column);
          pairs.add(name.isEmpty() ? total(total, column) : pair(name, total(total, column)));
        }
      }
      if (!pairs.isEmpty()) {
        lines.add(pair(totalLabel(total), joined("list.comma", pairs)));
      }
    }
    return joined("list.semicolon", lines);
  }

  private boolean isOnlyTotal() {
    int filled = 0;
    for (int column = 0; column < columns(); column++) {
      filled += eventualTotal(0, column).isEmpty() ? 0 : 1;
    }
    return filled == 1;
  }

  private String joined(String key, List<String> parts) {
    return parts.stream()
        .reduce((one, next) -> texts.text(key, "first", one, "second", next))
        .orElse("");
  }

  private String pair(String column, String value) {
    return texts.text("table.cell", "column", column, "value", value);
  }
}
