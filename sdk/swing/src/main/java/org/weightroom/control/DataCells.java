package org.weightroom.control;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The cells of a data table, all computed at once. */
final class DataCells extends AbstractTableModel {
  private static final long serialVersionUID = 1L;

  private final transient List<DataColumn> columns;
  private final transient @Nullable DataCell[][] cells;

  DataCells(List<DataColumn> columns, int rows) {
    this.columns = columns;
    this.cells = new DataCell[rows][columns.size()];
  }

  /** Computes all cells, and tells whether one is another than before. */
  boolean compute(PartContext context) {
    boolean changed = false;
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < columns.size(); column++) {
        DataCell before = cells[row][column];
        DataCell now = columns.get(column).cell(row, before, context);
        cells[row][column] = now;
        changed |= !now.equals(before);
      }
    }
    return changed;
  }

  List<DataColumn> columns() {
    return columns;
  }

  @Override
  public int getRowCount() {
    return cells.length;
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public @Nullable Object getValueAt(int row, int column) {
    return cells[row][column];
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return DataCell.class;
  }

  /** A cell, once all are computed. */
  DataCell cell(int row, int column) {
    DataCell cell = cells[row][column];
    if (cell == null) {
      throw new IllegalStateException("no cells yet");
    }
    return cell;
  }

  /** The texts and words of a row, to search in. */
  String words(int row) {
    StringBuilder words = new StringBuilder();
    for (int column = 0; column < columns.size(); column++) {
      DataCell cell = cell(row, column);
      if (!columns.get(column).isNumber() && !cell.isGap()) {
        words.append(cell.shown()).append('\n');
      }
    }
    return words.toString();
  }
}
