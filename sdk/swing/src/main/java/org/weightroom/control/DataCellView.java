package org.weightroom.control;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Token;

/** Draws cells: numbers below each other, gaps muted, the row below the pointer tinted. */
final class DataCellView extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1L;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, @Nullable Object value, boolean chosen, boolean focus, int row, int column) {
    boolean lit = table.isRowSelected(row); // in print, too, which Swing leaves out
    super.getTableCellRendererComponent(table, "", lit, false, row, column);
    if (value instanceof DataCell cell && table instanceof DataRows rows) {
      setText(cell.shown());
      setForeground(cell.isGap() ? Token.MUTED.color() : Token.TEXT.color());
      // Digits stand below each other in either reading direction.
      setHorizontalAlignment(rows.isNumber(column) ? SwingConstants.RIGHT : SwingConstants.LEADING);
      setComponentOrientation(table.getComponentOrientation());
      DataWidths.keepApart(this, table, column);
      if (!lit) {
        setBackground(rows.isHovered(row) ? Token.HOVER.color() : Token.SURFACE.color());
      }
      getAccessibleContext().setAccessibleName(cell.spoken());
      boolean cut = getPreferredSize().width > table.getColumnModel().getColumn(column).getWidth();
      setToolTipText(cut ? cell.shown() : null);
    }
    return this;
  }
}
