package org.weightroom.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.weightroom.app.report.Gradebook.Row;

/**
 * Grades as the gradebook of Canvas imports them: UTF-8, commas, a decimal point, five columns that
 * say who it is, a column an assignment, and a row of points possible.
 */
final class CanvasFile {
  private static final List<String> COLUMNS =
      List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");

  /** What Canvas tells students by, the surest first. */
  private static final List<Integer> IDENTIFIERS = List.of(1, 2, 3, 0);

  private static final String POSSIBLE = "Points Possible";

  /** Canvas reads {@code "Title (12)"} as its assignment number 12, whatever the title. */
  private static final Pattern NUMBERED = Pattern.compile("\\s\\((\\d+)\\)$");

  /** A column with such words in its name is passed over. */
  private static final Pattern SUMS =
      Pattern.compile("(Current|Final|Override) (?=Score|Points|Grade|Status)");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private CanvasFile() {}

  /**
   * Writes a file; without a roster, Canvas finds students by their names.
   *
   * @throws ReportException if it would take two students for one
   */
  static GradeFile write(Gradebook book, boolean roster) throws ReportException {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>(COLUMNS);
    header.addAll(headings(book));
    csv.row(header);
    List<String> possible = new ArrayList<>(List.of("    " + POSSIBLE, "", "", "", ""));
    book.goals().forEach(goal -> possible.add(Points.plain(goal.points())));
    csv.row(possible);
    List<String> unknown = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Row row : book.rows()) {
      if (roster && row.known().isEmpty()) {
        unknown.add(row.student());
      } else {
        List<String> cells = cells(row, book);
        int column =
            IDENTIFIERS.stream().filter(i -> !cells.get(i).isEmpty()).findFirst().orElse(0);
        GradeFile.once(seen, COLUMNS.get(column), cells.get(column), row.student());
        csv.row(cells);
      }
    }
    return new GradeFile(csv.bytes(), unknown);
  }

  /** Canvas looks a column up by its name, so no two may be alike. */
  private static Set<String> headings(Gradebook book) {
    Set<String> headings = new LinkedHashSet<>();
    for (Gradebook.Goal goal : book.goals()) {
      String plain = SUMS.matcher(Harmless.cell(goal.heading())).replaceAll("$1-");
      String heading = NUMBERED.matcher(plain).replaceAll(" [$1]");
      while (!headings.add(heading)) {
        heading = heading + "'";
      }
    }
    return headings;
  }

  private static List<String> cells(Row row, Gradebook book) {
    RosterEntry who = row.known().orElseGet(() -> RosterEntry.unknown(row.student()));
    String name = Harmless.cell(who.name()).replace(POSSIBLE, "Points-Possible");
    String id = DIGITS.matcher(who.id()).matches() ? who.id() : ""; // "12a" would count as 12
    List<String> cells =
        new ArrayList<>(List.of(name, id, who.sisId(), who.login(), Harmless.cell(who.section())));
    book.goals().forEach(goal -> cells.add(row.points(goal).map(Points::plain).orElse("")));
    return cells;
  }
}
