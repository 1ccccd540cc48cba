package org.weightroom.app.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Names;
import org.weightroom.lesson.Deed;
import org.weightroom.observe.Cause;

/** A PC at which a simulated student plays: its own log, and the copy in the class folder. */
final class LabPc implements AutoCloseable {
  static final List<String> GOALS = List.of("below-799", "below-600", "below-450");

  private final Path classFolder;
  private final String student;
  private final String pc;
  private final LogWriter writer;
  private final Random random;
  private final List<Entry> written = new ArrayList<>();
  private int copied;
  private Optional<Path> waiting = Optional.empty();
  private int waitingLines;
  private int goal;

  LabPc(Path local, Path classFolder, String student, String pc, long seed) {
    this.classFolder = classFolder;
    this.student = student;
    this.pc = pc;
    this.random = new Random(seed);
    writer = new LogWriter(local.resolve(Names.escape(student)), student, pc, "test");
  }

  String student() {
    return student;
  }

  /** What has reached the class folder. */
  List<Entry> arrived() {
    return List.copyOf(written.subList(0, copied));
  }

  List<Entry> written() {
    return List.copyOf(written);
  }

  Path file() {
    return classFolder.resolve(Names.escape(student) + "." + pc + ".jsonl");
  }

  void open(Instant now) throws IOException {
    write(now, Entry.What.OPEN, Map.of("goals", GOALS, "hints", 3, "lowest", true));
  }

  void close(Instant now) throws IOException {
    write(now, Entry.What.CLOSE, Map.of());
  }

  /** Something a student may do. */
  void play(Instant now) throws IOException {
    switch (random.nextInt(12)) {
      case 0 -> write(now, Entry.What.STEP, Map.of("step", random.nextInt(4)));
      case 1 ->
          write(now, random.nextBoolean() ? Entry.What.HAND_UP : Entry.What.HAND_DOWN, Map.of());
      case 2 -> deed(now, Deed.Kind.HINT, "hint-" + random.nextInt(3), Map.of(), false, List.of());
      case 3 ->
          deed(
              now,
              Deed.Kind.PREDICT,
              "card",
              Map.of("card", random.nextBoolean() ? "yes" : "no"),
              false,
              List.of());
      case 4 -> write(now, Entry.What.REFLECT, Map.of("text", "Ünlü “" + random.nextInt() + "”"));
      default -> {
        boolean wins = random.nextInt(12) == 0 && goal < GOALS.size();
        deed(
            now,
            Deed.Kind.SET,
            "",
            Map.of(random.nextBoolean() ? "weight" : "bias", random.nextDouble()),
            random.nextBoolean(),
            wins ? List.of(GOALS.get(goal++)) : List.of());
      }
    }
  }

  private void deed(
      Instant now,
      Deed.Kind kind,
      String word,
      Map<String, Object> values,
      boolean typed,
      List<String> solved)
      throws IOException {
    OptionalDouble score =
        kind == Deed.Kind.SET
            ? OptionalDouble.of(random.nextDouble() * 1000)
            : OptionalDouble.empty();
    Deed deed =
        new Deed(
            kind, word, 0, new LinkedHashMap<>(values), Cause.HAND, typed, solved, score, "0a");
    write(new Entry(0, now, Entry.What.DEED, "regression", "1", Optional.of(deed), Map.of()));
  }

  private void write(Instant now, Entry.What what, Map<String, Object> more) throws IOException {
    write(Entry.of(0, now, what, "regression", "1", more));
  }

  private void write(Entry entry) throws IOException {
    written.add(writer.append(entry));
  }

  /** Copies the log beside its place in the class folder; {@link #rename} puts it there. */
  void copy() throws IOException {
    if (waiting.isPresent() || writer.file().isEmpty()) {
      return;
    }
    Path temporary = classFolder.resolve(".writing" + file().getFileName() + ".tmp");
    Files.copy(writer.file().get(), temporary, StandardCopyOption.REPLACE_EXISTING);
    waiting = Optional.of(temporary);
    waitingLines = written.size();
  }

  void rename() throws IOException {
    if (waiting.isPresent()) {
      Files.move(
          waiting.get(),
          file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      copied = waitingLines;
      waiting = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
