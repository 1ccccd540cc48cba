package org.weightroom.app.shell;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Titles and cells that were worked out before. */
final class TableGridModel extends AbstractTableModel {
  private static final long serialVersionUID = 1L;

  private transient List<String> titles = List.of();
  private transient List<List<ClassCell>> rows = List.of();

  /**
   * Shows others.
   *
   * @param sameColumns whether the columns stay as they are
   */
  void show(List<String> newTitles, List<List<ClassCell>> newRows, boolean sameColumns) {
    boolean sameRows = sameColumns && newRows.size() == rows.size();
    titles = newTitles;
    rows = newRows;
    if (!sameColumns) {
      fireTableStructureChanged();
    } else if (sameRows) {
      fireTableRowsUpdated(0, Math.max(0, rows.size() - 1));
    } else {
      fireTableDataChanged();
    }
  }

  List<String> titles() {
    return titles;
  }

  ClassCell cell(int row, int column) {
    return rows.get(row).get(column);
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return titles.size();
  }

  @Override
  public String getColumnName(int column) {
    return titles.get(column);
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return ClassCell.class;
  }

  @Override
  public Object getValueAt(int row, int column) {
    return cell(row, column);
  }
}
