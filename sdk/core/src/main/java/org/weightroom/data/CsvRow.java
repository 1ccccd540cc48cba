package org.weightroom.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a file.
 *
 * @param line where it begins, from 1
 * @param cells as they stand there; those beyond the most a row may have are left out
 * @param width how many cells there are
 * @param tooLong the number of the first cell that is too long, from 1; 0 is none
 */
record CsvRow(long line, List<String> cells, int width, int tooLong) {
  /** How many cells a row may have. */
  static final int MOST_CELLS = 100;

  /** How many characters a cell may have. */
  static final int LONGEST_CELL = 10_000;

  /** Makes rows of what the reader finds, and knows where it is; its memory has an end. */
  static final class Reading extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private int width;
    private int tooLong;

    /** Where the row begins that is being read, from 1. */
    long line() {
      return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
      line = startingLine;
      cells.clear();
      width = 0;
      tooLong = 0;
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
      width++;
      if (width <= MOST_CELLS) {
        cells.add(new String(text, from, Math.min(length, LONGEST_CELL)));
      }
      if (length > LONGEST_CELL && tooLong == 0) {
        tooLong = width;
      }
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(line, List.copyOf(cells), width, tooLong);
    }
  }
}
