package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.List;

/** At which line of a file each row of its table begins: a cell in quotes may go over several. */
final class RowLines {
  private final List<Integer> lines = new ArrayList<>();

  RowLines(byte[] csv) {
    int line = 1;
    int begun = 0;
    boolean quoted = false;
    for (int i = 0; i < csv.length; i++) {
      boolean end =
          csv[i] == '\n' || (csv[i] == '\r' && (i + 1 == csv.length || csv[i + 1] != '\n'));
      if (csv[i] == '"') {
        quoted = !quoted;
      }
      if (begun == 0 && !end && csv[i] != '\r') {
        begun = line;
      }
      if (end && !quoted && begun > 0) {
        lines.add(begun);
        begun = 0;
      }
      if (end) {
        line++;
      }
    }
    if (begun > 0) {
      lines.add(begun);
    }
  }

  /** The line of a row, which counts from 0 below the header; 0 where that is not certain. */
  int line(int row, int rows) {
    return lines.size() == rows + 1 ? lines.get(row + 1) : 0;
  }
}
