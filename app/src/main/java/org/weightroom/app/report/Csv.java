package org.weightroom.app.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes comma-separated values (RFC 4180), or such with another separator, in UTF-8. */
final class Csv {
  private static final String LINE_END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Every separator there is: a file may be opened as one with another. */
  private static final Pattern QUOTED = Pattern.compile("[\"\\r\\n,;\\t]|^\\s|\\s$");

  /** Some programs take a number in quotes for text. */
  private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d+");

  private final char separator;
  private final StringBuilder text = new StringBuilder();

  /** Begins a file that is for programs: commas, and no mark before it. */
  Csv() {
    this(',', false);
  }

  /**
   * Begins a file.
   *
   * @param marked whether it begins with the mark by which spreadsheets know UTF-8
   */
  Csv(char separator, boolean marked) {
    this.separator = separator;
    if (marked) {
      text.append(BYTE_ORDER_MARK);
    }
  }

  /** Adds a row. */
  Csv row(List<String> cells) {
    String line =
        cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator)));
    text.append(line).append(LINE_END);
    return this;
  }

  private String cell(String cell) {
    boolean number = separator != ',' && DECIMAL.matcher(cell).matches();
    return !number && QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** The file. */
  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
