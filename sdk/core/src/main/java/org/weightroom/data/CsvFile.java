package org.weightroom.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads comma-separated values strictly: what is not a table is refused, never guessed. */
final class CsvFile {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // some editors begin a file with it
  private static final int MOST_SHOWN = 40;

  private final String name;

  CsvFile(String name) {
    this.name = name;
  }

  /** All rows of the file, the names of the columns first; every row has a cell for each. */
  List<CsvRow> read(byte[] bytes) throws IOException {
    CsvRow.Reading reading = new CsvRow.Reading();
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader<CsvRow> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // counted here, to say it in our way
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(reading, text(bytes))) {
      reader.forEach(rows::add);
    } catch (CsvParseException e) {
      throw problem(
          reading.line(),
          "a quote is not closed, or text follows a closing one;"
              + " put the whole cell into quotes, and write a quote inside it twice");
    }
    check(rows);
    return rows;
  }

  private void check(List<CsvRow> rows) throws TableException {
    if (rows.isEmpty()) {
      throw problem(1, "no columns; write their names there, separated by commas");
    }
    CsvRow header = rows.get(0);
    Set<String> names = new HashSet<>();
    for (String column : header.cells()) {
      if (column.isBlank()) {
        int number = names.size() + 1;
        throw problem(header.line(), "column " + number + " has no name; give it one");
      }
      if (!names.add(column)) {
        throw problem(header.line(), "two columns are named " + quoted(column) + "; rename one");
      }
    }
    for (CsvRow row : rows) {
      int cells = row.cells().size();
      if (cells != names.size()) {
        throw problem(
            row.line(),
            "cells: %d, columns: %d; ".formatted(cells, names.size())
                + "leave a gap empty between its commas, and put a text with a comma into quotes");
      }
    }
  }

  private String text(byte[] bytes) throws TableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(bytes.length); // never more characters than bytes
    boolean refused = decoder.decode(ByteBuffer.wrap(bytes), decoded, true).isError();
    String text = decoded.flip().toString();
    if (refused) {
      long line = 1 + LINE_END.matcher(text).results().count();
      throw problem(line, "not UTF-8; save the file in that encoding");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private TableException problem(long line, String what) {
    return new TableException(name + ", line " + line + ": " + what);
  }

  /** A text of the file, to stand in a message of one line. */
  static String quoted(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ");
    return '"' + (line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line) + '"';
  }
}
