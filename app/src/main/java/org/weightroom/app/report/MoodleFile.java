package org.weightroom.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weightroom.app.report.Gradebook.Goal;
import org.weightroom.app.report.Gradebook.Row;

/**
 * Grades as Moodle's import takes them: UTF-8, commas, a decimal point, {@code -} for no grade.
 * Moodle gives a row without an identifier to the student above, and refuses the whole file for one
 * that it does not know: so a column of identifiers is either full or not there.
 */
final class MoodleFile {
  private static final String NO_GRADE = "-";
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /** What Moodle can tell a student by, the surest first. */
  private enum Identifier {
    EMAIL("Email address"),
    NUMBER("ID number"),
    LOGIN("Username");

    private final String column;

    Identifier(String column) {
      this.column = column;
    }

    String of(Row row) {
      RosterEntry who = row.known().orElseGet(() -> RosterEntry.unknown(""));
      return switch (this) {
        case EMAIL -> who.email();
        case NUMBER -> who.moodleId();
        case LOGIN -> who.login();
      };
    }

    boolean knows(Row row) {
      return !of(row).isEmpty();
    }
  }

  private MoodleFile() {}

  /**
   * Writes a file; without a roster, seats and names are taken for Moodle's user names.
   *
   * @throws ReportException if a goal has more points than Moodle takes
   */
  static GradeFile write(Gradebook book, boolean roster) throws ReportException {
    for (Goal goal : book.goals()) {
      if (goal.points().compareTo(MOST) > 0) {
        throw new ReportException("moodle-points", "word", goal.id(), "points", goal.points());
      }
    }
    return roster ? withRoster(book) : withNames(book);
  }

  private static GradeFile withRoster(Gradebook book) throws ReportException {
    List<Row> known =
        book.rows().stream()
            .filter(row -> identifiers().stream().anyMatch(i -> i.knows(row)))
            .toList();
    List<Identifier> full =
        identifiers().stream().filter(i -> known.stream().allMatch(i::knows)).toList();
    Comparator<Identifier> fullest =
        Comparator.comparingLong(i -> -known.stream().filter(i::knows).count());
    List<Identifier> columns =
        full.isEmpty() ? List.of(identifiers().stream().min(fullest).orElseThrow()) : full;
    Csv csv = new Csv().row(header(columns.stream().map(i -> i.column).toList(), book));
    List<String> unknown = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Row row : book.rows()) {
      if (columns.get(0).knows(row)) {
        GradeFile.once(seen, columns.get(0).column, columns.get(0).of(row), row.student());
        csv.row(cells(columns.stream().map(i -> i.of(row)).toList(), row, book));
      } else {
        unknown.add(row.student());
      }
    }
    return new GradeFile(csv.bytes(), unknown);
  }

  private static GradeFile withNames(Gradebook book) throws ReportException {
    Csv csv = new Csv().row(header(List.of(Identifier.LOGIN.column), book));
    List<String> unknown = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Row row : book.rows()) {
      String login = row.student().toLowerCase(Locale.ROOT); // Moodle has no others
      if (login.equals(Harmless.cell(login))) {
        GradeFile.once(seen, Identifier.LOGIN.column, login, row.student());
        csv.row(cells(List.of(login), row, book));
      } else {
        unknown.add(row.student());
      }
    }
    return new GradeFile(csv.bytes(), unknown);
  }

  private static List<Identifier> identifiers() {
    return Arrays.asList(Identifier.values());
  }

  private static List<String> header(List<String> identifiers, Gradebook book) {
    List<String> cells = new ArrayList<>(identifiers);
    book.goals().forEach(goal -> cells.add(Harmless.cell(goal.heading())));
    return cells;
  }

  private static List<String> cells(List<String> identifiers, Row row, Gradebook book) {
    List<String> cells = new ArrayList<>(identifiers);
    book.goals().forEach(goal -> cells.add(row.points(goal).map(Points::plain).orElse(NO_GRADE)));
    return cells;
  }
}
