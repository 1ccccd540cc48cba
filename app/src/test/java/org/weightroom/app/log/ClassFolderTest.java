package org.weightroom.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.StudentLog.Verdict;

/** A class folder has every log, whole, or what it had before. */
final class ClassFolderTest {
  @TempDir private Path temporary;
  private Path logs = Path.of("");
  private Path shared = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    logs = temporary.resolve("logs");
    shared = Files.createDirectory(temporary.resolve("class"));
  }

  @Test
  void aLogIsCopiedAndCaughtUp() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    try (LogWriter log = writer("Ada")) {
      for (int i = 0; i < 5; i++) {
        log.append(step(i));
        log.force();
        folder.publish(log.file().orElseThrow());
        assertThat(shared.resolve("~41da.pc.jsonl"))
            .hasSameBinaryContentAs(log.file().orElseThrow());
      }
    }
    assertThat(names(shared)).containsExactly("~41da.pc.jsonl");
  }

  @Test
  void aFolderThatIsAwayIsNotMadeAndCaughtUpWithWhenItIsBack() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    Files.delete(shared);
    write("Ada", 2);
    assertThatThrownBy(() -> folder.publish(log())).isInstanceOf(IOException.class);
    assertThat(shared).doesNotExist();
    Files.createDirectory(shared);
    write("Ada", 2);
    folder.publishAll(logs, "pc");
    assertThat(LogReader.read(shared.resolve("~41da.pc.jsonl")).entries()).hasSize(5);
  }

  @Test
  void aFolderThatNothingCanBePutIntoStaysAsItIs() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    write("Ada", 1);
    folder.publish(log());
    byte[] before = Files.readAllBytes(shared.resolve("~41da.pc.jsonl"));
    Files.createDirectory(
        shared.resolve(".~41da.pc.jsonl.tmp")); // as good as no rights, for root too
    write("Ada", 1);
    assertThatThrownBy(() -> folder.publish(log())).isInstanceOf(IOException.class);
    assertThat(shared.resolve("~41da.pc.jsonl")).hasBinaryContent(before);
    Files.deleteIfExists(shared.resolve(".~41da.pc.jsonl.tmp"));
    folder.publish(log());
    assertThat(LogReader.read(shared.resolve("~41da.pc.jsonl")).entries()).hasSize(3);
  }

  @Test
  void aPcWhoseFilesWereLostWritesOverNothing() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    write("Ada", 3);
    folder.publish(log());
    byte[] before = Files.readAllBytes(log());
    Files.delete(log());
    Thread.sleep(2); // another moment, another log
    write("Ada", 1);
    folder.publish(log());
    assertThat(shared.resolve("~41da.pc.jsonl")).hasBinaryContent(before);
    assertThat(shared.resolve("~41da.pc-2.jsonl")).hasSameBinaryContentAs(log());
  }

  @Test
  void whatSomebodyAppendedThereIsNotTakenForOurs() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    write("Ada", 1);
    folder.publish(log());
    Files.writeString(shared.resolve("~41da.pc.jsonl"), "{}\n", StandardOpenOption.APPEND);
    folder.publish(log());
    assertThat(LogReader.read(shared.resolve("~41da.pc.jsonl")).verdict())
        .isEqualTo(Verdict.ALTERED);
    assertThat(LogReader.read(shared.resolve("~41da.pc-2.jsonl")).verdict())
        .isEqualTo(Verdict.CHAINED);
  }

  @Test
  void aGuestAndATornLineStayHere() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    write("", 1);
    folder.publish(log());
    assertThat(names(shared)).isEmpty();
    Files.delete(log());
    write("Ada", 1);
    Files.writeString(log(), "{\"n\":2,", StandardOpenOption.APPEND);
    folder.publish(log());
    assertThat(Files.readString(shared.resolve("~41da.pc.jsonl"))).endsWith("\"}\n");
    Files.writeString(logs.resolve("log.pc-3.jsonl"), "Dear diary\n");
    Files.copy(log(), logs.resolve("log.other.jsonl"));
    folder.publishAll(logs, "pc");
    assertThat(names(shared)).containsExactly("~41da.pc.jsonl");
  }

  @Test
  void twoProgramsOfOneStudentAreTwoFiles() throws Exception {
    ClassFolder folder = new ClassFolder(shared);
    try (LogWriter one = writer("Ada");
        LogWriter other = writer("Ada")) {
      one.append(step(1));
      other.append(step(2));
      folder.publishAll(logs, "pc");
    }
    assertThat(names(shared)).containsExactly("~41da.pc-2.jsonl", "~41da.pc.jsonl");
  }

  private Path log() {
    return logs.resolve("log.pc.jsonl");
  }

  private void write(String student, int steps) throws IOException {
    try (LogWriter log = writer(student)) {
      for (int i = 0; i < steps; i++) {
        log.append(step(i));
      }
    }
  }

  private LogWriter writer(String student) {
    return new LogWriter(logs, student, "pc", "1");
  }

  private static Entry step(int step) {
    return Entry.of(0, Instant.now(), Entry.What.STEP, "regression", "0.1.0", Map.of("step", step));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
