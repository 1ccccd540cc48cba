package org.weightroom.app.shell;

import org.weightroom.data.Dataset;
import org.weightroom.data.Table;

/**
 * A teacher's own data, and what of them is learned from.
 *
 * @param fileName without its folder
 * @param table as it stands in the file
 * @param input the column that is x
 * @param label the column that is y
 */
record OwnData(String fileName, Table table, String input, String label) {

  /** The rows that have both numbers. */
  Dataset dataset() {
    return table.dataset(input, label);
  }
}
