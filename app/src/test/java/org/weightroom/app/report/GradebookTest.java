package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.app.log.Told;

class GradebookTest {
  @TempDir private Path temporary;

  @Test
  void severalPcsAreOneStudentAndACopyCountsOnce() throws IOException, ReportException {
    Classroom room = new Classroom(temporary);
    room.log("Anna", "pc-1", Classroom.line().after(60).hint("h1").drag(5, "below-799"));
    Path second =
        room.log(
            "Anna", "pc-2", Classroom.line().after(7200).drag(4).after(60).drag(3, "below-450"));
    Files.copy(second, second.resolveSibling("~41nna.pc-2 (1).jsonl"));
    assertThat(sheet(room.report(Optional.empty(), "default", Locale.ENGLISH)))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("Anna,1,1,")
        .contains(",1,")
        .endsWith(",2");
  }

  @Test
  void aSeatAndANameOfOneRowAreOneStudent() throws IOException, ReportException {
    Classroom room = new Classroom(temporary);
    room.log("seat 1", "pc-1", Classroom.line().after(9).drag(5, "below-799"));
    room.log("Anna", "pc-2", Classroom.line().after(99).drag(3, "below-450"));
    Optional<Roster> roster = Classroom.roster(temporary, "seat,name,login", "Seat 1,Anna,anna");
    assertThat(lines(room.report(roster, "default", Locale.ENGLISH).moodle()))
        .containsExactly(
            "Username,A line: Error below 799,\"A line: Error below 450, nearly the best\"",
            "anna,1,1");
  }

  @Test
  void alteredForeignAndGuestsLogsAreNamedAndLeftOut() throws IOException, ReportException {
    Classroom room = Classroom.ofThree(temporary);
    Path anna = room.folder().resolve("~41nna~20~42erg.pc-01.jsonl");
    Files.writeString(anna, Files.readString(anna).replace("h1", "h2"));
    Files.writeString(room.folder().resolve("x.pc.jsonl"), "nothing");
    Files.move(
        room.folder().resolve("seat~2012.pc-02.jsonl"),
        room.folder().resolve("somebody.pc-02.jsonl"));
    room.log("", "pc-9", Classroom.line());
    Files.createSymbolicLink(room.folder().resolve("link.pc.jsonl"), anna);
    Files.createDirectory(room.folder().resolve("folder.jsonl"));
    Report report = room.report(Optional.empty(), "default", Locale.ENGLISH);
    assertThat(report.logs().students()).containsExactly("Çağla İnan");
    assertThat(report.logs().leftOut())
        .hasSize(6)
        .anyMatch(
            line ->
                line.matches("~41nna~20~42erg.pc-01.jsonl: left out, as it was altered \\(.+\\)"))
        .anyMatch(line -> line.matches("x.pc.jsonl: left out, as it cannot be read \\(.+\\)"))
        .anyMatch(line -> line.contains("somebody.pc-02.jsonl: left out, as it is seat 12’s log"))
        .contains("folder.jsonl: left out, as it is a folder or a link")
        .contains("link.pc.jsonl: left out, as it is a folder or a link")
        .anyMatch(line -> line.contains("as it is a guest’s"));
  }

  @Test
  void canvasTakesNoTitleForAnotherAssignment() throws ReportException {
    Classroom room = new Classroom(temporary);
    room.log("Points Possible", "pc", new Told("l", "goal (12)", "Final Score", "x", "goal [12]"));
    Report report = room.report(Optional.empty(), "default", Locale.ENGLISH);
    assertThat(lines(report.canvas()))
        .containsExactly(
            "Student,ID,SIS User ID,SIS Login ID,Section,"
                + "l: goal [12],l: Final-Score,l: x,l: goal [12]'",
            "\"    Points Possible\",,,,,1,1,1,1",
            "Points-Possible,,,,,0,0,0,0");
  }

