package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.report.Classroom;

/** Reports at the command line. */
class ReportDoorTest {
  @TempDir private Path temporary;
  private Path out;
  private Classroom room;

  @BeforeEach
  void room() {
    out = temporary.resolve("grades.csv");
    room = Classroom.ofThree(temporary);
  }

  @Test
  void writesAFileWithTheLessonsOwnWords() throws IOException {
    Door door = report("csv", "--lang", "en", "--out", out.toString());
    assertThat(door.err()).isEmpty();
    assertThat(door.code()).isZero();
    assertThat(door.out()).isEqualTo(out + ": students: 3\n");
    assertThat(Files.readString(out)).startsWith("\uFEFFStudent,A line: ");
  }

  @Test
  void statementsAreTheSameInEveryLanguage() throws IOException {
    Path german = temporary.resolve("de.jsonl");
    report("xapi", "--lang", "de", "--out", german.toString());
    Path arabic = temporary.resolve("ar.jsonl");
    report("xapi", "--lang", "ar", "--out", arabic.toString());
    assertThat(german).isNotEmptyFile().hasSameBinaryContentAs(arabic);
    assertThat(german).content().doesNotContain("\"de\"");
  }

  @Test
  void twoStudentsWithOneIdentifierGetNoOneRow() throws IOException {
    Path roster =
        Files.writeString(
            temporary.resolve("7b.csv"), "name;email;id\nAnna Berg;a@x.org;5\nseat 12;A@x.org;5\n");
    for (String format : List.of("moodle", "canvas")) {
      Door door = report(format, "--roster", roster.toString(), "--out", out.toString());
      assertThat(door.code()).isEqualTo(2);
      assertThat(door.err())
          .hasLineCount(1)
          .contains("“Anna Berg” and “seat 12” would get one row’s grades");
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void theLanguageDecidesHowASpreadsheetReadsIt() throws IOException {
    report("csv", "--lang", "de", "--points", "default=0.5", "--out", out.toString());
    assertThat(Files.readString(out)).contains("Student;A line: ", ";0,5;");
    report("moodle", "--lang", "de", "--points", "default=0.5", "--out", out.toString());
    assertThat(Files.readString(out)).startsWith("Username,").contains(",0.5,");
  }

  @Test
  void whatIsLeftOutIsNamed() throws IOException {
    Path roster = Files.writeString(temporary.resolve("7b.csv"), "name;login\nAnna Berg;aberg\n");
    Files.writeString(room.folder().resolve("x.pc.jsonl"), "nothing");
    Door door = report("moodle", "--roster", roster.toString(), "--out", out.toString());
    assertThat(door.code()).isEqualTo(1);
    assertThat(door.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("x.pc.jsonl: left out"))
        .contains("seat 12: left out, as the roster does not say what moodle knows them by");
    assertThat(Files.readString(out)).hasLineCount(2).contains("aberg,1,1");
    assertThat(door.out()).contains(": students: 1");
  }

  @Test
  void oneStudentCanBeHandedOver() throws IOException {
    report("xapi", "--student", "seat 12", "--out", out.toString());
    assertThat(Files.readString(out)).contains("seat 12").doesNotContain("Anna").hasLineCount(2);
  }

  @Test
  void badUsageIsAnsweredOnOneLineAndNothingIsWritten() throws IOException {
    String file = out.toString();
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    refuses("--format is missing; choose one of moodle", "report", room.folder().toString());
    refuses("did you mean moodle?", args("moodel", "--out", file));
    refuses("give either --out FILE", args("csv"));
    refuses("for --format xapi only", args("csv", "--to", "https://a.example/"));
    refuses("give either --out", args("xapi", "--out", file, "--to", "https://a.example/"));
    refuses("--auth-file is for --to", args("xapi", "--out", file, "--auth-file", "x"));
    refuses("--roster is not for", args("xapi", "--out", file, "--roster", "x"));
    refuses("no address", args("xapi", "--to", "https://a b/"));
    refuses("no address", args("xapi", "--out", file, "--home", "seats"));
    refuses("did you mean seat 12?", args("csv", "--out", file, "--student", "seat 11"));
    refuses(
        "no log speaks of such a lesson; there are line",
        args("csv", "--out", file, "--lesson", "x"));
    refuses("no log speaks of such a goal", args("csv", "--out", file, "--points", "x=1"));
    refuses("not understood", args("csv", "--out", file, "--points", "x"));
    refuses("cannot be read", args("csv", "--out", file, "--roster", "nowhere.csv"));
    refuses(
        "--encoding klingon: not known",
        args("csv", "--out", file, "--roster", "x", "--encoding", "klingon"));
    refuses("cannot be written", args("csv", "--out", temporary + "/no/where.csv"));
    refuses("cannot be written", args("csv", "--out", temporary.toString()));
    refuses("--lang klingon", args("csv", "--out", file, "--lang", "klingon"));
    refuses("not a folder", "report", "nowhere", "--format", "csv", "--out", file);
    refuses("no logs in this folder", "report", empty.toString(), "--format", "csv", "--out", file);
    assertThat(out).doesNotExist();
  }

  @Test
  void withoutAPolicyNothingIsSent() {
    refuses(
        "write xapi = https://lrs.example/x into", args("xapi", "--to", "https://lrs.example/x"));
  }

  @Test
  void sendsWhereThePolicyAllowsIt() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/x/statements",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          Matcher ids = Pattern.compile("\\{\"id\":(\"[0-9a-f-]{36}\")").matcher(body);
          String list =
              ids.results().map(id -> id.group(1)).collect(Collectors.joining(",", "[", "]"));
          byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      Path policy = Files.writeString(temporary.resolve("weightroom.policy"), "xapi = " + address);
      Places places = places();
      Places school = new Places(places.places(), places.folders(), Optional.of(policy));
      String[] call = args("xapi", "--to", address, "--data", temporary.resolve("d").toString());
      Door first = Door.open(school, call);
      assertThat(first.err()).isEmpty();
      assertThat(first.out())
          .isEqualTo("7 statements sent, 0 sent before, 0 refused, 0 not sent\n");
      assertThat(first.code()).isZero();
      assertThat(Door.open(school, call).out()).startsWith("0 statements sent, 7 sent before");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void forgetsOneStudentOnly() throws IOException {
    Path data = temporary.resolve("data");
    Path students = data.resolve("students");
    Path own = Files.createDirectories(students.resolve("seat~2012").resolve("old"));
    Path other = Files.createDirectories(students.resolve("seat~20123"));
    Path secret = Files.writeString(temporary.resolve("secret"), "not theirs");
    Files.writeString(own.resolve("log.pc.jsonl"), "x");
    Files.writeString(other.resolve("log.pc.jsonl"), "x");
    Files.createSymbolicLink(own.resolve("link"), secret);
    Files.createSymbolicLink(own.resolve("folder"), other);
    String[] call = {
      "forget", "seat 12", "--class-folder", room.folder().toString(), "--data", data.toString()
    };
    Door asked = Door.open(places(), call);
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.out())
        .hasLineCount(5)
        .contains("seat~2012.pc-02.jsonl", "Files: 4; nothing was");
    assertThat(own.resolve("log.pc.jsonl")).exists();

    Door done = Door.open(places(), more(call, "--yes"));
    assertThat(done.err()).isEmpty();
    assertThat(done.code()).isZero();
    assertThat(done.out()).isEqualTo("Files deleted: 4\n");
    assertThat(students.resolve("seat~2012")).doesNotExist();
    assertThat(other.resolve("log.pc.jsonl")).exists();
    assertThat(secret).exists();
    try (var left = Files.list(room.folder())) {
      assertThat(left).hasSize(2);
    }
    assertThat(Door.open(places(), call).out())
        .isEqualTo("“seat 12”: nothing is stored under this name; capitals and signs count\n");
  }

  @Test
  void theSchoolsFolderIsMeantWhereNoneIsNamed() throws IOException {
    Path data = temporary.resolve("data");
    Path policy = temporary.resolve("weightroom.policy");
    Files.writeString(policy, "class-folder = " + room.folder() + "\n");
    Places school = new Places(List.of(), List.of(), Optional.of(policy));
    String[] call = {"forget", "seat 12", "--data", data.toString()};
    assertThat(Door.open(school, call).out()).contains("seat~2012.pc-02.jsonl", "Files: 1; ");
    Path other = Files.createDirectory(temporary.resolve("other"));
    Door elsewhere = Door.open(school, more(call, "--class-folder", other.toString()));
    assertThat(elsewhere.out())
        .isEqualTo("“seat 12”: nothing is stored under this name; capitals and signs count\n");
    assertThat(Door.open(places(), call).out())
        .isEqualTo("“seat 12”: nothing is stored under this name; capitals and signs count\n");

    Path away = Files.move(room.folder(), temporary.resolve("away"));
    Door told = Door.open(school, more(call, "--yes"));
    assertThat(told.err()).contains(room.folder().toString(), "not there now").hasLineCount(1);
    assertThat(told.code()).as("something may be stored there").isEqualTo(1);
    Files.move(away, room.folder());
    Door done = Door.open(school, more(call, "--yes"));
    assertThat(done.out()).isEqualTo("Files deleted: 1\n");
    assertThat(done.code()).isZero();
  }

  @Test
  void aFolderThatIsALinkIsCutAndNotEmptied() throws IOException {
    Path students = Files.createDirectories(temporary.resolve("data").resolve("students"));
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("file"), "x");
    Files.createSymbolicLink(students.resolve("ben"), elsewhere);
    Door door =
        Door.open(
            places(), "forget", "ben", "--yes", "--data", temporary.resolve("data").toString());
    assertThat(door.code()).isZero();
    assertThat(students.resolve("ben")).doesNotExist();
    assertThat(elsewhere.resolve("file")).exists();
  }

