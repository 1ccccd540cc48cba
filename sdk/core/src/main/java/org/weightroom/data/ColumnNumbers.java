package org.weightroom.data;

import java.util.List;

/**
 * What a column is as a whole.
 *
 * @param refusal what is wrong with it; NONE if it is numeric
 * @param row where that is, from 0
 * @param mark the decimal mark of its numbers: POINT or COMMA, or WHOLE if none has one
 * @param markRow the first row with that mark
 * @param looksGrouped whether each mark could stand before thousands
 */
record ColumnNumbers(Refusal refusal, int row, CsvNumber mark, int markRow, boolean looksGrouped) {

  /** Why a column is not numeric. */
  enum Refusal {
    /** It is numeric. */
    NONE("none", ""),
    /** A cell is no number. */
    NO_NUMBER("no-number", "is not a number; write one, such as 29.5"),
    /** A cell has thousands separators, or it may have. */
    THOUSANDS("thousands", "may have a thousands separator; write 1234 or 1234.5, without one"),
    /** Some numbers have a point, and some a comma. */
    MARKS("marks", "has another decimal mark than the numbers above it; use one in a column"),
    /** There are gaps only. */
    NO_NUMBERS("no-numbers", "");

    private final String key;
    private final String what;

    Refusal(String key, String what) {
      this.key = key;
      this.what = what;
    }

    String key() {
      return key;
    }

    String what() {
      return what;
    }
  }

  boolean isNumeric() {
    return refusal == Refusal.NONE;
  }

  /** Whether what looks like its numbers may be others. */
  boolean isAmbiguous() {
    return refusal == Refusal.MARKS || refusal == Refusal.THOUSANDS;
  }

  /** What is wrong with a cell that is no number. */
  static Refusal refusal(CsvNumber kind, String cell) {
    boolean grouped = kind == CsvNumber.GROUPED || CsvNumber.looksGrouped(cell);
    return grouped ? Refusal.THOUSANDS : Refusal.NO_NUMBER;
  }

  /** Looks at all cells of a column. */
  static ColumnNumbers of(List<CsvRow> rows, int column, char separator) {
    CsvNumber mark = CsvNumber.WHOLE;
    int markRow = 0;
    boolean grouped = true;
    boolean numbers = false;
    int gapWord = -1;
    for (int row = 0; row < rows.size(); row++) {
      String cell = rows.get(row).cells().get(column);
      CsvNumber kind = CsvNumber.of(cell);
      if (kind == CsvNumber.GAP_WORD) {
        gapWord = gapWord < 0 ? row : gapWord;
      } else if (kind != CsvNumber.GAP) {
        if (!CsvNumber.isOne(kind, separator)) {
          return refused(refusal(kind, cell), row);
        }
        numbers = true;
        if (kind != CsvNumber.WHOLE) {
          boolean asThousands = CsvNumber.looksGrouped(cell);
          if (mark == CsvNumber.WHOLE) {
            mark = kind;
            markRow = row;
          } else if (mark != kind) {
            return asThousands
                ? refused(Refusal.THOUSANDS, row)
                : refused(grouped ? Refusal.THOUSANDS : Refusal.MARKS, grouped ? markRow : row);
          }
          grouped &= asThousands;
        }
      }
    }
    if (!numbers) {
      return gapWord < 0 ? refused(Refusal.NO_NUMBERS, 0) : refused(Refusal.NO_NUMBER, gapWord);
    }
    return new ColumnNumbers(Refusal.NONE, 0, mark, markRow, grouped);
  }

  private static ColumnNumbers refused(Refusal refusal, int row) {
    return new ColumnNumbers(refusal, row, CsvNumber.WHOLE, row, false);
  }

  /** This column, knowing the others: a mark they have for decimals may here be for thousands. */
  ColumnNumbers beside(List<ColumnNumbers> others) {
    boolean marked = isNumeric() && mark != CsvNumber.WHOLE;
    boolean alone = others.stream().allMatch(o -> o.mark == CsvNumber.WHOLE || o.mark == mark);
    return marked && looksGrouped && !alone ? refused(Refusal.THOUSANDS, markRow) : this;
  }
}
