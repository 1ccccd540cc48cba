package org.weightroom.control;

import java.awt.Component;
import java.awt.FontMetrics;
import java.util.Collections;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.border.Border;
import javax.swing.table.TableColumn;
import org.weightroom.theme.Space;

/** How wide the columns of a data table are: as what stands in them; none gets narrower again. */
final class DataWidths {
  /** A longer text is cut where there is no room, and whole in its tooltip. */
  private static final int LONG = 240;

  private static final int SIDES = 16;
  private static final int ARROW = 16;

  private DataWidths() {}

  /** Keeps words away from a number that ends just before them. */
  static void keepApart(JComponent cell, JTable table, int column) {
    if (table instanceof DataRows rows
        && table.getComponentOrientation().isLeftToRight()
        && isAfterNumber(rows, column)) {
      Border apart = Space.padding(0, Space.XL, 0, 0);
      cell.setBorder(BorderFactory.createCompoundBorder(cell.getBorder(), apart));
    }
  }

  private static boolean isAfterNumber(DataRows rows, int column) {
    return column > 0 && rows.isNumber(column - 1) && !rows.isNumber(column);
  }

  /** The width that all columns have at least, in pixels. */
  static int least(JTable table) {
    return Collections.list(table.getColumnModel().getColumns()).stream()
        .mapToInt(TableColumn::getMinWidth)
        .sum();
  }

  /** Widens columns to what stands in them now. */
  static void widen(DataRows table, DataCells cells) {
    FontMetrics metrics = table.getFontMetrics(table.getFont());
    for (int i = 0; i < cells.getColumnCount(); i++) {
      TableColumn column = table.getColumnModel().getColumn(i);
      int head = header(table, i);
      int apart = isAfterNumber(table, i) ? Space.XL : 0;
      int wanted = Math.max(head, widest(metrics, cells, i) + Space.px(SIDES + apart));
      boolean isText = cells.columns().get(i).kind() == DataColumn.Kind.TEXT;
      int least = isText ? Math.max(head, Math.min(wanted, Space.px(LONG))) : wanted;
      if (column.getMinWidth() < least) {
        column.setMinWidth(least);
      }
      if (column.getPreferredWidth() < wanted) {
        column.setPreferredWidth(wanted);
      }
    }
  }

  private static int header(JTable table, int index) {
    TableColumn column = table.getColumnModel().getColumn(index);
    Component head =
        column
            .getHeaderRenderer()
            .getTableCellRendererComponent(table, column.getHeaderValue(), false, false, -1, index);
    return head.getPreferredSize().width + Space.px(ARROW); // the arrow of the order
  }

  private static int widest(FontMetrics metrics, DataCells cells, int column) {
    int widest = 0;
    for (int row = 0; row < cells.getRowCount(); row++) {
      widest = Math.max(widest, metrics.stringWidth(cells.cell(row, column).shown()));
    }
    return widest;
  }
}
