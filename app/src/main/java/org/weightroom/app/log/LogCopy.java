package org.weightroom.app.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.lesson.Texts;

/**
 * A log on its way from one PC to another, byte by byte.
 *
 * @param name the file's name: {@code log.PC.jsonl}
 * @param bytes its whole lines
 * @param student the student's name or seat, as the first line says
 * @param verdict what can be said of it; an altered one travels on as it is
 * @param problem what is wrong with it: one line; empty if nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and nobody writes into them
public record LogCopy(String name, byte[] bytes, String student, Verdict verdict, String problem) {
  private static final Pattern NAME = Pattern.compile("log\\.([a-z0-9-]{1,80})\\.jsonl");
  private static final int MOST = 1_000;
  private static final int MARK = 8;

  /** Whether a file of this name is a log in a student's folder. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * The log that these bytes spell, whatever they do.
   *
   * @param texts in whose language problems are told
   */
  public static LogCopy of(String name, byte[] bytes, Texts texts) {
    try {
      Scan scan = Scan.of(bytes, entry -> {});
      boolean empty = scan.count() == 0;
      String problem = empty ? texts.beside(LogCopy.class).text("broken.empty") : "";
      Verdict verdict = empty ? Verdict.UNREADABLE : Verdict.CHAINED;
      return new LogCopy(name, whole(bytes, scan), scan.student(), verdict, problem);
    } catch (BreakException e) {
      byte[] lines = Arrays.copyOf(bytes, endOfLines(bytes));
      return new LogCopy(name, lines, e.upTo().student(), e.verdict(), e.text(texts));
    }
  }

  /**
   * The logs in a student's folder, by name.
   *
   * @param texts in whose language problems are told
   */
  public static List<LogCopy> all(Path folder, Texts texts) throws IOException {
    List<LogCopy> all = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      try (var in = Files.newInputStream(file)) {
        all.add(of(name, in.readNBytes((int) Scan.LONGEST_FILE + 1), texts));
      }
    }
    return all;
  }

  /**
   * Moves a student's logs to another folder. What cannot be read, is another's, or was torn by a
   * crash, stays where it is.
   */
  static void moveAll(Path from, Path to, String student, String pc) throws IOException {
    Texts texts = Texts.of(LogCopy.class, Locale.getDefault());
    for (Path file : files(from)) {
      Optional<LogCopy> log = read(file, texts).filter(each -> each.isOf(student));
      if (log.isPresent()) {
        log.get().putInto(to, pc);
        if (log.get().bytes().length >= Files.size(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private boolean isOf(String whom) {
    return verdict != Verdict.UNREADABLE && student.equals(whom);
  }

  /** None if it cannot be read at all. */
  private static Optional<LogCopy> read(Path file, Texts texts) {
    try (var in = Files.newInputStream(file)) {
      String name = String.valueOf(file.getFileName());
      return Optional.of(of(name, in.readNBytes((int) Scan.LONGEST_FILE + 1), texts));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts it beside the logs that are there. One that it goes on from is replaced; nothing else is,
   * so that what has gone on in two ways is there twice. A name that this PC's own logs have is not
   * taken: they would go on in it.
   *
   * @param pc this PC's name
   * @return where it lies now, and whether it did already
   */
  public Placed putInto(Path folder, String pc) throws IOException {
    List<Path> older = new ArrayList<>();
    for (Path file : files(folder)) {
      byte[] there = beginsAlike(file) ? Files.readAllBytes(file) : new byte[0];
      if (there.length > 0 && startsWith(there, bytes)) {
        return new Placed(file, false);
      }
      if (there.length > 0 && startsWith(bytes, Arrays.copyOf(there, endOfLines(there)))) {
        older.add(file);
      }
    }
    for (Path file : older) {
      if (replace(file)) {
        return new Placed(file, true);
      }
    }
    Path free = free(folder, pc);
    SafeFile.write(free, bytes);
    return new Placed(free, true);
  }

  /**
   * Where a log lies.
   *
   * @param file the file that has all its lines
   * @param isNew whether they have just come
   */
  public record Placed(Path file, boolean isNew) {}

  /** Whether all lines of the other one stand at its beginning. */
  public boolean goesOnFrom(LogCopy other) {
    return startsWith(bytes, other.bytes);
  }

  /** Whether these lines begin with those. */
  static boolean startsWith(byte[] lines, byte[] first) {
    return lines.length >= first.length
        && Arrays.equals(lines, 0, first.length, first, 0, first.length);
  }

  /** Whether a log hangs together after so many bytes, too, which do by themselves or do not. */
  static boolean isSound(byte[] lines, int known) {
    if (lines.length == known) {
      return true;
    }
    try {
      return Scan.of(lines, entry -> {}).count() > 0;
    } catch (BreakException e) {
      return false;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isName(String.valueOf(file.getFileName())))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static byte[] whole(byte[] bytes, Scan scan) {
    int length = (int) scan.length();
    if (scan.isTerminated()) {
      return Arrays.copyOf(bytes, length); // without what a crash has torn
    }
    byte[] whole = Arrays.copyOf(bytes, length + 1);
    whole[length] = '\n';
    return whole;
  }

  private static int endOfLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private boolean beginsAlike(Path file) throws IOException {
    byte[] first = firstLine();
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(first, in.readNBytes(first.length));
    }
  }

  /** No other log has it: it tells when and where it was begun. */
  private byte[] firstLine() {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }

  /** Replaces a log, unless a program is writing to it. */
  private boolean replace(Path file) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return false;
    }
    Path lock = file.resolveSibling("." + name.group(1) + ".lock");
    try (FileChannel open =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock mine = open.tryLock()) {
      if (mine == null) {
        return false;
      }
      SafeFile.write(file, bytes);
      return true;
    } catch (OverlappingFileLockException e) {
      return false; // this very program
    }
  }

  /** A name that is not taken, and that no program here takes later. */
  private Path free(Path folder, String pc) throws IOException {
    Path own = folder.resolve(name);
    boolean ours = name.matches("log\\." + Pattern.quote(pc) + "(-[0-9a-f]+)?\\.jsonl");
    if (!ours && Files.notExists(own)) {
      return own;
    }
    String stem = name.replaceFirst("(-x[0-9a-f]+)*\\.jsonl$", "") + "-x";
    for (String mark : List.of(mark(firstLine()), mark(bytes))) {
      Path beside = folder.resolve(stem + mark + ".jsonl");
      if (Files.notExists(beside)) {
        return beside;
      }
    }
    for (int i = 2; i <= MOST; i++) {
      Path beside = folder.resolve(stem + mark(bytes) + "-" + i + ".jsonl");
      if (Files.notExists(beside)) {
        return beside;
      }
    }
    throw new IOException(folder + ": too many logs of one name");
  }

  private static String mark(byte[] bytes) {
    return Chain.hash(Chain.START, bytes).substring(0, MARK);
  }
}
