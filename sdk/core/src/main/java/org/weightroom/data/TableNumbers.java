package org.weightroom.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a table. A column decides as a whole: its numbers have a decimal point, or all a
 * decimal comma where the separator is another sign; {@code NA} and the like are gaps if all else
 * is a number. What may be thousands separators is refused.
 */
final class TableNumbers {
  private final String name;
  private final char separator;
  private final List<String> columns;
  private final List<CsvRow> rows;
  private volatile @Nullable List<ColumnNumbers> decided;

  TableNumbers(String name, char separator, List<String> columns, List<CsvRow> rows) {
    this.name = name;
    this.separator = separator;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * What a cell is as a number; a gap is empty.
   *
   * @throws IllegalArgumentException if it is none
   */
  OptionalDouble number(int row, int column) {
    String cell = rows.get(row).cells().get(column);
    CsvNumber kind = CsvNumber.of(cell);
    if (kind == CsvNumber.GAP) {
      return OptionalDouble.empty();
    }
    if (separator == ',' && CsvNumber.isOne(kind, separator)) {
      return OptionalDouble.of(CsvNumber.value(cell)); // whatever else the column holds
    }
    ColumnNumbers numbers = columns().get(column);
    if (kind == CsvNumber.GAP_WORD && numbers.isNumeric()) {
      return OptionalDouble.empty();
    }
    boolean number = CsvNumber.isOne(kind, separator);
    if (number && !numbers.isAmbiguous()) {
      return OptionalDouble.of(CsvNumber.value(cell));
    }
    TableException problem =
        number
            ? problem(numbers.refusal(), numbers.row(), column)
            : problem(ColumnNumbers.refusal(kind, cell), row, column);
    throw new IllegalArgumentException(problem.getMessage());
  }

  /** Why a column cannot be used as numbers; empty if it can. */
  Optional<TableException> problem(int column) {
    ColumnNumbers numbers = columns().get(column);
    return numbers.isNumeric()
        ? Optional.empty()
        : Optional.of(problem(numbers.refusal(), numbers.row(), column));
  }

  private List<ColumnNumbers> columns() {
    List<ColumnNumbers> known = decided;
    if (known == null) {
      List<ColumnNumbers> each =
          IntStream.range(0, columns.size())
              .mapToObj(column -> ColumnNumbers.of(rows, column, separator))
              .toList();
      known = each.stream().map(column -> column.beside(each)).toList();
      decided = known; // two threads at once decide alike
    }
    return known;
  }

  private TableException problem(ColumnNumbers.Refusal refusal, int row, int column) {
    String title = CsvFile.clean(columns.get(column));
    if (refusal == ColumnNumbers.Refusal.NO_NUMBERS) {
      return new TableException(
          name + ": column " + title + " has no numbers", refusal.key(), "column", title);
    }
    String cell = CsvFile.clean(rows.get(row).cells().get(column));
    String what =
        "\"%s\" in column %s (field %d) %s".formatted(cell, title, column + 1, refusal.what());
    return CsvFile.problem(
        name,
        rows.get(row).line(),
        what,
        refusal.key(),
        "cell",
        cell,
        "column",
        title,
        "number",
        column + 1);
  }
}
