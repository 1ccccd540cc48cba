package org.weightroom.app.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;

/** Goes through a log line by line, as long as each hangs on the one before. */
final class Scan {
  static final int LONGEST_LINE = 1 << 20;
  static final long LONGEST_FILE = 64L << 20;
  static final String FORMAT = "weightroom-log";
  static final int VERSION = 1;

  private final Consumer<Entry> to;
  private String student = "";
  private String pc = "";
  private String hash = Chain.START;
  private long count;
  private long length;
  private boolean terminated = true;
  private boolean torn;

  /**
   * Makes a scan that has read nothing yet.
   *
   * @param to hears of each line that hangs together with those before
   */
  Scan(Consumer<Entry> to) {
    this.to = to;
  }

  /**
   * Reads a log.
   *
   * @param to hears of each line that hangs together with those before
   * @throws BreakException at the first that does not
   */
  static Scan of(Path file, Consumer<Entry> to) throws IOException, BreakException {
    Scan scan = new Scan(to);
    scan.all(file);
    return scan;
  }

  /** Reads a log that lies in memory, as {@link #of(Path, Consumer)}. */
  static Scan of(byte[] log, Consumer<Entry> to) throws BreakException {
    Scan scan = new Scan(to);
    if (log.length > LONGEST_FILE) {
      throw new BreakException(StudentLog.Verdict.UNREADABLE, "file-size", scan);
    }
    try {
      scan.all(new ByteArrayInputStream(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // from memory: cannot happen
    }
    return scan;
  }

  /** Reads a log from its first line. */
  void all(Path file) throws IOException, BreakException {
    if (!Files.isRegularFile(file)) {
      throw new BreakException(StudentLog.Verdict.UNREADABLE, "no-file", this);
    }
    goOn(file);
  }

  /** Reads on where the line before ended, which has its end. */
  void goOn(Path file) throws IOException, BreakException {
    if (Files.size(file) > LONGEST_FILE) {
      throw new BreakException(StudentLog.Verdict.UNREADABLE, "file-size", this);
    }
    torn = false;
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(length);
      all(new BufferedInputStream(in));
    }
  }

  /** What is in a file that is not there. */
  static Scan ofNothing() {
    return new Scan(entry -> {});
  }

  /** The student's name or seat, as the first line says. */
  String student() {
    return student;
  }

  /** The PC, as the first line says. */
  String pc() {
    return pc;
  }

  /** How many lines hang together. */
  long count() {
    return count;
  }

  /** The hash of the last of them. */
  String hash() {
    return hash;
  }

  /** How many bytes they take. */
  long length() {
    return length;
  }

  /** Whether the last of them has its end. */
  boolean isTerminated() {
    return terminated;
  }

  /** Whether something follows that was torn while it was written. */
  boolean isTorn() {
    return torn;
  }

  private void all(InputStream in) throws IOException, BreakException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        take(line.toByteArray());
        length += line.size() + 1;
        line.reset();
      } else if (line.size() == LONGEST_LINE) {
        throw new BreakException(bad(), "line-size", this);
      } else {
        line.write(next);
      }
    }
    if (line.size() > 0) {
      last(line.toByteArray());
    }
  }

  /** Without an end: whole, if it hangs on; or torn by a crash, which is no alteration. */
  private void last(byte[] line) throws BreakException {
    if (Chain.isSealed(line) && Chain.hash(hash, Chain.body(line)).equals(Chain.hash(line))) {
      take(line);
      length += line.length;
      terminated = false;
    } else {
      torn = true;
    }
  }

  private void take(byte[] line) throws BreakException {
    if (!Chain.isSealed(line)) {
      throw new BreakException(bad(), "no-line", this);
    }
    if (count == 0) {
      begin(line);
    }
    if (!Chain.hash(hash, Chain.body(line)).equals(Chain.hash(line))) {
      throw new BreakException(StudentLog.Verdict.ALTERED, "chain", this);
    }
    Entry entry = entry(line);
    boolean begins = entry.what() == Entry.What.BEGIN;
    if (entry.number() != count || begins != (count == 0)) {
      throw new BreakException(StudentLog.Verdict.ALTERED, "order", this);
    }
    hash = Chain.hash(line);
    count++;
    to.accept(entry);
  }

  private void begin(byte[] line) throws BreakException {
    try {
      JsonObject json = JsonObject.read(line);
      if (EntryJson.of(json).what() == Entry.What.BEGIN) {
        json.check(FORMAT, VERSION);
        student = json.text("student");
        pc = json.text("pc");
      }
    } catch (BadFileException e) {
      throw new BreakException(StudentLog.Verdict.UNREADABLE, e, this);
    }
  }

  private Entry entry(byte[] line) throws BreakException {
    try {
      return EntryJson.of(JsonObject.read(line));
    } catch (BadFileException e) {
      throw new BreakException(StudentLog.Verdict.ALTERED, e, this);
    }
  }

  /** What has no first line is no log. */
  private StudentLog.Verdict bad() {
    return count == 0 ? StudentLog.Verdict.UNREADABLE : StudentLog.Verdict.ALTERED;
  }
}
