package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Told;

class StatementsTest {
  private final Locale machine = Locale.getDefault();
  @TempDir private Path temporary;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(machine);
  }

  @Test
  void namedUuidsAreThoseOfTheStandard() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertThat(NameUuid.of(dns, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    assertThat(NameUuid.of(NameUuid.URL, "http://example.com/ä").version()).isEqualTo(5);
    assertThat(NameUuid.of(NameUuid.URL, "").variant()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-DE", "tr", "ar-EG", "en-XA"})
  void allAreValidInEveryLocale(String language) throws IOException, ReportException {
    Locale.setDefault(Locale.forLanguageTag(language));
    Classroom room = Classroom.ofThree(temporary);
    stuck(room);
    room.log("anna@school.example", "pc", Classroom.line().after(3).drag(1, "below-450"));
    room.log("=\"<&\u2028'", "pc", new Told("a b/ü", "c d%?#", "x").after(1).drag(1, "c d%?#"));
    List<Statement> all = all(room, Locale.forLanguageTag(language));
    Set<UUID> ids = new HashSet<>();
    for (Statement statement : all) {
      Map<String, Object> read = XapiRules.check(statement.json());
      assertThat(read).containsEntry("id", statement.id().toString());
      assertThat(statement.json()).doesNotContain("anna@", "\n").doesNotContainPattern("[٠-٩]");
      assertThat(ids.add(statement.id())).isTrue();
    }
    assertThat(all).hasSize(16);
  }

  @Test
  void whoLeavesWhileStuckHasFailedAtThatGoalOnceAndMayPassLater() throws ReportException {
    Classroom room = new Classroom(temporary);
    stuck(room);
    assertThat(verbs(all(room, Locale.ENGLISH)))
        .containsExactly("attempted", "failed", "passed", "passed", "completed");
  }

  /** Three hints, left twice, and then both goals. */
  private static void stuck(Classroom room) {
    Told told = Classroom.line().hint("h1").hint("h2").hint("h3").after(9);
    told.line(Entry.What.CLOSE, Map.of()).open("below-799", "below-450");
    told.line(Entry.What.CLOSE, Map.of()).open("below-799", "below-450");
    room.log("Stuck", "pc", told.after(20).drag(1, "below-799", "below-450"));
  }

  @Test
  void leavingWithGoalsOpenIsNoFailure() throws ReportException {
    Classroom room = new Classroom(temporary);
    room.log("Anna", "pc", Classroom.line().after(9).drag(5).line(Entry.What.CLOSE, Map.of()));
    assertThat(verbs(all(room, Locale.ENGLISH))).containsExactly("attempted");
  }

  @Test
  void whatWasSaidStaysTheSameWhenTheLogGoesOn() throws ReportException {
    Told told = Classroom.line();
    List<Statement> before = List.of();
    for (int i = 0; i < 3; i++) {
      told.after(7).drag(9 - i, i == 1 ? new String[] {"below-799"} : new String[0]);
      Classroom room = new Classroom(temporary.resolve("" + i));
      room.log("Anna", "pc", told);
      List<Statement> now = all(room, Locale.ENGLISH);
      assertThat(now).containsAll(before);
      before = now;
    }
    assertThat(before).hasSize(2);
  }

  @Test
  void anotherSchoolsSeatIsAnother() throws ReportException {
    Classroom room = Classroom.ofThree(temporary);
    Report report = room.report(Optional.empty(), "default", Locale.ENGLISH);
    List<Statement> both = new ArrayList<>(report.statements(Optional.empty()));
    List<Statement> theirs = report.statements(Optional.of("https://school.example/seats"));
    assertThat(theirs).allMatch(one -> one.json().contains("\"https://school.example/seats\""));
    both.addAll(theirs);
    assertThat(both.stream().map(Statement::id)).doesNotHaveDuplicates();
  }

  @Test
  void titlesInAnotherLanguageAreNoOtherStatement() throws ReportException {
    Classroom room = Classroom.ofThree(temporary);
    assertThat(all(room, Locale.ENGLISH).stream().map(Statement::id).toList())
        .isEqualTo(all(room, Locale.GERMANY).stream().map(Statement::id).toList());
  }

  private static List<Statement> all(Classroom room, Locale locale) throws ReportException {
    return room.report(Optional.empty(), "default", locale).statements(Optional.empty());
  }

  private static List<String> verbs(List<Statement> statements) {
    return statements.stream()
        .map(one -> one.json().replaceFirst(".*/verbs/(\\w+)\".*", "$1"))
        .toList();
  }
}
