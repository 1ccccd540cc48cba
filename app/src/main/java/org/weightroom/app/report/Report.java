package org.weightroom.app.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weightroom.lesson.Texts;

/**
 * What a class has done, in the formats of other programs.
 *
 * @param logs the class
 * @param roster who is who for other systems, if the school has told
 * @param points what goals are worth
 * @param titles what lessons and goals are called
 * @param lessons the lessons to tell of; all if it is empty
 * @param texts the language of headings
 */
public record Report(
    ClassLogs logs,
    Optional<Roster> roster,
    Points points,
    Titles titles,
    Collection<String> lessons,
    Texts texts) {

  /** A file for Moodle's grade import. */
  public GradeFile moodle() throws ReportException {
    return MoodleFile.write(book(), roster.isPresent());
  }

  /** A file for the import of Canvas' gradebook. */
  public GradeFile canvas() throws ReportException {
    return CanvasFile.write(book(), roster.isPresent());
  }

  /** A file for a spreadsheet. */
  public GradeFile sheet() throws ReportException {
    return SheetFile.write(book(), roster.isPresent(), texts);
  }

  private Gradebook book() throws ReportException {
    return Gradebook.of(logs.pupils(), roster, points, titles, lessons);
  }

  /**
   * All as xAPI statements, a student after the other.
   *
   * @param home whose accounts the seats are; empty for Weightroom's own
   */
  public List<Statement> statements(Optional<String> home) {
    List<Statement> all = new ArrayList<>();
    for (Pupil pupil : logs.pupils()) {
      String accounts = home.orElse(Iris.HOME);
      all.addAll(Statements.of(accounts, pupil, titles, lessons));
    }
    return all;
  }

  /** Statements as a file of JSON Lines. */
  public static byte[] lines(List<Statement> statements) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Statement statement : statements) {
      bytes.writeBytes((statement.json() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
