package org.weightroom.app.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Table;
import org.weightroom.data.TableException;

/** Reads a file on a thread of its own, and tells the event thread what came of it. */
final class OwnDataReading {
  private static final int MEGABYTE = 1024 * 1024;

  private final Path file;
  private final Source source;
  private final String name;
  private final Locale language;
  private final Consumer<Outcome> tell;
  private final Set<Charset> tried = new HashSet<>();
  private final AtomicLong taken = new AtomicLong();
  private volatile boolean cancelled;

  /**
   * Makes a reading that has not begun.
   *
   * @param source opens the file, as often as it is read
   * @param tell is called on the event thread, once for each reading that is not cancelled
   */
  OwnDataReading(Path file, Source source, Locale language, Consumer<Outcome> tell) {
    this.file = file;
    this.source = source;
    this.name = name(file);
    this.language = language;
    this.tell = tell;
  }

  /** A file without its folders. */
  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString(); // a disk has no name
  }

  /** Opens a file. */
  interface Source {

    /** The file's bytes from the beginning. */
    InputStream open() throws IOException;
  }

  /** What came of reading. */
  sealed interface Outcome permits Usable, Encodings, Unusable, Failed {}

  /** A table, and its columns of numbers. */
  record Usable(Table table, List<OwnColumn> numeric) implements Outcome {}

  /** The file is in an encoding that only its owner knows. */
  record Encodings(List<OwnEncodings.Choice> choices) implements Outcome {}

  /** No table; {@code own-data.problem.KEY} says why and what to do. */
  record Unusable(String key, Map<String, ?> arguments) implements Outcome {}

  /** Something is wrong here, not with the file. */
  record Failed(Throwable problem) implements Outcome {}

  /**
   * Begins to read.
   *
   * @param encoding null for the one the file says, or UTF-8
   */
  void start(@Nullable Charset encoding) {
    if (encoding != null) {
      tried.add(encoding);
    }
    taken.set(0);
    Thread thread = new Thread(() -> deliver(outcome(encoding)), "weightroom-own-data");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whatever it is doing, nobody wants to know it any more. */
  void cancel() {
    cancelled = true;
  }

  /** How many megabytes have been read by now. */
  double megabytes() {
    return (double) taken.get() / MEGABYTE;
  }

  private void deliver(Outcome outcome) {
    SwingUtilities.invokeLater(
        () -> {
          if (!cancelled) {
            tell.accept(outcome);
          }
        });
  }

  private Outcome outcome(@Nullable Charset encoding) {
    try {
      return read(encoding);
    } catch (NoSuchFileException e) {
      return unusable("missing");
    } catch (AccessDeniedException e) {
      return unusable("denied");
    } catch (IOException e) {
      return unusable(Files.isDirectory(file) ? "folder" : "unreadable");
    } catch (OutOfMemoryError e) {
      return unusable("memory");
    } catch (Throwable e) {
      return new Failed(e);
    }
  }

  private Outcome read(@Nullable Charset encoding) throws IOException {
    try (InputStream in = open()) {
      Table table = encoding == null ? Table.csv(in, name) : Table.csv(in, name, encoding);
      return new Usable(table, OwnColumn.of(table));
    } catch (TableException e) {
      return e.isEncoding() ? ask(e) : new Unusable(e.key(), e.arguments());
    }
  }

  private Outcome ask(TableException problem) throws IOException {
    try (InputStream in = open()) {
      List<OwnEncodings.Choice> choices =
          OwnEncodings.of(in).choices(language).stream()
              .filter(choice -> !tried.contains(choice.encoding()))
              .toList();
      return choices.isEmpty()
          ? new Unusable(problem.key(), problem.arguments())
          : new Encodings(choices);
    }
  }

  private static Outcome unusable(String key) {
    return new Unusable(key, Map.of());
  }

  private InputStream open() throws IOException {
    return new Watched(source.open());
  }

  /** Counts what is read, and ends when nobody wants it any more. */
  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] room, int from, int length) throws IOException {
      if (cancelled) {
        throw new InterruptedIOException();
      }
      int some = super.read(room, from, length);
      taken.addAndGet(Math.max(0, some));
      return some;
    }
  }
}
