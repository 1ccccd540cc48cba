package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
  private final Locale machine = Locale.getDefault();
  @TempDir private Path temporary;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(machine);
  }

  @Test
  void findsBySeatAndByNameWhateverTheCaseAndTheLocale() throws IOException, ReportException {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    Roster roster = read("SEAT\tName\tID\nPC I\tIda Ilic\t7");
    for (String typed : new String[] {"PC I", "pc i", " Pc  I", "IDA ILIC", "ida ilic"}) {
      assertThat(roster.find(typed)).as(typed).map(RosterEntry::id).contains("7");
    }
    assertThat(roster.find("Ida")).isEmpty();
  }

  @Test
  void canvasOwnExportIsARoster() throws IOException, ReportException {
    Roster roster =
        read(
            "Student,ID,SIS User ID,SIS Login ID,Section,Essay (9)\n"
                + "    Points Possible,,,,,10\n"
                + "\"Berg, Anna\",101,S-1,aberg,7b,8\n");
    assertThat(roster.find("Anna Berg").orElseThrow())
        .isEqualTo(new RosterEntry(2, "Berg, Anna", "101", "", "", "S-1", "aberg", "7b"));
    assertThat(roster.find("Points Possible")).isEmpty();
  }

  @Test
  void moodleOwnExportIsARoster() throws IOException, ReportException {
    Roster roster =
        read("First name,Last name,ID number,Email address\nAnna,Berg,a-1,a@b.example\n");
    assertThat(roster.find("anna berg").map(RosterEntry::email)).contains("a@b.example");
    assertThat(roster.find("anna berg").map(RosterEntry::moodleId)).contains("a-1");
  }

  @Test
  void anotherEncodingIsAskedForAndTaken() throws IOException, ReportException {
    Path file = temporary.resolve("old.csv");
    Files.write(file, "name;id\nJörg;7\n".getBytes(Charset.forName("windows-1252")));
    assertThatThrownBy(() -> Roster.read(file, Optional.empty()))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(line(e)).contains("old.csv", "--encoding"));
    Roster roster = Roster.read(file, Optional.of(Charset.forName("windows-1252")));
    assertThat(roster.find("jörg")).isPresent();
    Files.write(file, "\uFEFFname;id\nJörg;7\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(Roster.read(file, Optional.empty()).find("jörg")).isPresent();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    refuses("who,id\nAnna,7\n", "no column named seat, name or student", "[who, id]");
    refuses("name,id\nAnna,7\nBen,8\nanna,9\n", "rows 1 and 3 are both for “anna”");
    refuses("name,id\nAnna,=7\n", "row 1: “=7” cannot be an id");
    refuses("name,id\nAnna,7,8\n", "7b.csv");
    assertThatThrownBy(() -> Roster.read(temporary.resolve("nowhere"), Optional.empty()))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(line(e)).contains("nowhere: cannot be read"));
  }

  private void refuses(String text, String... words) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(line(e)).contains(words).hasLineCount(1));
  }

  private static String line(ReportException problem) {
    return problem.text(Classroom.texts(Locale.ENGLISH));
  }

  private Roster read(String text) throws IOException, ReportException {
    return Classroom.roster(temporary, text).orElseThrow();
  }
}
