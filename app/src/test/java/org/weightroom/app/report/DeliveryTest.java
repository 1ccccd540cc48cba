package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.policy.Policy;
import org.weightroom.app.report.Delivery.Outcome;

/** Statements on their way to a store that refuses, breaks down and comes back. */
class DeliveryTest {
  private static final String SECRET = "s3cret-pass";

  private final List<String> told = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  @TempDir private Path temporary;
  private StubLrs lrs;
  private List<Statement> statements;

  @BeforeEach
  void open() throws IOException, ReportException {
    lrs = new StubLrs();
    Classroom room = new Classroom(temporary);
    for (int i = 0; i < 40; i++) {
      String student = "seat " + i;
      room.log(student, "pc", Classroom.line().after(5 + i).drag(1, "below-799", "below-450"));
    }
    Report report = room.report(Optional.empty(), "default", Locale.ENGLISH);
    statements = report.statements(Optional.empty());
    assertThat(statements).hasSize(160);
  }

  @AfterEach
  void close() {
    lrs.close();
  }

  @Test
  void sendsInBatchesAndOnlyOnce() throws Exception {
    assertThat(send()).isEqualTo(new Outcome(160, 0, 0, 0));
    assertThat(lrs.batches()).containsExactly(50, 50, 50, 10);
    assertThat(lrs.kept()).hasSize(160);
    assertThat(send()).isEqualTo(new Outcome(0, 160, 0, 0));
    assertThat(lrs.batches()).hasSize(4);
    assertThat(told).isEmpty();
  }

  @Test
  void withoutItsListAllIsSentAgainAndNothingIsThereTwice() throws Exception {
    send();
    deleteList();
    assertThat(send()).isEqualTo(new Outcome(160, 0, 0, 0));
    assertThat(lrs.kept()).hasSize(160);
  }

  @Test
  void aLineThatBreaksAfterTheBatchWasTakenDoesNoHarm() throws Exception {
    lrs.next(StubLrs.says(500, "oh")).next(lrs.takesAndBreaks()).next(lrs.takesAndBreaks());
    assertThat(send()).isEqualTo(new Outcome(160, 0, 0, 0));
    assertThat(lrs.kept()).hasSize(160);
    assertThat(waits).isNotEmpty();
  }

  @Test
  void anOutageIsWaitedForAndTheRestIsSentTheNextTime() throws Exception {
    URI address = lrs.address();
    Lrs store = store(Credentials.none());
    lrs.close();
    Outcome outcome = delivery(store, list(address)).send(statements);
    assertThat(outcome).isEqualTo(new Outcome(0, 0, 0, 160));
    assertThat(waits).containsExactly(seconds(1), seconds(2), seconds(4), seconds(8));
    assertThat(told).singleElement().asString().startsWith("no answer from http://127.0.0.1:");
  }

  @Test
  void aCrashWhileTheListIsWrittenIsGoneOnFrom() throws Exception {
    list(lrs.address()).add(statements.subList(0, 70));
    Files.writeString(listFile(), Files.readString(listFile()) + "0123-torn");
    list(lrs.address()).add(statements.subList(70, 71));
    assertThat(Files.readString(listFile())).contains("0123-torn\n" + statements.get(70).id());
    assertThat(send()).isEqualTo(new Outcome(89, 71, 0, 0));
    assertThat(lrs.batches()).containsExactly(50, 39);
  }

  /** An answer as a sign-in page gives it. */
  private static StubLrs.Trouble ok() {
    return StubLrs.says(200, "<html>Sign in</html>");
  }

  @Test
  void aPageThatIsNoStoreIsNotTakenForOne() throws Exception {
    lrs.next(ok());
    assertThat(send()).isEqualTo(new Outcome(0, 0, 0, 160));
    assertThat(told).singleElement().asString().contains("no learning record store", "200", "html");
    assertThat(send()).isEqualTo(new Outcome(160, 0, 0, 0));
  }

  @Test
  void oneWrongStatementIsFoundAndTheOthersAreTaken() throws Exception {
    lrs.refuse("\"name\":\"seat 17\"");
    assertThat(send()).isEqualTo(new Outcome(156, 0, 4, 0));
    assertThat(lrs.kept()).hasSize(156);
    assertThat(told).hasSize(4).allMatch(line -> line.contains("refused as wrong (refused)"));
    lrs.refuse("\0");
    assertThat(send()).isEqualTo(new Outcome(4, 156, 0, 0));
  }

  @Test
  void aConflictIsToldAndLeftAsItIs() throws Exception {
    send();
    String id = statements.get(3).id().toString();
    lrs.kept().get(id).put("timestamp", "1999-01-01T00:00:00Z");
    deleteList();
    assertThat(send()).isEqualTo(new Outcome(159, 0, 1, 0));
    assertThat(told).singleElement().asString().contains(id, "another one with this id");
  }

  @Test
  void smallerBatchesAreSentWhereTheyAreTooLarge() throws Exception {
    lrs.most(7);
    assertThat(send()).isEqualTo(new Outcome(160, 0, 0, 0));
  }

  @Test
  void aStoreThatRefusesEverythingIsLeftAlone() throws Exception {
    lrs.refuse("Weightroom");
    Outcome outcome = send();
    assertThat(outcome.refused()).isEqualTo(20);
    assertThat(outcome.left()).isEqualTo(140);
    assertThat(told).last().asString().contains("20 statements refused");
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws Exception {
    String soon =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(30));
    lrs.next(StubLrs.says(429, "", "Retry-After", "7"))
        .next(StubLrs.says(503, "", "Retry-After", soon))
        .next(StubLrs.says(503, "", "Retry-After", "soon"));
    assertThat(send().isComplete()).isTrue();
    assertThat(waits.get(0)).isEqualTo(seconds(7));
    assertThat(waits.get(1)).isBetween(seconds(20), seconds(30));
    assertThat(waits.get(2)).isEqualTo(seconds(4));
  }

