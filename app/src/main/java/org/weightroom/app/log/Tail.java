package org.weightroom.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.lesson.Texts;

/**
 * Follows a log that grows, and reads only what is new. As that shows no change of earlier lines,
 * it reads everything again now and then. For one thread at a time.
 */
public final class Tail {
  private static final int MOST_PARTS = 50;

  private final Path file;
  private final Texts texts;
  private List<Entry> found = new ArrayList<>();
  private @Nullable Scan scan;
  private long size;
  private int parts;
  private Verdict verdict = Verdict.CHAINED;
  private String problem = "";

  /**
   * Makes a follower that has read nothing yet.
   *
   * @param texts in whose language problems are told
   */
  public Tail(Path file, Texts texts) {
    this.file = file;
    this.texts = texts;
  }

  /**
   * What was read.
   *
   * @param anew whether these are all lines, and not only those after the part before
   * @param entries the lines that hang together
   */
  public record Part(boolean anew, List<Entry> entries) {}

  /**
   * Reads what is new.
   *
   * @throws IOException if it cannot be read now; nothing is forgotten then
   */
  public Part next() throws IOException {
    Scan before = scan;
    long now = Files.size(file);
    if (before == null || !goesOn(before, now)) {
      return new Part(true, all());
    }
    found = new ArrayList<>();
    scan = null; // until it has come to its end
    size = now;
    parts++;
    read(before, true);
    boolean strange = found.isEmpty() || scan == null || scan.isTorn(); // no PC adds such a part
    return strange ? new Part(true, all()) : new Part(false, found);
  }

  private boolean goesOn(Scan before, long now) {
    return verdict == Verdict.CHAINED && before.isTerminated() && now > size && parts < MOST_PARTS;
  }

  /**
   * Reads everything again.
   *
   * @throws IOException if it cannot be read now
   */
  public List<Entry> all() throws IOException {
    long now = Files.size(file);
    List<Entry> lines = new ArrayList<>();
    found = lines;
    size = now;
    parts = 0;
    read(new Scan(entry -> found.add(entry)), false);
    return lines;
  }

  /** The student's name or seat, as the first line says. */
  public String student() {
    return scan == null ? "" : scan.student();
  }

  /** Whether every line hangs on the one before. */
  public Verdict verdict() {
    return verdict;
  }

  /** Where it does not, and why: one line; empty if it does. */
  public String problem() {
    return problem;
  }

  private void read(Scan reading, boolean goesOn) throws IOException {
    try {
      if (goesOn) {
        reading.goOn(file);
      } else {
        reading.all(file);
      }
      scan = reading;
      boolean empty = reading.count() == 0;
      verdict = empty ? Verdict.UNREADABLE : Verdict.CHAINED;
      problem = empty ? texts.beside(Tail.class).text("broken.empty") : "";
    } catch (BreakException e) {
      scan = e.upTo();
      verdict = e.verdict();
      problem = e.text(texts);
    }
  }
}
