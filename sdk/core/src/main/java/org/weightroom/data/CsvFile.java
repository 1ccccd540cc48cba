package org.weightroom.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values strictly: what is not a table is refused, never guessed. */
final class CsvFile {
  /** How many rows a file may have below the names of its columns. */
  static final int MOST_ROWS = 100_000;

  private static final int MOST_CELLS = 2_000_000; // a hundred megabytes of memory
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
  private static final int MOST_SHOWN = 40;

  private final String name;

  CsvFile(String name) {
    this.name = name;
  }

  /**
   * What stands in a file.
   *
   * @param separator between the cells
   * @param rows the names of the columns first; every row has a cell for each
   */
  record Content(char separator, List<CsvRow> rows) {}

  /**
   * All rows of the file; reading stops where there are too many.
   *
   * @param encoding null for UTF-8, or what the mark at the beginning says
   */
  Content read(InputStream in, @Nullable Charset encoding) throws IOException {
    CsvText text = new CsvText(in, name, encoding);
    String head = text.head();
    CsvSeparator separator = CsvSeparator.of(head, text.isShort());
    CsvRow.Reading reading = new CsvRow.Reading();
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader<CsvRow> reader = CsvSeparator.reader(separator.sign()).build(reading, text)) {
      boolean skip = separator.isDeclared();
      for (CsvRow row : reader) {
        if (!skip) {
          check(row, rows, separator.word());
          rows.add(row);
        }
        skip = false;
      }
    } catch (CsvParseException e) {
      throw problem(
          reading.line(),
          "a quote is not closed, or text follows a closing one;"
              + " put the whole cell into quotes, and write a quote inside it twice",
          "quote");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (rows.isEmpty()) {
      throw problem(1, "no columns; write their names there, separated by commas", "no-columns");
    }
    return new Content(separator.sign(), rows);
  }

  private void check(CsvRow row, List<CsvRow> before, String separator) throws TableException {
    if (row.tooLong() > 0) {
      throw problem(
          row.line(),
          "cell %d has more than %d characters; shorten it"
              .formatted(row.tooLong(), CsvRow.LONGEST_CELL),
          "long-cell",
          "number",
          row.tooLong(),
          "most",
          CsvRow.LONGEST_CELL);
    }
    if (before.isEmpty()) {
      checkNames(row);
      return;
    }
    int columns = before.get(0).width();
    if (row.width() != columns) {
      throw problem(
          row.line(),
          "cells: %d, columns: %d; ".formatted(row.width(), columns)
              + "leave a gap empty between its %1$ss, and put a text with a %1$s into quotes"
                  .formatted(separator),
          "cells",
          "cells",
          row.width(),
          "columns",
          columns);
    }
    if (before.size() > MOST_ROWS) {
      throw problem(
          row.line(),
          "more than %d rows, and no more are read; keep a part of them".formatted(MOST_ROWS),
          "rows",
          "most",
          MOST_ROWS);
    }
    if ((long) before.size() * columns > MOST_CELLS) {
      throw problem(
          row.line(),
          "more than %d cells, and no more are read; leave out columns or rows"
              .formatted(MOST_CELLS),
          "all-cells",
          "most",
          MOST_CELLS);
    }
  }

  private void checkNames(CsvRow header) throws TableException {
    if (header.width() > CsvRow.MOST_CELLS) {
      throw problem(
          header.line(),
          "more than %d columns; leave some out".formatted(CsvRow.MOST_CELLS),
          "columns",
          "most",
          CsvRow.MOST_CELLS);
    }
    Set<String> names = new HashSet<>();
    for (String column : header.cells()) {
      if (column.isBlank()) {
        int number = names.size() + 1;
        throw problem(
            header.line(),
            "column " + number + " has no name; give it one",
            "no-name",
            "number",
            number);
      }
      if (!names.add(column)) {
        throw problem(
            header.line(),
            "two columns are named " + quoted(column) + "; rename one",
            "twice",
            "column",
            clean(column));
      }
    }
  }

  private TableException problem(long line, String what, String key, Object... namesAndValues) {
    return problem(name, line, what, key, namesAndValues);
  }

  /** A problem at a line, from 1. */
  static TableException problem(
      String name, long line, String what, String key, Object... namesAndValues) {
    List<Object> arguments = new ArrayList<>(List.of("line", line));
    arguments.addAll(List.of(namesAndValues));
    return new TableException(name + ", line " + line + ": " + what, key, arguments.toArray());
  }

  /** A text of the file, to stand in a message of one line. */
  static String quoted(String text) {
    return '"' + clean(text) + '"';
  }

  /** A text of the file in one line, and not a long one. */
  static String clean(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ");
    return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
  }
}
