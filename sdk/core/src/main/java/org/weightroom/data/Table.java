package org.weightroom.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An immutable table as it stands in a file: columns by name, cells as text, gaps stay gaps. What
 * fills a gap, and what a word counts, is the lesson's to say.
 */
public final class Table {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private final String name;
  private final List<String> columns;
  private final List<CsvRow> rows;

  private Table(String name, List<CsvRow> rows) {
    this.name = name;
    this.columns = rows.get(0).cells();
    this.rows = List.copyOf(rows.subList(1, rows.size()));
  }

  /**
   * Reads comma-separated values (RFC 4180): UTF-8, the names of the columns in the first row.
   * Empty lines are passed over; in a table of one column a gap is written {@code ""}.
   *
   * @param in read to its end and left open
   * @param name the file's name, for messages
   * @throws TableException if that is no table
   * @throws IOException if it cannot be read
   */
  public static Table csv(InputStream in, String name) throws IOException {
    return new Table(name, new CsvFile(name).read(in.readAllBytes()));
  }

  /**
   * Reads the table that lies beside a class, such as a lesson's own.
   *
   * @param name the file's name, {@code "titanic.csv"}
   * @throws UncheckedIOException if it is missing or no table
   */
  public static Table beside(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing beside " + anchor.getName() + "; put it there");
      }
      return csv(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** The names of the columns, in the file's order. */
  public List<String> columns() {
    return columns;
  }

  /** How many rows, without the names of the columns. */
  public int size() {
    return rows.size();
  }

  /**
   * A cell as it stands in the file; a gap is empty.
   *
   * @param row from 0
   * @throws IllegalArgumentException if there is no such column
   */
  public String text(int row, String column) {
    return rows.get(row).cells().get(index(column));
  }

  /**
   * A cell as a number, written with a point; a gap is empty.
   *
   * @param row from 0
   * @throws IllegalArgumentException if there is no such column, or it holds no finite number
   */
  public OptionalDouble number(int row, String column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "%s, line %d: %s in column %s is not a number; write one, such as 29.5"
              .formatted(name, rows.get(row).line(), CsvFile.quoted(text), column));
    }
    return OptionalDouble.of(number);
  }

  /**
   * The mean of a column's numbers; gaps do not count.
   *
   * @throws IllegalArgumentException as {@link #number}, or if it is all gaps
   */
  public double mean(String column) {
    double sum = 0;
    double[] numbers = numbers(column);
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }

  /**
   * The number in the middle of a column's numbers, or half-way between two; gaps do not count.
   *
   * @throws IllegalArgumentException as {@link #number}, or if it is all gaps
   */
  public double median(String column) {
    double[] sorted = numbers(column);
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] / 2 + sorted[middle] / 2; // their sum may be too large
  }

  private double[] numbers(String column) {
    double[] numbers =
        IntStream.range(0, size())
            .mapToObj(row -> number(row, column))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    if (numbers.length == 0) {
      throw new IllegalArgumentException(name + ": column " + column + " has no numbers");
    }
    return numbers;
  }

  private int index(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(
          name + " has no column " + CsvFile.quoted(column) + "; there are " + columns);
    }
    return index;
  }
}
