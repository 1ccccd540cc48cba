package org.weightroom.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.log.Tail;
import org.weightroom.lesson.Texts;

/** One log in the folder: what is known of it, and whether it has changed since. */
final class LogFile {
  private static final int PATIENCE = 3;

  private final Path path;
  private final Texts texts;
  private final Tail tail;
  private String stamp = "";
  private String read = "";
  private int failures;

  LogFile(Path path, Texts texts) {
    this.path = path;
    this.texts = texts;
    this.tail = new Tail(path, texts);
  }

  Path path() {
    return path;
  }

  /** Takes down what tells a change: see {@link org.weightroom.app.plugin.Stamp}. */
  void stamp(String now) {
    stamp = now;
  }

  /** Whether it has changed since it was read, or could not be read. */
  boolean isStale() {
    return !stamp.equals(read);
  }

  /** What is new; empty if it cannot be read now: it is asked for again at the next look. */
  Optional<Tail.Part> read() {
    try {
      Tail.Part part = tail.next();
      failures = 0;
      read = stamp;
      return Optional.of(part);
    } catch (IOException e) {
      failures++;
      return Optional.empty();
    }
  }

  /** All its lines; none if it cannot be read now. */
  List<Entry> all() {
    try {
      return tail.all();
    } catch (IOException e) {
      failures++;
      read = "";
      return List.of();
    }
  }

  /** A file that is only just being written does not count as unreadable. */
  Verdict verdict() {
    if (failures >= PATIENCE) {
      return Verdict.UNREADABLE;
    }
    boolean other = tail.verdict() == Verdict.CHAINED && isOfAnother();
    return other ? Verdict.ALTERED : tail.verdict();
  }

  /** Which file, and what is wrong with it. */
  String problem() {
    String reason =
        failures >= PATIENCE
            ? texts.beside(ClassRoom.class).text("class.cannot-read")
            : isOfAnother() && tail.verdict() == Verdict.CHAINED
                ? texts.beside(ClassRoom.class).text("class.of-another")
                : tail.problem();
    return name() + ": " + reason;
  }

  /** Somebody has given the file another student's name. */
  private boolean isOfAnother() {
    String student = tail.student();
    return !student.isEmpty() && !Names.escape(student).equals(key(path));
  }

  /** The name that the first line tells. */
  String student() {
    return tail.student();
  }

  /** The file's name, on one line whoever gave it. */
  String name() {
    return String.valueOf(path.getFileName()).replaceAll("\\p{Cntrl}", " ");
  }

  /** The part of the name that stands for the student. */
  static String key(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }
}