  @Test
  void doesNotWaitForHours() throws Exception {
    lrs.next(StubLrs.says(503, "", "Retry-After", "7200"));
    assertThat(send()).isEqualTo(new Outcome(0, 0, 0, 160));
    assertThat(told).singleElement().asString().contains("503", "7200 s");
    assertThat(waits).isEmpty();
  }

  @Test
  void credentialsOpenTheDoorAndAreNeverSaid() throws Exception {
    lrs.lock("Basic a2V5OnMzY3JldC1wYXNz");
    Credentials right = Credentials.read(file("key:" + SECRET + "\n"));
    assertThat(delivery(store(right), list(lrs.address())).send(statements).isComplete()).isTrue();
    deleteList();
    Credentials wrong = Credentials.read(file("key:" + SECRET + "x"));
    Outcome outcome = delivery(store(wrong), list(lrs.address())).send(statements);
    assertThat(outcome.left()).isEqualTo(160);
    assertThat(told).singleElement().asString().contains("401", "--auth-file");
    Credentials echoed = Credentials.read(file("Bearer " + SECRET));
    lrs.next(StubLrs.says(404, "you said Bearer " + SECRET));
    delivery(store(echoed), list(lrs.address())).send(statements);
    assertThat(String.join("\n", told) + right + wrong).doesNotContain(SECRET, "a2V5");
    assertThat(told).last().asString().contains("you said Bearer …");
  }

  @Test
  void anAuthFileThatIsNoneIsRefusedWithoutSayingIt() throws IOException {
    for (String text : List.of("", SECRET, "a:" + SECRET + "\nX-Evil: 1", "Digest " + SECRET)) {
      Path file = file(text);
      assertThatThrownBy(() -> Credentials.read(file))
          .isInstanceOfSatisfying(
              ReportException.class,
              e -> assertThat(line(e)).contains("KEY:SECRET").doesNotContain(SECRET));
    }
  }

  @Test
  void goesElsewhereOnlyOnTheSameHostAndBelowThePolicysAddress() throws Exception {
    int port = lrs.address().getPort();
    lrs.next(StubLrs.says(307, "", "Location", "/xapi/statements?again=1"));
    assertThat(send().isComplete()).isTrue();
    deleteList();
    for (String to :
        List.of(
            "https://elsewhere.example/xapi/statements",
            "http://localhost:" + port + "/xapi/statements",
            "http://127.0.0.1:" + (port + 1) + "/xapi/statements",
            "/other/statements",
            "::")) {
      told.clear();
      lrs.next(StubLrs.says(308, "", "Location", to));
      assertThat(send().left()).isEqualTo(160);
      assertThat(told).singleElement().asString().contains("308", to, "nothing is sent there");
    }
    told.clear();
    lrs.next(StubLrs.says(302, "", "Location", "/xapi/statements"));
    assertThat(send().left()).isEqualTo(160);
  }

  @Test
  void withoutThePolicysWordNothingIsSent() throws IOException {
    URI address = lrs.address();
    for (Policy policy :
        List.of(
            Policy.NONE,
            policy("lessons = warn"),
            policy("xapi = " + address + "/other"),
            policy("xapi = https://127.0.0.1/"),
            policy("xapi = " + address + "\nnonsense"))) {
      assertThatThrownBy(() -> new Lrs(address, policy, Credentials.none(), seconds(5)))
          .isInstanceOfSatisfying(
              ReportException.class,
              e -> assertThat(line(e)).contains("xapi = " + address, "weightroom.policy"));
    }
    assertThat(lrs.batches()).isEmpty();
  }

  @Test
  void aListThatCannotBeWrittenIsToldOnce() throws Exception {
    Files.writeString(temporary.resolve("user"), "a file");
    SentList list = SentList.read(temporary.resolve("other"), lrs.address());
    Files.writeString(temporary.resolve("other"), "a file");
    assertThat(delivery(store(Credentials.none()), list).send(statements).isComplete()).isTrue();
    assertThat(told).singleElement().asString().contains("cannot be noted");
  }

  private Outcome send() throws Exception {
    return delivery(store(Credentials.none()), list(lrs.address())).send(statements);
  }

  private Delivery delivery(Lrs store, SentList list) {
    return new Delivery(store, list, waits::add, told::add, Classroom.texts(Locale.ENGLISH));
  }

  private Lrs store(Credentials credentials) throws IOException, ReportException {
    Policy policy = policy("xapi = " + lrs.address());
    return new Lrs(lrs.address(), policy, credentials, seconds(5));
  }

  private Policy policy(String text) throws IOException {
    return Policy.read(Files.writeString(temporary.resolve("weightroom.policy"), text));
  }

  private SentList list(URI address) throws IOException {
    return SentList.read(temporary.resolve("user"), address);
  }

  private Path listFile() throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("user").resolve("xapi"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private void deleteList() throws IOException {
    Files.deleteIfExists(listFile());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temporary.resolve("auth.txt"), text);
  }

  private static String line(ReportException problem) {
    return problem.text(Classroom.texts(Locale.ENGLISH));
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
