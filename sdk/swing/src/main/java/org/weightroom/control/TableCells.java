package org.weightroom.control;

import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;

/** The texts and colours of a worked table's cells, as far as they are revealed. */
final class TableCells extends Cells {
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
  private final int revealed;
  private final int rows;
  private final Figures figures;

  TableCells(Worked worked, Texts texts, boolean full, int revealed) {
    super(texts);
    this.worked = worked;
    this.revealed = revealed;
    int all = worked.rows().size();
    this.rows = full ? all : Math.min(all, MINI_ROWS);
    this.figures = new Figures(worked, full, texts.locale());
  }

  @Override
  int columns() {
    return worked.columns().size();
  }

  @Override
  int rows() {
    return isShortened() ? rows + 1 : rows;
  }

  @Override
  String header(int column) {
    return texts().text("column." + worked.columns().get(column));
  }

  @Override
  String cell(int row, int column) {
    return row < Math.min(revealed, rows) || isLabel(row, column) ? eventual(row, column) : "";
  }

  @Override
  String eventual(int row, int column) {
    if (row >= rows) {
      return column == 0 ? ELLIPSIS : "";
    }
    return isLabel(row, column) ? texts().text("row.bias") : figures.cell(row, column);
  }

  @Override
  boolean isLabel(int row, int column) {
    return column == 0 && (row >= rows || isBias(row));
  }

  @Override
  Color color(int row, int column) {
    if (row < rows && isBias(row)) {
      return Concept.BIAS.text();
    }
    return Optional.ofNullable(CONCEPTS.get(worked.columns().get(column)))
        .map(Concept::text)
        .orElse(Token.TEXT.color());
  }

  @Override
  String totalLabel(int total) {
    return texts().text("total." + worked.totalId());
  }

  @Override
  String total(int total, int column) {
    return revealed >= worked.rows().size() ? eventualTotal(total, column) : "";
  }

  @Override
  String eventualTotal(int total, int column) {
    return column == columns() - 1 ? figures.total() : "";
  }

  @Override
  Color totalColor(int column) {
    return Set.of("sum", "neuron").contains(worked.totalId())
        ? Concept.PREDICTION.text()
        : color(rows, column);
  }

  @Override
  int spokenRows() {
    return Math.min(revealed, rows);
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
