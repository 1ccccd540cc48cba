package org.weightroom.control;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;

/** The texts and colours of a worked table's cells, as far as they are revealed. */
final class TableCells {
  private static final int MINI_ROWS = 4;
  private static final String ELLIPSIS = "…";
  private static final Map<String, Concept> CONCEPTS =
      Map.of(
          "actual", Concept.ACTUAL,
          "prediction", Concept.PREDICTION,
          "residual", Concept.ERROR,
          "squared", Concept.ERROR,
          "input", Concept.INPUT,
          "weight", Concept.WEIGHT);

  private final Worked worked;
  private final Texts texts;
  private final int revealed;
  private final int rows;
  private final Figures figures;

  TableCells(Worked worked, Texts texts, boolean full, int revealed) {
    this.worked = worked;
    this.texts = texts;
    this.revealed = revealed;
    int all = worked.rows().size();
    this.rows = full ? all : Math.min(all, MINI_ROWS);
    this.figures = new Figures(worked, full, texts.locale());
  }

  int columns() {
    return worked.columns().size();
  }

  /** How many rows stand between header and total. */
  int rows() {
    return isShortened() ? rows + 1 : rows;
  }

  String header(int column) {
    return texts.text("column." + worked.columns().get(column));
  }

  /** What a cell shows now. */
  String cell(int row, int column) {
    return row < Math.min(revealed, rows) || isLabel(row, column) ? eventual(row, column) : "";
  }

  /** What a cell will show when all is revealed: so much room it needs. */
  String eventual(int row, int column) {
    if (row >= rows) {
      return column == 0 ? ELLIPSIS : "";
    }
    return isLabel(row, column) ? texts.text("row.bias") : figures.cell(row, column);
  }

  /** Whether the cell is words in the first column instead of a number. */
  boolean isLabel(int row, int column) {
    return column == 0 && (row >= rows || isBias(row));
  }

  Color color(int row, int column) {
    if (row < rows && isBias(row)) {
      return Concept.BIAS.text();
    }
    return Optional.ofNullable(CONCEPTS.get(worked.columns().get(column)))
        .map(Concept::text)
        .orElse(Token.TEXT.color());
  }

  String totalLabel() {
    return texts.text("total." + worked.totalId());
  }

  String total() {
    return revealed >= worked.rows().size() ? figures.total() : "";
  }

  String eventualTotal() {
    return figures.total();
  }

  Color totalColor() {
    return worked.totalId().equals("sum") ? Concept.PREDICTION.text() : color(rows, columns() - 1);
  }

  /** The table as it is read out. */
  String spoken() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < Math.min(revealed, rows); row++) {
      String line = "";
      for (int column = 0; column < columns(); column++) {
        String cell = cell(row, column);
        if (!cell.isEmpty()) {
          String pair = isLabel(row, column) ? cell : pair(header(column), cell);
          line = line.isEmpty() ? pair : texts.text("list.comma", "first", line, "second", pair);
        }
      }
      lines.add(line);
    }
    if (!total().isEmpty()) {
      lines.add(pair(totalLabel(), total()));
    }
    return lines.stream()
        .reduce((one, next) -> texts.text("list.semicolon", "first", one, "second", next))
        .orElse("");
  }

  private String pair(String column, String value) {
    return texts.text("table.cell", "column", column, "value", value);
  }

  private boolean isShortened() {
    return rows < worked.rows().size();
  }

  /** A bias has neither input nor weight: only the last cell is filled. */
  private boolean isBias(int row) {
    double[] cells = worked.rows().get(row);
    for (int column = 0; column < cells.length - 1; column++) {
      if (!Double.isNaN(cells[column])) {
        return false;
      }
    }
    return true;
  }
}
