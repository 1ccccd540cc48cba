package org.weightroom.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weightroom.app.log.Standing;
import org.weightroom.app.report.Gradebook.Goal;
import org.weightroom.app.report.Gradebook.Lesson;
import org.weightroom.app.report.Gradebook.Row;
import org.weightroom.lesson.Texts;

/**
 * Grades for a spreadsheet, as it opens them by double click in a country: a row a student, a
 * column a goal, and the time, the hints and the ways of each lesson.
 */
final class SheetFile {
  private final Gradebook book;
  private final boolean roster;
  private final Texts texts;
  private final boolean comma;
  private final char separator;

  private SheetFile(Gradebook book, boolean roster, Texts texts) {
    this.book = book;
    this.roster = roster;
    this.texts = texts.beside(SheetFile.class);
    char mark = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
    this.comma = mark == ',';
    boolean swiss = texts.locale().getCountry().equals("CH"); // a point, and yet semicolons
    this.separator = mark != '.' || swiss ? ';' : ',';
  }

  /** Writes a file in the texts' language. */
  static GradeFile write(Gradebook book, boolean roster, Texts texts) {
    return new GradeFile(new SheetFile(book, roster, texts).bytes(), List.of());
  }

  private byte[] bytes() {
    Csv csv = new Csv(separator, true).row(header());
    book.rows().forEach(row -> csv.row(cells(row)));
    return csv.bytes();
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>();
    cells.add(texts.text("sheet.student"));
    if (roster) {
      cells.add(texts.text("sheet.name"));
      cells.add(texts.text("sheet.id"));
      cells.add(texts.text("sheet.email"));
    }
    for (Lesson lesson : book.lessons()) {
      lesson.goals().forEach(goal -> cells.add(goal.heading()));
      for (String what : List.of("minutes", "hints", "how")) {
        cells.add(lesson.title() + ": " + texts.text("sheet." + what));
      }
    }
    cells.add(texts.text("sheet.total"));
    return cells.stream().map(Harmless::cell).toList();
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.student());
    if (roster) {
      RosterEntry who = row.known().orElseGet(() -> RosterEntry.unknown(""));
      cells.add(who.name());
      cells.add(who.sisId().isEmpty() ? who.moodleId() : who.sisId());
      cells.add(who.email());
    }
    BigDecimal total = BigDecimal.ZERO;
    for (Lesson lesson : book.lessons()) {
      Optional<Standing> at = Optional.ofNullable(row.byLesson().get(lesson.id()));
      for (Goal goal : lesson.goals()) {
        Optional<BigDecimal> points = row.points(goal);
        cells.add(points.map(this::number).orElse(""));
        total = total.add(points.orElse(BigDecimal.ZERO));
      }
      cells.add(at.map(standing -> number(minutes(standing.active()))).orElse(""));
      cells.add(at.map(standing -> Integer.toString(standing.hints())).orElse(""));
      cells.add(at.map(standing -> ways(lesson, standing)).orElse(""));
    }
    cells.add(number(total));
    return cells.stream().map(Harmless::cell).toList();
  }

  private String ways(Lesson lesson, Standing standing) {
    return lesson.goals().stream()
        .filter(goal -> standing.reached().containsKey(goal.id()))
        .map(goal -> goal.title() + ": " + way(standing, goal))
        .collect(Collectors.joining(" / "));
  }

  private String way(Standing standing, Goal goal) {
    Standing.Reached reached = standing.reached().get(goal.id());
    String how = reached == null ? "" : reached.how().name().toLowerCase(Locale.ROOT);
    return texts.text("how." + how.replace('_', '-'));
  }

  private static BigDecimal minutes(Duration time) {
    return BigDecimal.valueOf(time.toSeconds())
        .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
  }

  /** Latin digits everywhere: spreadsheets take no others for numbers. */
  private String number(BigDecimal number) {
    String plain = Points.plain(number);
    return comma ? plain.replace('.', ',') : plain;
  }
}
