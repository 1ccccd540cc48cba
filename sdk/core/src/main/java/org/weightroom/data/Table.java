package org.weightroom.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable table as it stands in a file: columns by name, cells as text, gaps stay gaps. What
 * fills a gap, and what a word counts, is the lesson's to say.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<CsvRow> rows;
  private final TableNumbers numbers;

  private Table(String name, CsvFile.Content content) {
    this.name = name;
    this.columns = content.rows().get(0).cells();
    this.rows = List.copyOf(content.rows().subList(1, content.rows().size()));
    this.numbers = new TableNumbers(name, content.separator(), columns, rows);
  }

  /**
   * Reads comma-separated values (RFC 4180): UTF-8, or UTF-16 with its mark at the beginning; the
   * names of the columns in the first row. A semicolon or a tab may stand for the comma: the sign
   * that cuts the first rows evenly is the separator. Empty lines are passed over; in a table of
   * one column a gap is written {@code ""}. At most 20 MB, 100,000 rows, 100 columns, 2,000,000
   * cells, and 10,000 characters in one; reading stops where there is more.
   *
   * @param in read to its end and left open
   * @param name the file's name, for messages
   * @throws TableException if that is no table; {@link TableException#isEncoding} if its encoding
   *     is another one
   * @throws IOException if it cannot be read
   */
  public static Table csv(InputStream in, String name) throws IOException {
    return new Table(name, new CsvFile(name).read(in, null));
  }

  /**
   * Reads comma-separated values as {@link #csv(InputStream, String)} does, in an encoding that
   * somebody chose, such as windows-1252.
   *
   * @param in read to its end and left open
   * @param name the file's name, for messages
   * @throws TableException if that is no table, or not in that encoding
   * @throws IOException if it cannot be read
   */
  public static Table csv(InputStream in, String name, Charset encoding) throws IOException {
    return new Table(name, new CsvFile(name).read(in, encoding));
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

  /** The file's name. */
  public String name() {
    return name;
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
   * A cell as a number; a gap is empty. It is written with a point, or a comma where that is not
   * the separator and all of the column have it; spaces around it do not count. Among numbers, NA,
   * n/a, NaN, null, a dash and a question mark are gaps.
   *
   * @param row from 0
   * @throws IllegalArgumentException if there is no such column, or it holds no finite number, or
   *     one that may have thousands separators
   */
  public OptionalDouble number(int row, String column) {
    return numbers.number(row, index(column));
  }

  /** Whether a column holds numbers and gaps only, and not gaps alone. */
  public boolean isNumeric(String column) {
    return whyNotNumeric(column).isEmpty();
  }

  /**
   * The first cell for which a column is not numeric; empty if it is.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public Optional<TableException> whyNotNumeric(String column) {
    return numbers.problem(index(column));
  }

  /**
   * The rows of numeric columns as a data set, the last column being the label; rows in which one
   * of them has a gap are left out.
   *
   * @throws IllegalArgumentException with fewer than two columns, or as {@link #number}
   * @see #gaps
   */
  public Dataset dataset(String... chosen) {
    return Dataset.of(
        List.of(chosen),
        IntStream.range(0, size())
            .mapToObj(row -> row(row, chosen))
            .filter(cells -> cells.length == chosen.length)
            .toList());
  }

  /** How many rows have a gap in one of these columns, and so are not in their data set. */
  public int gaps(String... chosen) {
    return (int)
        IntStream.range(0, size()).filter(row -> row(row, chosen).length < chosen.length).count();
  }

  /** The numbers of a row; gaps are missing. */
  private double[] row(int row, String... chosen) {
    return Stream.of(chosen)
        .map(column -> number(row, column))
        .flatMapToDouble(OptionalDouble::stream)
        .toArray();
  }

  /**
   * The mean of a column's numbers; gaps do not count.
   *
   * @throws IllegalArgumentException as {@link #number}, or if it is all gaps
   */
  public double mean(String column) {
    double sum = 0;
    double[] known = known(column);
    for (double number : known) {
      sum += number;
    }
    return sum / known.length;
  }

  /**
   * The number in the middle of a column's numbers, or half-way between two; gaps do not count.
   *
   * @throws IllegalArgumentException as {@link #number}, or if it is all gaps
   */
  public double median(String column) {
    double[] sorted = known(column);
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] / 2 + sorted[middle] / 2; // their sum may be too large
  }

  private double[] known(String column) {
    double[] known =
        IntStream.range(0, size())
            .mapToObj(row -> number(row, column))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    if (known.length == 0) {
      throw new IllegalArgumentException(name + ": column " + column + " has no numbers");
    }
    return known;
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
