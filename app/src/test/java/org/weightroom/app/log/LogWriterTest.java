package org.weightroom.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.app.log.StudentLog.Verdict;

/** A log goes on where it ended, whatever ended it, and no two writers share one. */
final class LogWriterTest {
  @TempDir private Path folder;

  @Test
  void nothingIsWrittenBeforeTheFirstLine() throws Exception {
    Path deep = folder.resolve("students").resolve("ada");
    try (LogWriter writer = new LogWriter(deep, "Ada", "lab-07", "0.1.0")) {
      assertThat(writer.file()).isEmpty();
      assertThat(deep).doesNotExist();
      writer.append(step(3));
      writer.force();
      assertThat(writer.file()).contains(deep.resolve("log.lab-07.jsonl"));
    }
    StudentLog log = LogReader.read(deep.resolve("log.lab-07.jsonl"));
    assertThat(log.verdict()).isEqualTo(Verdict.CHAINED);
    assertThat(log.problem()).isEmpty();
    assertThat(log.student()).isEqualTo("Ada");
    assertThat(log.pc()).isEqualTo("lab-07");
    assertThat(log.entries())
        .extracting(Entry::what)
        .containsExactly(Entry.What.BEGIN, Entry.What.STEP);
    assertThat(log.entries().get(0).more()).containsEntry("app", "0.1.0");
  }

  @Test
  void theFormatIsAsDocumented() throws Exception {
    Path file = write(1);
    assertThat(Files.readAllLines(file).get(0))
        .matches(
            "\\{\"n\":0,\"at\":\"2026-11-20T10:00:00Z\",\"what\":\"begin\","
                + "\"format\":\"weightroom-log\",\"version\":1,\"student\":\"ada\",\"pc\":\"pc\","
                + "\"app\":\"1\",\"hash\":\"[0-9a-f]{64}\"}");
    assertThat(Files.readAllLines(file).get(1))
        .startsWith(
            "{\"n\":1,\"at\":\"2026-11-20T10:00:00Z\",\"what\":\"step\",\"lesson\":\"regression\","
                + "\"lessonVersion\":\"0.1.0\",\"step\":0,\"hash\":\"");
    assertThat(Files.readString(file)).endsWith("\"}\n");
  }

  @Test
  void itGoesOnWhereItEnded() throws Exception {
    write(3);
    write(2);
    StudentLog log = LogReader.read(write(1));
    assertThat(log.verdict()).isEqualTo(Verdict.CHAINED);
    assertThat(log.entries()).extracting(Entry::number).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(names()).containsExactly(".pc.lock", "log.pc.jsonl");
  }

  @Test
  void aLineThatACrashToreIsKeptAsideAndTheLogGoesOn() throws Exception {
    Path file = write(2);
    byte[] whole = Files.readAllBytes(file);
    int last = new String(whole, StandardCharsets.UTF_8).trim().lastIndexOf('\n') + 1;
    for (int length = last; length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      boolean isWhole = length == whole.length - 1;
      assertThat(LogReader.read(file).verdict()).isEqualTo(Verdict.CHAINED);
      assertThat(LogReader.read(file).entries()).hasSize(isWhole ? 3 : 2);
      Path torn = folder.resolve("log.pc.jsonl.torn-1");
      write(1);
      assertThat(LogReader.read(file).verdict()).isEqualTo(Verdict.CHAINED);
      assertThat(LogReader.read(file).entries()).hasSize(isWhole ? 4 : 3);
      assertThat(Files.exists(torn)).isEqualTo(length > last && !isWhole);
      Files.deleteIfExists(torn);
    }
  }

  @Test
  void zerosThatACrashLeftAreNotKept() throws Exception {
    Path file = write(2);
    Files.write(file, new byte[4_096], StandardOpenOption.APPEND);
    assertThat(LogReader.read(file).entries()).hasSize(3);
    write(1);
    assertThat(LogReader.read(file).entries()).hasSize(4);
    assertThat(names()).containsExactly(".pc.lock", "log.pc.jsonl");
  }

  @Test
  void aLogThatWasTornAtItsBeginningBeginsAgain() throws Exception {
    Path file = write(1);
    Files.writeString(file, "{\"n\":0,\"at\"");
    assertThat(LogReader.read(file).verdict()).isEqualTo(Verdict.UNREADABLE);
    write(1);
    assertThat(LogReader.read(file).entries()).hasSize(2);
  }

