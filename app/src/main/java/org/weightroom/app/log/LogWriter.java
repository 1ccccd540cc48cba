package org.weightroom.app.log;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a student's log on one PC: begins it, or goes on where it ended. Nothing is written before
 * the first line is appended. Whatever fails is an {@link IOException}, after which the same line
 * can be appended again; it is never there twice.
 *
 * <p>Two writers never share a file: while another one writes {@code log.PC.jsonl}, or where that
 * was altered, is another student's or is nearly full, {@code log.PC-2.jsonl} is taken, and so on.
 * Any thread may write.
 */
public final class LogWriter implements AutoCloseable {
  /** A log that is longer is not gone on with. */
  static final long FULL = Scan.LONGEST_FILE / 2;

  private static final int LONGEST_BODY = Scan.LONGEST_LINE - 100;

  private final LogFiles files;
  private final String student;
  private final String app;
  private final Opener opener;
  private @Nullable FileChannel channel;
  private String hash = Chain.START;
  private long count;
  private long end;
  private @Nullable Path opened;
  private String openedName = "";
  private @Nullable Entry unsure;
  private String unsureHash = "";

  /** Opens a log's file for writing, and makes it where there is none. */
  @FunctionalInterface
  interface Opener {
    /** As on a disk. */
    Opener DISK =
        file -> FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

    /** Opens it. */
    FileChannel open(Path file) throws IOException;
  }

  /**
   * Makes a writer.
   *
   * @param folder where this student's logs lie; made with the first line
   * @param student the student's name or seat, as in {@link Entry.What#BEGIN}
   * @param pc this PC's name: see {@link Pc}
   * @param app the program's version
   */
  public LogWriter(Path folder, String student, String pc, String app) {
    this(folder, student, pc, app, Opener.DISK);
  }

  /** As above, on another disk. */
  LogWriter(Path folder, String student, String pc, String app, Opener opener) {
    this.opener = opener;
    this.files = new LogFiles(folder, student, pc);
    this.student = student;
    this.app = app;
  }

  /** The file it writes to; empty before the first line. */
  public synchronized Optional<Path> file() {
    return files.file();
  }

  /**
   * Appends a line.
   *
   * @param data what it tells; it gets the next number, whatever its own is
   * @return the line as it was written: without {@code from} where that is too long
   * @throws IllegalArgumentException if it is longer than a line can be: nothing is written
   */
  public synchronized Entry append(Entry data) throws IOException {
    if (channel == null) {
      open();
      Entry before = unsure;
      if (before != null && unsureHash.equals(hash) && isSame(before, data)) {
        unsure = null; // it had reached the disk before the failure was told
        return before;
      }
    }
    if (count == 0) {
      put(Entry.of(0, data.at(), Entry.What.BEGIN, "", "", begin()));
    }
    return put(numbered(data));
  }

  /**
   * What was written before the last failure, read again; empty if the file could never be opened.
   */
  synchronized Optional<byte[]> written() throws IOException {
    Path file = opened;
    if (file == null) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      byte[] lines = in.readNBytes((int) end);
      if (lines.length < end) {
        throw new EOFException(file.toString());
      }
      return Optional.of(lines);
    }
  }

  /** The PC's name in it. */
  synchronized String name() {
    return openedName;
  }

  /** Waits until all lines are on the disk. */
  public synchronized void force() throws IOException {
    FileChannel open = channel;
    if (open != null) {
      try {
        open.force(false);
      } catch (IOException e) {
        abandon(e);
        throw e;
      }
    }
  }

  /** Lets go of the file. The writer can be used again: it goes on with the same file if it can. */
  @Override
  public synchronized void close() throws IOException {
    FileChannel open = channel;
    channel = null;
    try (files) {
      if (open != null) {
        open.close();
      }
    }
  }

  private Entry put(Entry whole) throws IOException {
    Entry entry = length(whole) < LONGEST_BODY ? whole : withoutFrom(whole);
    String body = EntryJson.body(entry);
    String next = Chain.hash(hash, body.getBytes(StandardCharsets.UTF_8));
    byte[] line = (Chain.line(body, next) + "\n").getBytes(StandardCharsets.UTF_8);
    if (line.length > Scan.LONGEST_LINE) {
      throw new IllegalArgumentException("a line of a log has no " + line.length + " bytes");
    }
    unsure = entry;
    unsureHash = next;
    write(line);
    unsure = null;
    hash = next;
    count++;
    end += line.length;
    return entry;
  }

  private static int length(Entry entry) {
    return EntryJson.body(entry).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Work that is too long for a line: then a replay knows that it does not know it. */
  private static Entry withoutFrom(Entry entry) {
    Map<String, Object> more = new LinkedHashMap<>(entry.more());
    if (more.remove("from") != null) {
      more.put("fromLost", true);
    }
    return new Entry(
        entry.number(),
        entry.at(),
        entry.what(),
        entry.lesson(),
        entry.lessonVersion(),
        entry.deed(),
        more);
  }

  private void write(byte[] line) throws IOException {
    FileChannel open = channel;
    if (open == null) {
      throw new IOException("closed");
    }
    try {
      if (open.size() != end) {
        throw new IOException(files.file() + ": somebody else has written to it");
      }
      ByteBuffer buffer = ByteBuffer.wrap(line);
      for (long at = end; buffer.hasRemaining(); ) {
        at += open.write(buffer, at);
      }
    } catch (IOException e) {
      abandon(e);
      throw e;
    }
  }

  /** The next line is appended to what is really there. */
  private void abandon(IOException why) {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
  }

  private void open() throws IOException {
    Scan there = files.take();
    Path file = files.file().orElseThrow();
    if (there.isTorn() && unsure == null) {
      files.keepTorn(there.length()); // else it is a piece of what is appended again
    }
    FileChannel opening = opener.open(file);
    long from = there.length();
    try {
      opening.truncate(from);
      if (!there.isTerminated()) {
        from += opening.write(ByteBuffer.wrap(new byte[] {'\n'}), from);
      }
    } catch (IOException e) {
      try (opening) {
        throw e;
      }
    }
    hash = there.hash();
    count = there.count();
    end = from;
    channel = opening;
    opened = file;
    openedName = files.name();
  }

  private Map<String, Object> begin() {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("format", Scan.FORMAT);
    more.put("version", Scan.VERSION);
    more.put("student", student);
    more.put("pc", files.name());
    more.put("app", app);
    return more;
  }

  private Entry numbered(Entry data) {
    return new Entry(
        count,
        data.at(),
        data.what(),
        data.lesson(),
        data.lessonVersion(),
        data.deed(),
        data.more());
  }

  private static boolean isSame(Entry written, Entry data) {
    return written.equals(
        new Entry(
            written.number(),
            data.at(),
            data.what(),
            data.lesson(),
            data.lessonVersion(),
            data.deed(),
            data.more()));
  }
}
