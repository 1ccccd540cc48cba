package org.weightroom.app.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds a log's file that nobody else writes to, and holds it. */
final class LogFiles implements AutoCloseable {
  private static final int MOST = 1_000;

  private final Path folder;
  private final String student;
  private final String pc;
  private @Nullable FileChannel lock;
  private String held = "";
  private String name = "";

  LogFiles(Path folder, String student, String pc) {
    this.folder = folder;
    this.student = student;
    this.pc = pc;
  }

  /** The file that is held, or was before {@link #close}. */
  Optional<Path> file() {
    return name.isEmpty() ? Optional.empty() : Optional.of(file(name));
  }

  /** The PC's name in the log that is held: the second log of a PC has a name of its own. */
  String name() {
    return name;
  }

  /**
   * Takes a file that can be gone on with, the one that is held if it is still good.
   *
   * @return what is in it already
   */
  Scan take() throws IOException {
    Files.createDirectories(folder);
    Optional<Scan> again = held.isEmpty() ? Optional.empty() : log(file(held));
    if (again.filter(this::isGood).isPresent()) {
      return again.get();
    }
    for (int i = 1; i <= MOST; i++) {
      if (hold(i == 1 ? pc : pc + "-" + i)) {
        Optional<Scan> log = log(file(held));
        if (log.filter(this::isGood).isPresent()) {
          name = held;
          return log.get();
        }
      }
    }
    throw new IOException(folder + ": no log can be written here");
  }

  /** Keeps what was torn by a crash beside the log, if anything can be read in it. */
  void keepTorn(long from) throws IOException {
    Path log = file(name);
    byte[] piece;
    try (var in = Files.newInputStream(log)) {
      in.skipNBytes(from);
      piece = in.readNBytes(Scan.LONGEST_LINE);
    }
    if (new String(piece, StandardCharsets.ISO_8859_1).chars().allMatch(each -> each <= ' ')) {
      return; // a crash may leave zeros
    }
    int number = 1;
    while (Files.exists(torn(log, number))) {
      number++;
    }
    Files.write(torn(log, number), piece, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void close() throws IOException {
    FileChannel open = lock;
    lock = null;
    held = "";
    if (open != null) {
      open.close();
    }
  }

  private boolean hold(String next) throws IOException {
    close();
    // A file of its own: closing any other channel of a locked file can end the lock.
    FileChannel open =
        FileChannel.open(
            folder.resolve("." + next + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      FileLock mine = open.tryLock();
      if (mine == null) {
        open.close();
        return false;
      }
      held = next;
    } catch (OverlappingFileLockException e) {
      open.close();
      return false;
    } catch (IOException e) {
      held = pc + "-" + UUID.randomUUID().toString().substring(0, 8); // no locks here: nobody's
    }
    lock = open;
    return true;
  }

  /** The log in a file, which may be empty or not there; none if it does not hang together. */
  private static Optional<Scan> log(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.of(Scan.ofNothing());
    }
    try {
      return Optional.of(Scan.of(file, entry -> {}));
    } catch (BreakException e) {
      return Optional.empty();
    }
  }

  private boolean isGood(Scan log) {
    boolean ours = log.count() == 0 || log.student().equals(student);
    return ours && log.length() <= LogWriter.FULL;
  }

  private Path file(String of) {
    return folder.resolve("log." + of + ".jsonl");
  }

  private static Path torn(Path log, int number) {
    return log.resolveSibling(log.getFileName() + ".torn-" + number);
  }
}