  @Test
  void twoAtOnceWriteTwoLogs() throws Exception {
    try (LogWriter one = writer("ada");
        LogWriter other = writer("ada")) {
      one.append(step(1));
      other.append(step(2));
      one.append(step(3));
      other.append(step(4));
    }
    assertThat(names()).containsExactly(".pc-2.lock", ".pc.lock", "log.pc-2.jsonl", "log.pc.jsonl");
    assertThat(LogReader.read(folder.resolve("log.pc-2.jsonl")).pc()).isEqualTo("pc-2");
    assertThat(steps("log.pc.jsonl")).containsExactly(1L, 3L);
    assertThat(steps("log.pc-2.jsonl")).containsExactly(2L, 4L);
    write(1);
    assertThat(steps("log.pc.jsonl")).containsExactly(1L, 3L, 0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"altered", "another student's", "no log", "a folder"})
  void whatCannotBeGoneOnWithIsLeftAsItIs(String what) throws Exception {
    Path file = folder.resolve("log.pc.jsonl");
    switch (what) {
      case "altered" -> {
        write(3);
        Files.writeString(file, Files.readString(file).replaceFirst("\"step\":1", "\"step\":2"));
      }
      case "no log" -> Files.writeString(file, "Dear diary,\n");
      case "a folder" -> Files.createDirectory(file);
      default -> {
        try (LogWriter writer = writer("bob")) {
          writer.append(step(1));
        }
      }
    }
    byte[] before = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
    try (LogWriter writer = writer("ada")) {
      writer.append(step(7));
      assertThat(writer.file()).contains(folder.resolve("log.pc-2.jsonl"));
    }
    assertThat(steps("log.pc-2.jsonl")).containsExactly(7L);
    if (before.length > 0) {
      assertThat(file).hasBinaryContent(before);
    }
  }

  @Test
  void whatFailedCanBeAppendedAgainAndIsThereOnce() throws Exception {
    Path blocked = Files.writeString(folder.resolve("blocked"), "no folder");
    LogWriter writer = new LogWriter(blocked, "ada", "pc", "1");
    assertThatThrownBy(() -> writer.append(step(1))).isInstanceOf(IOException.class);
    Files.delete(blocked);
    writer.append(step(1));
    Path file = writer.file().orElseThrow();
    Files.writeString(file, "{\"half", StandardOpenOption.APPEND); // as a full disk leaves it
    assertThatThrownBy(() -> writer.append(step(2))).isInstanceOf(IOException.class);
    writer.append(step(2));
    writer.append(step(3));
    writer.close();
    StudentLog log = LogReader.read(file);
    assertThat(log.verdict()).isEqualTo(Verdict.CHAINED);
    assertThat(log.entries()).extracting(Entry::number).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheLogIsWhole() throws Exception {
    try (LogWriter writer = writer("ada")) {
      writer.append(step(1));
      Entry reflection = entry(Entry.What.REFLECT, Map.of("text", "x".repeat(2 << 20)));
      assertThatThrownBy(() -> writer.append(reflection))
          .isInstanceOf(IllegalArgumentException.class);
      writer.append(step(2));
    }
    assertThat(steps("log.pc.jsonl")).containsExactly(1L, 2L);
  }

  @Test
  void workThatIsTooLongForALineIsLeftOutAndTheLineSaysSo() throws Exception {
    try (LogWriter writer = writer("ada")) {
      Entry open = entry(Entry.What.OPEN, Map.of("from", Map.of("state", "x".repeat(2 << 20))));
      assertThat(writer.append(open).more()).isEqualTo(Map.of("fromLost", true));
    }
    assertThat(LogReader.read(folder.resolve("log.pc.jsonl")).entries().get(1).more())
        .isEqualTo(Map.of("fromLost", true));
  }

  private Path write(int steps) throws IOException {
    try (LogWriter writer = writer("ada")) {
      for (int i = 0; i < steps; i++) {
        writer.append(step(i));
      }
    }
    return folder.resolve("log.pc.jsonl");
  }

  private LogWriter writer(String student) {
    return new LogWriter(folder, student, "pc", "1");
  }

  private List<Object> steps(String name) {
    List<Object> steps = new ArrayList<>();
    for (Entry entry : LogReader.read(folder.resolve(name)).entries()) {
      if (entry.what() == Entry.What.STEP) {
        steps.add(entry.more().get("step"));
      }
    }
    return steps;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Entry step(int step) {
    return entry(Entry.What.STEP, Map.of("step", step));
  }

  private static Entry entry(Entry.What what, Map<String, Object> more) {
    return Entry.of(
        0, java.time.Instant.parse("2026-11-20T10:00:00Z"), what, "regression", "0.1.0", more);
  }
}
