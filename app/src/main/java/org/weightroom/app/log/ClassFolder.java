package org.weightroom.app.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;

/**
 * A folder that a class shares: a copy of each log, {@code STUDENT.PC.jsonl}, whole at any moment
 * and written by the log's own PC alone. Nothing in it is trusted, nothing is locked; where it is
 * away for a while, the next {@link #publish} catches up.
 */
public final class ClassFolder {
  private static final String END = ".jsonl";
  private static final int MOST = 1_000;
  private static final int LAST = 100;

  private final Path folder;

  /** A folder that need not be there now. */
  public ClassFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts a log there as it is now, if it is not there already. A guest's stays where it is.
   *
   * @param log a file of a {@link LogWriter}, which may go on writing meanwhile
   * @throws IOException if that is not possible now; then what lies there is as it was
   */
  public void publish(Path log) throws IOException {
    byte[] lines = wholeLines(Files.readAllBytes(log));
    Optional<JsonObject> begin = admitted(lines);
    if (begin.isEmpty()) {
      return;
    }
    Optional<Path> copy = copy(begin.get(), lines);
    if (copy.isPresent() && !isThere(copy.get(), lines)) {
      write(copy.get(), lines);
    }
  }

  /**
   * Puts a log there that has come from another PC, in a file. What lies there may be newer, and
   * then it stays; what has gone on in another way stays, too, and the log gets another file.
   *
   * @throws IOException if that is not possible now; then what lies there is as it was
   */
  public void takeIn(Path log) throws IOException {
    byte[] lines = wholeLines(Files.readAllBytes(log));
    Optional<JsonObject> begin = admitted(lines);
    if (begin.isEmpty()) {
      return;
    }
    for (int i = 1; i <= MOST; i++) {
      Path copy = copy(begin.get(), i);
      byte[] there = Files.exists(copy) ? Files.readAllBytes(copy) : new byte[0];
      if (LogCopy.startsWith(there, lines) && LogCopy.isSound(there, lines.length)) {
        return;
      }
      if (there.length < lines.length && LogCopy.startsWith(lines, there)) {
        write(copy, lines);
        return;
      }
    }
    throw tooMany();
  }

  /**
   * Puts all logs there that a student has on this PC: those, too, that an outage kept back.
   *
   * @param logs where the student's logs lie
   * @param pc this PC's name
   */
  public void publishAll(Path logs, String pc) throws IOException {
    String beside = "(-x[0-9a-f]+(-[0-9]+)?)*"; // as a log was put there that an outage kept back
    Pattern ours =
        Pattern.compile("log\\." + Pattern.quote(pc) + "(-[0-9a-f]+)?" + beside + "\\.jsonl");
    try (Stream<Path> files = Files.list(logs)) {
      for (Path log : files.sorted().toList()) {
        if (ours.matcher(log.getFileName().toString()).matches()) {
          publish(log);
        }
      }
    }
  }

  /** A line that is just being written is left for the next time. */
  private static byte[] wholeLines(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] != '\n') {
      length--;
    }
    return Arrays.copyOf(bytes, length);
  }

  /** The first line of a log that may leave the PC, if there is a folder to take it. */
  private Optional<JsonObject> admitted(byte[] lines) throws IOException {
    Optional<JsonObject> begin = begin(lines);
    if (begin.isPresent() && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString()); // not made: a share may be away
    }
    return begin;
  }

  /** The first line of a log that may leave the PC. */
  private static Optional<JsonObject> begin(byte[] lines) {
    try {
      JsonObject begin = JsonObject.read(firstLine(lines));
      begin.check(Scan.FORMAT, Scan.VERSION);
      begin.text("pc");
      return begin.text("student").isEmpty() ? Optional.empty() : Optional.of(begin);
    } catch (BadFileException e) {
      return Optional.empty(); // it is no log, and its reader says so
    }
  }

  private static byte[] firstLine(byte[] lines) {
    int length = 0;
    while (length < lines.length && lines[length] != '\n') {
      length++;
    }
    return Arrays.copyOf(lines, length);
  }

  /**
   * The log's own file: a PC whose files were lost begins another beside what is there, and so does
   * a log that went on in two ways. None if what lies there has more of the same log.
   */
  private Optional<Path> copy(JsonObject begin, byte[] lines) throws IOException {
    for (int i = 1; i <= MOST; i++) {
      Path copy = copy(begin, i);
      if (Files.notExists(copy)) {
        return Optional.of(copy);
      }
      if (beginsAlike(copy, lines)) {
        boolean longer = Files.size(copy) > lines.length;
        boolean same = isSameAtTheEnd(copy, lines); // and so before it: a line hangs on all
        if (!longer && (same || !isChained(copy))) {
          return Optional.of(copy); // older, or damaged
        }
        if (longer && same && isChained(copy)) {
          return Optional.empty();
        }
      }
    }
    throw tooMany();
  }

  private Path copy(JsonObject begin, int number) {
    String student = Names.escape(value(begin, "student"));
    String pc = value(begin, "pc").replaceAll("[^a-z0-9-]+", "-");
    return folder.resolve(student + "." + pc + (number == 1 ? "" : "-" + number) + END);
  }

  private IOException tooMany() {
    return new IOException(folder + ": too many files of one student");
  }

  private static String value(JsonObject begin, String name) {
    return String.valueOf(begin.values().get(name));
  }

  private static boolean beginsAlike(Path copy, byte[] lines) throws IOException {
    byte[] first = firstLine(lines);
    try (var in = Files.newInputStream(copy)) {
      return Arrays.equals(first, in.readNBytes(first.length));
    }
  }

  /** Whether the shorter one's last bytes, which have a line's hash in them, stand in both. */
  private static boolean isSameAtTheEnd(Path copy, byte[] lines) throws IOException {
    int end = (int) Math.min(Files.size(copy), lines.length);
    int from = Math.max(0, end - LAST);
    try (var in = Files.newInputStream(copy)) {
      in.skipNBytes(from);
      return Arrays.equals(in.readNBytes(end - from), Arrays.copyOfRange(lines, from, end));
    }
  }

  private static boolean isChained(Path copy) throws IOException {
    try {
      return !Scan.of(copy, entry -> {}).isTorn();
    } catch (BreakException e) {
      return false;
    }
  }

  private static boolean isThere(Path copy, byte[] lines) throws IOException {
    return Files.exists(copy) && Files.size(copy) == lines.length;
  }

  /** The teacher's own programs read it: not with the rights that temporary files have. */
  private void write(Path copy, byte[] lines) throws IOException {
    Path temporary = folder.resolve("." + copy.getFileName() + ".tmp");
    try {
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(lines);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      move(temporary, copy);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException left) {
        e.addSuppressed(left); // the next one writes over it
      }
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING); // some shares know no other way
    }
  }
}
