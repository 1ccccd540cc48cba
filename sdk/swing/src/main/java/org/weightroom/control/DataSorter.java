package org.weightroom.control;

import java.util.Comparator;
import java.util.List;
import javax.swing.SortOrder;
import javax.swing.table.TableRowSorter;
import org.weightroom.lesson.Texts;

/** Sorts up, down and as the data stand, in turn; gaps are last in both directions. */
final class DataSorter extends TableRowSorter<DataCells> {

  DataSorter(DataCells cells, Texts texts) {
    super(cells);
    setSortsOnUpdates(true);
    for (int column = 0; column < cells.getColumnCount(); column++) {
      setComparator(column, gapsLast(column, cells.columns().get(column).order(texts)));
    }
  }

  private Comparator<DataCell> gapsLast(int column, Comparator<DataCell> known) {
    return (one, other) -> {
      if (one.isGap() || other.isGap()) {
        int last = Boolean.compare(one.isGap(), other.isGap());
        return order(column) == SortOrder.DESCENDING ? -last : last; // Swing turns it round again
      }
      return known.compare(one, other);
    };
  }

  /** How a column is sorted. */
  SortOrder order(int column) {
    return getSortKeys().stream()
        .filter(key -> key.getColumn() == column)
        .map(SortKey::getSortOrder)
        .findFirst()
        .orElse(SortOrder.UNSORTED);
  }

  @Override
  public void toggleSortOrder(int column) {
    List<? extends SortKey> keys = getSortKeys();
    boolean first = !keys.isEmpty() && keys.get(0).getColumn() == column;
    if (first && keys.get(0).getSortOrder() == SortOrder.DESCENDING) {
      setSortKeys(List.of());
    } else {
      super.toggleSortOrder(column);
    }
  }
}
