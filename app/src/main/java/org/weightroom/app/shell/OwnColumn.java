package org.weightroom.app.shell;

import java.util.BitSet;
import java.util.List;
import org.weightroom.data.Table;

/**
 * A column of numbers.
 *
 * @param gaps the rows, from 0, in which it has none
 */
record OwnColumn(String name, BitSet gaps) {

  /** All columns of numbers, in the file's order; it takes a while for a large table. */
  static List<OwnColumn> of(Table table) {
    return table.columns().stream()
        .filter(table::isNumeric)
        .map(name -> new OwnColumn(name, gaps(table, name)))
        .toList();
  }

  private static BitSet gaps(Table table, String column) {
    BitSet gaps = new BitSet();
    for (int row = 0; row < table.size(); row++) {
      gaps.set(row, table.number(row, column).isEmpty());
    }
    return gaps;
  }

  /** How many rows have a gap in this column or in the other. */
  int gapsWith(OwnColumn other) {
    BitSet both = (BitSet) gaps.clone();
    both.or(other.gaps);
    return both.cardinality();
  }
}
