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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.StudentLog.Verdict;

/** A log that cannot be written reaches the class all the same, and its folder later, once. */
final class KeptLogTest {
  @TempDir private Path temporary;
  private Path home;
  private Path elsewhere;
  private Path shared;
  private KeptLog log;
  private volatile boolean full;
  private int told;
  private int next;

  @BeforeEach
  void open() throws IOException {
    home = temporary.resolve("home");
    elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    shared = Files.createDirectory(temporary.resolve("class"));
    log = start();
  }

  @AfterEach
  void close() throws IOException {
    log.close();
  }

  private KeptLog start() {
    return new KeptLog(
        home,
        "Ada",
        "pc",
        "0.1.0",
        () -> told++,
        file -> {
          if (full) {
            throw new IOException("disk full");
          }
          return LogWriter.Opener.DISK.open(file);
        });
  }

  @Test
  void whereNothingCouldBeWrittenBothHaveANewNameAndTheSameBytes() throws IOException {
    Files.writeString(home, "in the way");
    add(3);
    fails();
    log.keep(elsewhere);
    assertThat(told).isEqualTo(1);
    log.publish(shared);
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1, 2));
    add(2);
    fails();
    log.keep(elsewhere);
    log.publish(shared);
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1, 2, 3, 4));
    byte[] seen = Files.readAllBytes(only(shared));

    Files.delete(home);
    comesBack();
    assertThat(only(home)).hasBinaryContent(seen);
    assertThat(only(shared)).hasBinaryContent(seen);
    add(1);
    log.save();
    log.publish(shared);
    assertThat(only(shared)).hasSameBinaryContentAs(only(home));
    assertThat(read(only(home))).isEqualTo(List.of(0, 1, 2, 3, 4, 5));
  }

  @Test
  void whatLaysInAFolderThatWasAwayStaysALogOfItsOwn() throws IOException {
    add(2);
    log.save();
    log.publish(shared);
    log.close();
    full = true; // no rights: it can be read, and not written
    log = start();
    add(2);
    fails();
    log.keep(elsewhere);
    log.publish(shared);
    assertThat(files(shared)).hasSize(2);
    full = false;
    comesBack();
    assertThat(files(shared)).hasSize(2);
    assertThat(files(home)).hasSize(2);
    assertThat(union(home)).isEqualTo(List.of(0, 1, 2, 3));
    assertThat(union(shared)).isEqualTo(List.of(0, 1, 2, 3));
  }

  @Test
  void aDiskThatFillsInTheMiddleGoesOnWithTheSameLog() throws IOException {
    add(3);
    log.save();
    log.publish(shared);
    fills();
    add(2);
    fails();
    log.keep(elsewhere);
    log.publish(shared);
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1, 2, 3, 4));
    add(1);
    fails();
    log.keep(elsewhere);
    log.publish(shared);
    log.publish(shared); // the student's folder has less of it, and nothing is put beside
    byte[] seen = Files.readAllBytes(only(shared));

    full = false;
    comesBack();
    assertThat(only(home)).hasBinaryContent(seen);
    assertThat(only(shared)).hasBinaryContent(seen);
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1, 2, 3, 4, 5));

    fills();
    add(1);
    fails();
    log.keep(elsewhere);
    full = false;
    comesBack();
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void whatWasNeverSavedInAWindowThatEndedCountsBesideWhatCameLater() throws IOException {
    add(3);
    log.save();
    fills();
    add(2);
    fails();
    log.keep(elsewhere);
    log.publish(shared);
    log.close();
    full = false;
    log = start();
    add(4);
    log.save();
    log.publish(shared);
    assertThat(files(shared)).hasSize(2);
    assertThat(union(shared)).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
    add(1);
    log.save();
    log.publish(shared);
    assertThat(files(shared)).hasSize(2);
    assertThat(union(shared)).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
  }

  @Test
  void whatARunLeftIsGoneOnWithInTheSameFile() throws IOException {
    leave();
    log = start();
    add(2);
    assertThatThrownBy(() -> log.move(elsewhere, home)).isInstanceOf(IOException.class);
    log.publish(shared);
    assertThat(read(only(shared))).as("the class hears of it").isEqualTo(List.of(0, 1, 2, 3, 4));

    Files.delete(home);
    Files.move(temporary.resolve("away"), home);
    full = false;
    log.move(elsewhere, home);
    assertThat(files(elsewhere)).isEmpty();
    log.save();
    log.publish(shared);
    assertThat(read(only(home))).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6));
    assertThat(only(shared)).hasSameBinaryContentAs(only(home));
  }

  @Test
  void whatARunLeftAndWhatWentOnWithoutItBothReachTheClass() throws IOException {
    leave();
    Files.delete(home);
    Files.move(temporary.resolve("away"), home);
    full = false;
    log = start();
    add(2);
    log.save();
    log.move(elsewhere, home);
    assertThat(files(elsewhere)).isEmpty();
    log.publish(shared);
    assertThat(union(home)).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6));
    assertThat(union(shared)).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void whatIsNoLogOfTheirsOrTornStays() throws IOException {
    leave();
    Files.delete(home);
    Path torn = only(elsewhere);
    Files.writeString(torn, "{\"n\":9", StandardOpenOption.APPEND);
    Path nothing = Files.writeString(elsewhere.resolve("log.x.jsonl"), "nothing\n");
    try (LogWriter other = new LogWriter(elsewhere, "Bo", "bo", "1")) {
      other.append(Entry.of(0, Instant.EPOCH, Entry.What.STEP, "line", "1", Map.of("step", 1)));
    }
    log = start();
    log.move(elsewhere, home);
    assertThat(union(home)).isEqualTo(List.of(0, 1, 2, 3, 4));
    assertThat(files(elsewhere)).contains(torn, nothing, elsewhere.resolve("log.bo.jsonl"));
    log.move(elsewhere, home);
    assertThat(files(home)).as("once").hasSize(1);
  }

  /** Three lines are saved, two only elsewhere, and the window ends; then the home is away. */
  private void leave() throws IOException {
    add(3);
    log.save();
    fills();
    add(2);
    fails();
    log.keep(elsewhere);
    log.close();
    Files.move(home, temporary.resolve("away"));
    Files.writeString(home, "in the way");
  }

  @Test
  void whereNoPlaceCanBeWrittenTheLinesWaitAndItIsSaid() throws IOException {
    Files.writeString(home, "in the way");
    Files.delete(elsewhere);
    add(2);
    fails();
    assertThatThrownBy(() -> log.keep(elsewhere)).isInstanceOf(IOException.class);
    log.publish(shared);
    assertThat(files(shared)).isEmpty();
    Files.delete(home);
    comesBack();
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1));
  }

  @Test
  void whereTheFolderIsGoneTheLinesWaitAndItIsSaid() throws IOException {
    add(2);
    log.save();
    fills();
    Path gone = temporary.resolve("gone");
    Files.move(home, gone);
    add(2);
    fails();
    assertThatThrownBy(() -> log.keep(elsewhere)).isInstanceOf(IOException.class);
    Files.deleteIfExists(home.resolve(".pc.lock"));
    Files.deleteIfExists(home);
    Files.move(gone, home);
    full = false;
    comesBack();
    assertThat(read(only(shared))).isEqualTo(List.of(0, 1, 2, 3));
  }

  /** The window saves again, and then the class's copies are brought up to date. */
  private void comesBack() throws IOException {
    log.save();
    log.keep(elsewhere);
    log.forsake();
    log.publish(shared);
    if (Files.exists(elsewhere)) {
      assertThat(elsewhere).isEmptyDirectory();
    }
  }

  private void add(int lines) {
    for (int i = 0; i < lines; i++) {
      Instant now = Instant.ofEpochMilli(1_000L * next);
      log.add(Entry.of(0, now, Entry.What.STEP, "line", "1", Map.of("step", next)));
      next++;
    }
  }

  /** The line that is being written breaks off, and from then on nothing can be written. */
  private void fills() throws IOException {
    Files.writeString(log.file().orElseThrow(), "{", StandardOpenOption.APPEND);
    full = true;
  }

  private void fails() {
    assertThatThrownBy(log::save).isInstanceOf(IOException.class);
  }

  private static List<Object> read(Path file) {
    StudentLog read = LogReader.read(file);
    assertThat(read.verdict()).as(read.problem()).isEqualTo(Verdict.CHAINED);
    return steps(read.entries());
  }

  /** What a class view adds up. */
  private static List<Object> union(Path folder) throws IOException {
    return steps(
        Weave.of(files(folder).stream().map(file -> LogReader.read(file).entries()).toList()));
  }

  private static List<Object> steps(List<Entry> lines) {
    return lines.stream()
        .filter(line -> line.what() == Entry.What.STEP)
        .map(line -> (Object) ((Number) line.more().get("step")).intValue())
        .toList();
  }

  private static Path only(Path folder) throws IOException {
    List<Path> all = files(folder);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
