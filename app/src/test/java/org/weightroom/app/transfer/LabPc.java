package org.weightroom.app.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.progress.Companion;
import org.weightroom.app.progress.SavedWorks;
import org.weightroom.app.progress.Store;
import org.weightroom.app.progress.Work;
import org.weightroom.lesson.Gesture;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Cause;

/**
 * A PC with a user folder of its own, where students sit.
 *
 * @param home the user folder
 * @param name what the PC is called in logs
 */
public record LabPc(Path home, String name) {
  static final Texts TEXTS = Texts.of(StudentFile.class, Locale.ENGLISH);
  private static final Duration SOON = Duration.ofSeconds(20);

  /** A student plays, as a window would keep it: the number stands for the state. */
  public LabPc play(String student, String lesson, long number, String... solved) {
    Path folder = folder(student);
    try (Store store = Store.open(folder, name, Companion.NONE, () -> {})) {
      store.put(work(lesson, number, solved));
      store.await(SOON);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return tell(student, lesson, (int) number);
  }

  /** A line more in the student's log. */
  public LabPc tell(String student, String lesson, int step) {
    try (LogWriter log = new LogWriter(folder(student), student, name, "1")) {
      log.append(
          Entry.of(0, Instant.now(), Entry.What.STEP, lesson, "1.0.0", Map.of("step", step)));
      log.force();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path folder(String student) {
    return Names.folder(home, student);
  }

  StudentFile gather(String student) throws IOException, TransferException {
    return StudentFile.gather(student, home, List.of(), Optional.empty(), TEXTS);
  }

  /** Saves a student's file. */
  public Path export(String student, Path file) throws IOException, TransferException {
    gather(student).write(file);
    return file;
  }

  /** Takes a file in, without a class folder. */
  public Intake.Taken take(Path file) {
    return new Intake(home, Optional.empty(), TEXTS).take(file);
  }

  /** What a window that opens now goes on from. */
  public SavedWorks saved(String student) {
    try (Store store = Store.open(folder(student), name, Companion.NONE, () -> {})) {
      return store.earlier();
    }
  }

  List<StudentLog> logs(String student) throws IOException {
    try (Stream<Path> all = Files.list(folder(student))) {
      return all.filter(file -> file.getFileName().toString().matches("log\\..*\\.jsonl"))
          .sorted()
          .map(LogReader::read)
          .toList();
    }
  }

  /** Every file of this PC's students and what is in it, but for locks. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(home)) {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          if (!file.toString().endsWith(".lock")) {
            String bytes = HexFormat.of().formatHex(Files.readAllBytes(file));
            files.put(home.relativize(file).toString(), bytes);
          }
        }
      }
    }
    return files;
  }

  private static Work work(String lesson, long number, String... solved) {
    Snapshot before = new Snapshot(Map.of("number", number - 1));
    Snapshot now = new Snapshot(Map.of("number", number));
    return new Work(
        lesson,
        "1.0.0",
        0,
        new Progress(now, Map.of(), List.of(solved), Map.of(), Optional.empty(), List.of()),
        new Past(List.of(new Gesture(Cause.HAND, before, now)), List.of()),
        Preparation.NONE);
  }

  /** The number in the newest work of a lesson. */
  static long number(SavedWorks saved, String lesson) {
    return (Long) saved.works().get(lesson).get(0).progress().state().values().get("number");
  }
}
