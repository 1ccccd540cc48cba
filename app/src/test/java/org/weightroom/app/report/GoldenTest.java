package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that other programs read, against files written from those programs' own rules. */
class GoldenTest {
  private static final String[] ROSTER = {
    "seat;name;id;id number;e-mail;SIS User ID;SIS Login ID;section",
    ";Berg, Anna;101;a-1;anna@school.example;S-101;aberg;7b",
    "Seat 12;Ben Odum;102;b-2;ben@school.example;S-102;bodum;7b",
  };

  private final Locale machine = Locale.getDefault();
  @TempDir private Path temporary;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(machine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "tr", "ar-EG"})
  void moodle(String machineSpeaks) throws IOException, ReportException {
    Report report = report(machineSpeaks, "below-450=2.50");
    assertThat(report.moodle().bytes()).isEqualTo(golden("moodle.csv"));
    assertThat(report.moodle().unknown()).containsExactly("Çağla İnan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "tr", "ar-EG"})
  void canvas(String machineSpeaks) throws IOException, ReportException {
    Report report = report(machineSpeaks, "below-450=2.50");
    assertThat(report.canvas().bytes()).isEqualTo(golden("canvas.csv"));
    assertThat(report.canvas().unknown()).containsExactly("Çağla İnan");
  }

  @Test
  void sheet() throws IOException, ReportException {
    assertThat(report("en", "below-450=2.50").sheet().bytes()).isEqualTo(golden("sheet-en.csv"));
  }

  @Test
  void sheetInGerman() throws IOException, ReportException {
    Classroom room = Classroom.ofThree(temporary);
    Report report = room.report(Optional.empty(), "default=0.5", Locale.GERMANY);
    assertThat(report.sheet().bytes()).isEqualTo(golden("sheet-de.csv"));
  }

  @Test
  void statements() throws IOException, ReportException {
    Classroom room = Classroom.ofThree(temporary);
    for (String machineSpeaks : List.of("en", "tr", "ar-EG")) {
      Locale.setDefault(Locale.forLanguageTag(machineSpeaks));
      Report report = room.report(Optional.empty(), "default", Locale.ENGLISH);
      String golden = new String(golden("statements.jsonl"), StandardCharsets.UTF_8);
      assertThat(
              new String(Report.lines(report.statements(Optional.empty())), StandardCharsets.UTF_8))
          .isEqualTo(golden);
    }
  }

  private Report report(String machineSpeaks, String points) throws IOException, ReportException {
    Locale.setDefault(Locale.forLanguageTag(machineSpeaks));
    Classroom room = Classroom.ofThree(temporary);
    Optional<Roster> roster = Classroom.roster(temporary, ROSTER);
    return room.report(roster, points, Locale.forLanguageTag(machineSpeaks));
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
