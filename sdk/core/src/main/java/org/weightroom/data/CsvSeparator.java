package org.weightroom.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a file: a comma, a semicolon or a tab, outside quotes.
 *
 * @param sign the character
 * @param isDeclared whether the first line says {@code sep=;}, as some spreadsheets write it
 */
record CsvSeparator(char sign, boolean isDeclared) {
  private static final Pattern DECLARED = Pattern.compile("\"?sep=([,;\t])\"?[\r\n]");
  private static final List<Character> SIGNS = List.of(',', ';', '\t');
  private static final int SAMPLE = 100;

  /**
   * The separator of a file: the one that cuts its first rows, up to a hundred, into equally many
   * cells. If several do, the one that leaves more numbers; if none does, the one that the first
   * row has most. Still equal, a comma comes before a semicolon, and that before a tab.
   *
   * @param head the beginning of the file
   * @param whole whether that is all of it
   */
  static CsvSeparator of(String head, boolean whole) throws IOException {
    Matcher declared = DECLARED.matcher(head);
    if (declared.lookingAt()) {
      return new CsvSeparator(declared.group(1).charAt(0), true);
    }
    Cut best = null;
    for (char sign : SIGNS) {
      Cut cut = Cut.of(sign, head, whole);
      if (best == null || cut.isBetterThan(best)) {
        best = cut;
      }
    }
    return new CsvSeparator(best == null ? ',' : best.sign, false);
  }

  /** What it is called in a message. */
  String word() {
    return sign == ',' ? "comma" : sign == ';' ? "semicolon" : "tab";
  }

  /**
   * What a separator makes of the first rows.
   *
   * @param columns how many cells the first row has
   * @param even whether the others have as many, and there are several
   * @param numbers how many cells below the first row are numbers
   * @param cells how many cells there are below it
   */
  private record Cut(char sign, int columns, boolean even, long numbers, long cells) {

    static Cut of(char sign, String head, boolean whole) throws IOException {
      if (head.indexOf(sign) < 0) {
        return new Cut(sign, 1, false, 0, 0);
      }
      List<CsvRow> rows = new ArrayList<>();
      boolean sound = true;
      try (CsvReader<CsvRow> reader = reader(sign).build(new CsvRow.Reading(), head)) {
        reader.stream().limit(SAMPLE).forEach(rows::add);
      } catch (CsvParseException e) {
        sound = false;
      } catch (UncheckedIOException e) {
        throw e.getCause(); // a string has none
      }
      if (!whole && rows.size() > 1 && rows.size() < SAMPLE) {
        rows.remove(rows.size() - 1); // it may be cut off
        sound = true;
      }
      int columns = rows.isEmpty() ? 1 : rows.get(0).width();
      long numbers = 0;
      long cells = 0;
      boolean even = sound && columns > 1;
      for (CsvRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
        numbers +=
            row.cells().stream().filter(cell -> CsvNumber.isOne(CsvNumber.of(cell), sign)).count();
        cells += row.width();
        even &= row.width() == columns;
      }
      return new Cut(sign, columns, even, numbers, cells);
    }

    boolean isBetterThan(Cut other) {
      if (even != other.even) {
        return even;
      }
      return even ? numbers * other.cells > other.numbers * cells : columns > other.columns;
    }
  }

  /** A reader that leaves it to us to count cells, to say it in our way. */
  static CsvReader.CsvReaderBuilder reader(char sign) {
    return CsvReader.builder()
        .fieldSeparator(sign)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }
}
