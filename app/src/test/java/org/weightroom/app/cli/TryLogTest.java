package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Pc;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.Standings;
import org.weightroom.app.log.StudentLog;

/** A session that was scripted leaves the trace that the window leaves, and replays. */
final class TryLogTest {
  @TempDir private Path temporary;
  private Path data = Path.of("");
  private Path shared = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    data = temporary.resolve("home");
    shared = Files.createDirectory(temporary.resolve("class"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          regression     | weight=0.059 bias=246
          automation     | --steps 2226
          two-variables  | feature-scaling=true --steps 100
          classification | --steps 50
          titanic        | --steps 5
          """)
  void everyLessonLeavesALogThatReplays(String lesson, String words) throws IOException {
    List<String> more = List.of(words.split(" "));
    Door door = play(lesson, more);
    assertThat(door.err()).isEmpty();
    assertThat(door.code()).isZero();
    StudentLog log = LogReader.read(only(shared));
    assertThat(log.student()).isEqualTo("Ada L.");
    assertThat(log.entries())
        .extracting(Entry::what)
        .startsWith(Entry.What.BEGIN, Entry.What.OPEN, Entry.What.DEED)
        .endsWith(Entry.What.CLOSE);
    Door replay = Door.builtIn(data, "replay", only(shared).toString());
    assertThat(replay.out()).contains("consistent");
    assertThat(replay.code()).isZero();
  }

  @Test
  void goalsAndTypedValuesAreInTheLog() throws IOException {
    play("regression", List.of("weight=0.059", "bias=246"));
    play("automation", List.of("--steps", "2226"));
    Map<String, Standing> standings =
        new Standings().addAll(LogReader.read(only(shared)).entries()).byLesson();
    assertThat(standings.get("regression").reached().get("below-450").how())
        .isEqualTo(Standing.How.TYPED);
    assertThat(standings.get("automation").reached().get("below-450").how())
        .isEqualTo(Standing.How.OWN);
    assertThat(Door.builtIn(data, "replay", only(shared).toString()).code()).isZero();
  }

  @Test
  void theAnswerIsTheSameAsWithoutALog() {
    Door with = play("regression", List.of("weight=0.059", "--json"));
    assertThat(with.out())
        .isEqualTo(Door.builtIn(data, "try", "regression", "weight=0.059", "--json").out());
  }

  @Test
  void whatCannotBePutThereIsToldAndTheAnswerIsGiven() throws IOException {
    Files.delete(shared);
    Door door = play("regression", List.of());
    assertThat(door.code()).isZero();
    assertThat(door.out()).contains("regression");
    assertThat(door.err()).contains("nothing could be put there", "log.").hasLineCount(1);
    Files.createDirectory(shared);
    play("regression", List.of());
    assertThat(LogReader.read(only(shared)).entries()).hasSize(5); // the outage's too
  }

  @Test
  void workThatIsDamagedIsTold() throws IOException {
    play("regression", List.of("weight=0.059"));
    Path work = only(only(data.resolve("students"), ""), ".work");
    Files.writeString(work, "torn");
    Door door = play("regression", List.of());
    assertThat(door.code()).isZero();
    assertThat(door.err())
        .hasLineCount(1)
        .startsWith(work + ".corrupt-1: earlier work that cannot be gone on with");
  }

  @Test
  void aLogThatCannotBeWrittenIsToldAndTheAnswerIsGiven() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("students"), "no folder");
    Door door = play("regression", List.of("weight=0.059"));
    assertThat(door.code()).isZero();
    assertThat(door.out()).contains("regression");
    assertThat(door.err()).contains("could not be written", "are in ").hasLineCount(1);
    Path place = Path.of(door.err().replaceAll("(?s)^.* are in (.*)\\n$", "$1"));
    assertThat(place.resolve("regression.weightroom")).exists();
    assertThat(only(shared)).hasSameBinaryContentAs(only(place, ".jsonl"));
    assertThat(Door.builtIn(data, "replay", only(shared).toString()).code()).isZero();
    try (Stream<Path> left = Files.list(place)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(place);
  }

  @Test
  void aScriptGoesOnWhereTheStudentLeftOff() throws IOException {
    Door first = play("regression", List.of("weight=0.059", "bias=246", "--json"));
    Door next = play("regression", List.of("bias=0", "--json"));
    assertThat(values(next, "properties"))
        .containsEntry("weight", 0.059)
        .containsEntry("bias", 0.0);
    assertThat(values(next, "challenges")).isEqualTo(values(first, "challenges"));
    assertThat(values(next, "challenges")).containsEntry("below-450", true);
    assertThat(values(play("regression", List.of("--json")), "properties"))
        .isEqualTo(values(next, "properties"));
    Door alone = Door.builtIn(data, "try", "regression", "bias=0", "--json");
    assertThat(values(alone, "challenges")).containsEntry("below-450", false);

    StudentLog log = LogReader.read(only(shared));
    assertThat(log.entries().stream().filter(line -> line.what() == Entry.What.OPEN))
        .extracting(line -> line.more().containsKey("from"))
        .containsExactly(false, true, true);
    assertThat(replay(log.file(), 0).out()).contains("consistent");
  }

  @Test
  void theSchoolsFolderHasTheLogToo() throws IOException {
    Path policy = temporary.resolve("weightroom.policy");
    Files.writeString(policy, "lessons = warn\nclass-folder = " + shared + "\n");
    Door door =
        Door.builtIn(
            data,
            "try",
            "regression",
            "weight=0.059",
            "--data",
            data.toString(),
            "--student",
            "Ada L.",
            "--policy",
            policy.toString());
    assertThat(door.code()).as(door.err()).isZero();
    assertThat(LogReader.read(only(shared)).student()).isEqualTo("Ada L.");
  }

  @SuppressWarnings("unchecked") // a JSON object's keys are strings
  private static Map<String, Object> values(Door door, String of) throws IOException {
    assertThat(door.code()).as(door.err()).isZero();
    return (Map<String, Object>) JSON.std.mapFrom(door.out()).get(of);
  }

  @Test
  void whatIsNotPlayedLeavesNothing() throws IOException {
    assertThat(play("regression", List.of("weight=7")).code()).isEqualTo(2);
    assertThat(data.resolve("students")).doesNotExist();
    assertThat(play("regression", List.of("weight=0.1")).code()).isZero();
    assertThat(data.resolve("students")).exists();
  }

  @Test
  void anotherProcessWritesALogOfItsOwn() throws Exception {
    Path logs = Names.folder(data, "Ada L.");
    String pc = Pc.name(data);
    try (LogWriter ours = new LogWriter(logs, "Ada L.", pc, "0.1.0")) {
      ours.append(Entry.of(0, Instant.now(), Entry.What.STEP, "regression", "0.1.0", Map.of()));
      Door door =
          Apart.run(
              temporary,
              List.of(),
              "try",
              "regression",
              "--data",
              data.toString(),
              "--student",
              "Ada L.",
              "--class-folder",
              shared.toString());
      assertThat(door.code()).as(door.err()).isZero();
      ours.append(Entry.of(0, Instant.now(), Entry.What.STEP, "regression", "0.1.0", Map.of()));
      assertThat(LogReader.read(ours.file().orElseThrow()).entries()).hasSize(3);
    }
    assertThat(shared).isDirectoryContaining(file -> file.toString().endsWith(pc + ".jsonl"));
    StudentLog theirs = LogReader.read(only(shared, "-2.jsonl"));
    assertThat(theirs.pc()).isEqualTo(pc + "-2");
    assertThat(theirs.verdict()).isEqualTo(StudentLog.Verdict.CHAINED);
  }

  @Test
  void badUsageIsTold() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    refuses(
        "--class-folder " + file + ": not a folder", "--student", "a", "--class-folder", "" + file);
    refuses("only with --student", "--class-folder", shared.toString());
    refuses("not a name", "--student", " ");
    refuses("not a name", "--student", "x".repeat(61));
    refuses("not a name", "--student", "a\nb");
  }

  @Test
  void replayTellsInJson() throws IOException {
    play("regression", List.of("weight=0.059", "bias=246"));
    Path log = only(shared);
    Map<String, Object> report = JSON.std.mapFrom(replay(log, 0, "--json").out());
    assertThat(new ArrayList<>(report.keySet()))
        .containsExactly("file", "student", "pc", "lines", "verdict", "line", "problem");
    assertThat(report)
        .containsEntry("student", "Ada L.")
        .containsEntry("verdict", "consistent")
        .containsEntry("lines", 4)
        .containsEntry("line", 0);
    Files.writeString(log, Files.readString(log).replace("0.059", "0.058"));
    Map<String, Object> altered = JSON.std.mapFrom(replay(log, 1, "--json").out());
    assertThat(altered).containsEntry("verdict", "altered").containsEntry("line", 3);
    assertThat(replay(log, 1).out()).contains("altered. line 3: ").hasLineCount(1);
    Files.writeString(log, "");
    assertThat(replay(log, 2).err()).contains("no line of a log").hasLineCount(1);
    assertThat(JSON.std.mapFrom(replay(log, 2, "--json").out()))
        .containsEntry("verdict", "unreadable");
    Files.delete(log);
    assertThat(replay(log, 2).err()).contains("no such file").hasLineCount(1);
    assertThat(replay(shared, 2).err()).hasLineCount(1);
  }

  private Door replay(Path log, int code, String... more) {
    List<String> arguments = new ArrayList<>(List.of("replay", log.toString()));
    arguments.addAll(List.of(more));
    Door door = Door.builtIn(data, arguments.toArray(String[]::new));
    assertThat(door.code()).as(door.err()).isEqualTo(code);
    return door;
  }

  private void refuses(String what, String... more) {
    List<String> arguments = new ArrayList<>(List.of("try", "regression"));
    arguments.addAll(List.of(more));
    Door door = Door.builtIn(data, arguments.toArray(String[]::new));
    assertThat(door.err()).contains(what).hasLineCount(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }

  private Door play(String lesson, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("try", lesson));
    arguments.addAll(more);
    arguments.addAll(List.of("--data", data.toString(), "--student", "Ada L."));
    arguments.addAll(List.of("--class-folder", shared.toString()));
    return Door.builtIn(data, arguments.toArray(String[]::new));
  }

  private static Path only(Path folder) throws IOException {
    return only(folder, "");
  }

  private static Path only(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