  @Test
  void canvasGetsNoNumberThatIsNone() throws IOException, ReportException {
    Classroom room = new Classroom(temporary);
    room.log("Anna", "pc", Classroom.line());
    Optional<Roster> roster = Classroom.roster(temporary, "name,id", "Anna,12a");
    assertThat(lines(room.report(roster, "default", Locale.ENGLISH).canvas()))
        .last()
        .isEqualTo("Anna,,,,,0,0");
  }

  @Test
  void moodleGetsNoRowWithoutAnIdentifier() throws IOException, ReportException {
    Classroom room = new Classroom(temporary);
    for (String student : List.of("Anna", "Ben", "Cem", "Dora")) {
      room.log(student, "pc", Classroom.line());
    }
    Optional<Roster> roster =
        Classroom.roster(
            temporary, "name,email,login", "Anna,a@b.c,", "Ben,b@b.c,ben", "Cem,,cem", "Dora,,");
    GradeFile file = room.report(roster, "default", Locale.ENGLISH).moodle();
    assertThat(lines(file)).hasSize(3).allMatch(line -> line.matches("Email.*|[ab]@b.c,0,0"));
    assertThat(file.unknown()).containsExactly("Cem", "Dora");
  }

  @Test
  void whoNeverOpenedALessonHasNoGradeInIt() throws ReportException {
    Classroom room = new Classroom(temporary);
    room.log("anna", "pc", new Told("line", "below-799"));
    room.log("ben", "pc", new Told("other", "all"));
    Report report = room.report(Optional.empty(), "default", Locale.ENGLISH);
    assertThat(lines(report.moodle()))
        .containsExactly("Username,A line: Error below 799,other: all", "anna,0,-", "ben,-,0");
    assertThat(lines(report.canvas())).endsWith("anna,,,,,0,", "ben,,,,,,0");
  }

  @Test
  void pointsAreUnderstood() throws ReportException {
    Points points = Points.of("a=3, l/b=0.50 ,default=2");
    assertThat(Points.plain(points.of("l", "a"))).isEqualTo("3");
    assertThat(Points.plain(points.of("l", "b"))).isEqualTo("0.5");
    assertThat(Points.plain(points.of("m", "b"))).isEqualTo("2");
    assertThat(Points.plain(Points.of("default").of("m", "b"))).isEqualTo("1");
    assertThat(Points.plain(Points.of("a=100").of("m", "a"))).isEqualTo("100");
    assertThat(points.unknown(Set.of("l/a", "l/b"))).isEmpty();
    assertThat(points.unknown(Set.of("l/a", "m/b"))).containsExactly("l/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a=", "=1", "a=-1", "a=1e3", "a=1,,b=2", "a=٣", "a=1,a=2", "a=99999"})
  void pointsThatAreNoneAreRefused(String words) {
    assertThatThrownBy(() -> Points.of(words))
        .isInstanceOfSatisfying(
            ReportException.class,
            e -> assertThat(e.text(Classroom.texts(Locale.ENGLISH))).startsWith("--points"));
  }

  @Test
  void unknownGoalsAndTooManyPointsAreRefused() {
    Classroom room = Classroom.ofThree(temporary);
    assertThatThrownBy(() -> room.report(Optional.empty(), "belo=1", Locale.ENGLISH).moodle())
        .isInstanceOfSatisfying(
            ReportException.class,
            e ->
                assertThat(e.text(Classroom.texts(Locale.ENGLISH)))
                    .contains("belo: no log speaks", "line/below-450, line/below-799"));
    assertThatThrownBy(() -> room.report(Optional.empty(), "default=101", Locale.ENGLISH).moodle())
        .isInstanceOf(ReportException.class);
  }

  private static List<String> sheet(Report report) throws ReportException {
    return lines(report.sheet());
  }

  private static List<String> lines(GradeFile file) {
    return List.of(new String(file.bytes(), StandardCharsets.UTF_8).split("\r\n"));
  }
}
