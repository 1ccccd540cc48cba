package org.weightroom.app.nocode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Dataset;
import org.weightroom.data.Table;
import org.weightroom.data.TableException;

/** Takes the columns that a lesson names out of its table. */
final class CsvExamples {
  static final int MOST_ROWS = 5_000;
  static final int MOST_INPUTS = 6;

  private static final Pattern LINE =
      Pattern.compile("^.*?(?:, line \\d+)?: (.*)$", Pattern.DOTALL);
  private static final Pattern NAMED_CLASSES = Pattern.compile("(.*\\S)\\s+(\\S+)\\s*/\\s*(\\S+)");

  private final Map<String, byte[]> files;
  private final Faults faults;

  CsvExamples(Map<String, byte[]> files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  /** The rows; empty, and told, if there are none. */
  Optional<Examples> read(Piece file, Piece input, Piece label) {
    Table table = table(file);
    if (table == null) {
      return Optional.empty();
    }
    List<Piece> inputs = input.split(',');
    boolean sound = true;
    for (Piece name : inputs) {
      sound &= isColumn(name, table);
    }
    Piece labelName = label;
    List<Piece> words = List.of();
    Matcher named = NAMED_CLASSES.matcher(label.text());
    if (!table.columns().contains(label.text()) && named.matches()) {
      labelName = label.part(named.start(1), named.end(1));
      words =
          List.of(
              label.part(named.start(2), named.end(2)), label.part(named.start(3), named.end(3)));
    }
    sound &= isColumn(labelName, table);
    if (inputs.size() > MOST_INPUTS) {
      faults.add("many-inputs", inputs.get(MOST_INPUTS), "most", MOST_INPUTS);
      return Optional.empty();
    }
    if (words.size() == 2 && words.get(0).text().equals(words.get(1).text())) {
      faults.add("same-words", words.get(1));
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>(Set.of(labelName.text()));
    for (Piece name : inputs) {
      if (sound && !seen.add(name.text())) {
        faults.add("column-twice", name);
        return Optional.empty();
      }
    }
    return sound ? rows(table, file, inputs, labelName, words) : Optional.empty();
  }

  private @Nullable Table table(Piece file) {
    byte[] bytes = files.get(file.text());
    if (bytes == null) {
      List<String> known =
          files.keySet().stream()
              .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
              .toList();
      faults.unknown(known.isEmpty() ? "no-tables" : "no-file", file, known);
      return null;
    }
    try {
      return Table.csv(new ByteArrayInputStream(bytes), file.text());
    } catch (TableException e) {
      Matcher told = LINE.matcher(String.valueOf(e.getMessage()));
      String what = told.matches() ? told.group(1) : String.valueOf(e.getMessage());
      int line = e.arguments().get("line") instanceof Number at ? at.intValue() : 0;
      int end = what.indexOf(';');
      faults.add(
          new Fault(
              "bad-table",
              file.text(),
              line,
              0,
              "problem",
              end < 0 ? what : what.substring(0, end),
              "todo",
              end < 0 ? "" : what.substring(end + 1).strip()));
      return null;
    } catch (IOException e) {
      throw new IllegalStateException(e); // from memory
    }
  }

  private boolean isColumn(Piece name, Table table) {
    boolean known = table.columns().contains(name.text());
    if (!known) {
      faults.unknown("no-column", name, table.columns());
    }
    return known;
  }

  private Optional<Examples> rows(
      Table table, Piece file, List<Piece> inputs, Piece label, List<Piece> words) {
    if (table.size() < 2 || table.size() > MOST_ROWS) {
      String rule = table.size() < 2 ? "few-rows" : "many-rows";
      faults.add(new Fault(rule, file.text(), 0, 0, "count", table.size(), "most", MOST_ROWS));
      return Optional.empty();
    }
    List<double[]> rows = new ArrayList<>();
    List<String> texts = words.stream().map(Piece::text).toList();
    for (int row = 0; row < table.size(); row++) {
      double[] numbers = new double[inputs.size() + 1];
      for (int i = 0; i < inputs.size(); i++) {
        numbers[i] = number(table, file, row, inputs.get(i).text());
      }
      numbers[inputs.size()] = label(table, file, row, label.text(), texts);
      rows.add(numbers);
    }
    for (double[] row : rows) {
      for (double number : row) {
        if (!Double.isFinite(number)) {
          return Optional.empty(); // told
        }
      }
    }
    Dataset data = Dataset.of(Examples.columns(inputs.size()), rows);
    List<String> names = inputs.stream().map(Piece::text).toList();
    Examples examples = new Examples(data, names, label.text(), texts);
    for (int column = 0; column <= names.size(); column++) {
      double[] ends = examples.ends(column);
      if (ends[0] == ends[1]) {
        faults.add("all-same", column < names.size() ? inputs.get(column) : label);
        return Optional.empty();
      }
    }
    return Optional.of(classed(examples));
  }

  /** Labels that are 0 and 1 are classes, whether they have names or not. */
  private static Examples classed(Examples examples) {
    boolean classes =
        !examples.haveClasses()
            && examples.data().examples().allMatch(e -> e.label() == 0 || e.label() == 1);
    return classes
        ? new Examples(examples.data(), examples.inputs(), examples.label(), List.of("1", "0"))
        : examples;
  }

  private double label(Table table, Piece file, int row, String column, List<String> classes) {
    if (classes.isEmpty()) {
      return number(table, file, row, column);
    }
    String cell = table.text(row, column).strip();
    if (cell.equals(classes.get(0)) || cell.equals("1")) {
      return 1;
    }
    if (cell.equals(classes.get(1)) || cell.equals("0")) {
      return 0;
    }
    faults.add(
        cellFault(
            "bad-class", table, file, row, column, "one", classes.get(0), "zero", classes.get(1)));
    return Double.NaN;
  }

  private double number(Table table, Piece file, int row, String column) {
    OptionalDouble number = OptionalDouble.empty();
    String rule = "gap";
    try {
      number = table.number(row, column);
    } catch (IllegalArgumentException e) {
      rule = "bad-cell";
    }
    if (number.isPresent() && Math.abs(number.getAsDouble()) <= 1e12) {
      return number.getAsDouble() + 0.0;
    }
    faults.add(cellFault(number.isPresent() ? "large-cell" : rule, table, file, row, column));
    return Double.NaN;
  }

  private Fault cellFault(
      String rule, Table table, Piece file, int row, String column, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "word",
                Faults.shortened(table.text(row, column)),
                "name",
                Faults.shortened(column)));
    words.addAll(List.of(more));
    int number = table.columns().indexOf(column) + 1;
    byte[] csv = files.getOrDefault(file.text(), new byte[0]);
    int line = new RowLines(csv).line(row, table.size());
    return new Fault(rule, file.text(), line, number, words.toArray());
  }
}