  @Test
  void noNameLeadsElsewhere() throws IOException {
    Path data = Files.createDirectories(temporary.resolve("data"));
    Path precious = Files.writeString(data.resolve("precious"), "x");
    Files.createDirectories(data.resolve("students"));
    for (String name : List.of("..", "../", "../../data", "/", "*", "con", ".", "a/../..")) {
      Door door = Door.open(places(), "forget", name, "--yes", "--data", data.toString());
      assertThat(door.code()).as(name).isZero();
    }
    for (String name : List.of("", "  ", "a\nb", "x".repeat(61))) {
      refuses("no student’s name", "forget", name, "--yes", "--data", data.toString());
    }
    refuses("not a folder", "forget", "a", "--class-folder", "nowhere", "--data", data.toString());
    assertThat(precious).exists();
    assertThat(data.resolve("students")).exists();
  }

  private Door report(String format, String... more) {
    return Door.open(places(), args(format, more));
  }

  private String[] args(String format, String... more) {
    return more(new String[] {"report", room.folder().toString(), "--format", format}, more);
  }

  private static String[] more(String[] call, String... more) {
    return Stream.of(call, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private Places places() {
    return Places.of(List.of(Door.lessons(temporary)));
  }

  private void refuses(String what, String... arguments) {
    Door door = Door.open(places(), arguments);
    assertThat(door.err()).contains(what).startsWith("weightroom").hasLineCount(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }
}
