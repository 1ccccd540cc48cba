package org.weightroom.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A log that lies elsewhere while it cannot be written where it belongs. */
final class SpareLog implements AutoCloseable {
  private final String student;
  private final String app;
  private final String name;
  private final Deque<Entry> lines;
  private byte[] before;
  private volatile @Nullable LogWriter writer;
  private volatile @Nullable Path place;

  /**
   * Makes a log that is not written yet.
   *
   * @param name the PC's name in it
   * @param before what is written where it belongs
   * @param lines what is to be written yet
   */
  SpareLog(String student, String app, String name, byte[] before, Collection<Entry> lines) {
    this.student = student;
    this.app = app;
    this.name = name;
    this.before = before;
    this.lines = new ArrayDeque<>(lines);
  }

  /** Takes one more line. */
  synchronized void add(Entry line) {
    lines.add(line);
  }

  /** The folder in which it lies; empty before it is written. */
  Optional<Path> place() {
    return Optional.ofNullable(place);
  }

  /**
   * Writes what is not written yet.
   *
   * @return whether there was something
   */
  boolean write(Path folder) throws IOException {
    LogWriter open = writer;
    if (open == null) {
      Files.write(folder.resolve("log." + name + ".jsonl"), before);
      before = new byte[0];
      open = new LogWriter(folder, student, name, app);
      writer = open;
    }
    boolean news = false;
    for (@Nullable Entry next = next(); next != null; next = next()) {
      news |= isAppended(open, next);
      written();
    }
    open.force();
    place = folder;
    return news;
  }

  private static boolean isAppended(LogWriter open, Entry line) throws IOException {
    try {
      open.append(line);
      return true;
    } catch (IllegalArgumentException e) {
      return false; // too long: told where it belongs
    }
  }

  /** Lets go of its file. */
  @Override
  public void close() throws IOException {
    LogWriter open = writer;
    if (open != null) {
      open.close();
    }
  }

  /** Its lines are where they belong. */
  void delete() throws IOException {
    close();
    Path folder = place;
    if (folder != null) {
      Files.deleteIfExists(folder.resolve("log." + name + ".jsonl"));
      Files.deleteIfExists(folder.resolve("." + name + ".lock"));
    }
  }

  private synchronized @Nullable Entry next() {
    return lines.peek();
  }

  private synchronized void written() {
    lines.remove();
  }
}
