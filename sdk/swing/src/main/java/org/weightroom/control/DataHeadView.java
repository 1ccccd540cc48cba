package org.weightroom.control;

import java.awt.Component;
import java.util.function.IntPredicate;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Token;

/** Draws a column's name above its cells; the column that keys act on is not muted. */
record DataHeadView(TableCellRenderer usual, boolean isNumber, IntPredicate isChosen)
    implements TableCellRenderer {

  @Override
  public Component getTableCellRendererComponent(
      JTable table, @Nullable Object value, boolean chosen, boolean focus, int row, int column) {
    Component head = usual.getTableCellRendererComponent(table, value, false, false, row, column);
    head.setForeground(isChosen.test(column) ? Token.ACCENT.color() : Token.MUTED.color());
    if (head instanceof JLabel label) {
      label.setHorizontalAlignment(isNumber ? SwingConstants.RIGHT : SwingConstants.LEADING);
      label.setComponentOrientation(table.getComponentOrientation());
      DataWidths.keepApart(label, table, column);
    }
    return head;
  }
}
