package org.weightroom.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a file.
 *
 * @param line where it begins, from 1
 * @param cells as they stand there
 */
record CsvRow(long line, List<String> cells) {

  /** Makes rows of what the reader finds, and knows where it is. */
  static final class Reading extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final List<String> cells = new ArrayList<>();
    private long line = 1;

    /** Where the row begins that is being read, from 1. */
    long line() {
      return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
      line = startingLine;
      cells.clear();
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
      cells.add(new String(text, from, length));
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(line, List.copyOf(cells));
    }
  }
}
