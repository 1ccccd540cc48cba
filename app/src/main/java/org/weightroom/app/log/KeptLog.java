package org.weightroom.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.progress.Companion;

/**
 * A student's log on its way to the disk, and to the class. While it cannot be written, the log as
 * it would be lies in a temporary folder, and the class is told from there; as the same lines hang
 * together to the same bytes everywhere, the student's folder catches up with that very file.
 */
public final class KeptLog implements Companion, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(KeptLog.class.getName());

  private final Path folder;
  private final String student;
  private final String pc;
  private final String app;
  private final Runnable kept;
  private final LogWriter.Opener opener;
  private final Deque<Entry> waiting = new ArrayDeque<>();
  private final List<SpareLog> over = new ArrayList<>();
  private final Set<Path> left = new CopyOnWriteArraySet<>();
  private @Nullable SpareLog spare;
  private volatile LogWriter home;

  /**
   * Makes a log; nothing is written before the first line.
   *
   * @param folder where this student's logs lie
   * @param student the student's name or seat
   * @param pc this PC's name: see {@link Pc}
   * @param app the program's version
   * @param kept called when there is something new for the class that could not be saved
   */
  public KeptLog(Path folder, String student, String pc, String app, Runnable kept) {
    this(folder, student, pc, app, kept, LogWriter.Opener.DISK);
  }

  /** As above, on another disk. */
  KeptLog(
      Path folder, String student, String pc, String app, Runnable kept, LogWriter.Opener opener) {
    this.opener = opener;
    this.folder = folder;
    this.student = student;
    this.pc = pc;
    this.app = app;
    this.kept = kept;
    this.home = new LogWriter(folder, student, pc, app, opener);
  }

  /** Takes a line, which is written at the next {@link #save}; never waits. */
  public synchronized void add(Entry line) {
    waiting.add(line);
    if (spare != null) {
      spare.add(line);
    }
  }

  /** The file it writes to where it belongs; empty before the first line. */
  public Optional<Path> file() {
    return home.file();
  }

  /** What could not be appended is appended next time. */
  @Override
  public void save() throws IOException {
    try {
      for (@Nullable Entry next = next(); next != null; next = next()) {
        try {
          home.append(next);
        } catch (IllegalArgumentException e) {
          LOG.log(Level.WARNING, "a line too long for the log", e); // it can never be written
        }
        written();
      }
      home.force();
    } catch (IOException e) {
      goElsewhere();
      throw e;
    }
    synchronized (this) {
      if (spare != null) {
        over.add(spare);
        spare = null;
      }
    }
  }

  @Override
  public void keep(Path place) throws IOException {
    SpareLog now;
    synchronized (this) {
      now = spare;
      if (now == null && !waiting.isEmpty()) {
        throw new IOException("lines of the log wait in memory alone");
      }
    }
    if (now != null && now.write(place)) {
      kept.run();
    }
  }

  @Override
  public void forsake() throws IOException {
    List<SpareLog> gone;
    synchronized (this) {
      gone = List.copyOf(over);
      over.clear();
    }
    for (SpareLog each : gone) {
      each.delete();
    }
  }

  /** The class is told of it from there, as long as it cannot be put where it belongs. */
  @Override
  public void move(Path from, Path to) throws IOException {
    try {
      LogCopy.moveAll(from, to, student, pc);
      left.remove(from);
    } catch (IOException e) {
      if (to.equals(folder) && left.add(from)) {
        kept.run();
      }
      throw e;
    }
  }

  /** Puts the logs of this PC into a class folder as they are now, wherever they lie. */
  public void publish(Path classFolder) throws IOException {
    ClassFolder shared = new ClassFolder(classFolder);
    Optional<Path> elsewhere = elsewhere();
    if (elsewhere.isPresent()) {
      shared.publishAll(elsewhere.get(), pc); // first: the student's folder may not answer
    }
    for (Path earlier : left) {
      if (Files.isDirectory(earlier)) {
        shared.publishAll(earlier, pc);
      }
    }
    if (Files.isDirectory(folder)) {
      shared.publishAll(folder, pc);
    }
  }

  /** Lets go of the files; what lies elsewhere then stays there. */
  @Override
  public void close() throws IOException {
    SpareLog left;
    synchronized (this) {
      left = spare;
    }
    LogWriter writer = home;
    try (writer) {
      if (left != null) {
        left.close();
      }
    }
  }

  /** The folder in which the log lies while it cannot be written where it belongs. */
  public synchronized Optional<Path> elsewhere() {
    return spare == null ? Optional.empty() : spare.place();
  }

  private synchronized @Nullable Entry next() {
    return waiting.peek();
  }

  private synchronized void written() {
    waiting.remove();
  }

  /**
   * The spare log goes on from what is certainly written. Where nothing could be written at all,
   * both have a new name: nobody knows what the old one has in it.
   */
  private void goElsewhere() {
    synchronized (this) {
      if (spare != null) {
        return;
      }
    }
    try {
      Optional<byte[]> before = home.written();
      String name = home.name();
      if (before.isEmpty()) {
        name = pc + "-" + UUID.randomUUID().toString().substring(0, 8);
        home.close();
        home = new LogWriter(folder, student, name, app, opener);
      }
      synchronized (this) {
        spare = new SpareLog(student, app, name, before.orElse(new byte[0]), waiting);
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "the lines of the log wait in memory", e);
    }
  }
}
