package org.weightroom.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.weightroom.app.log.Names;
import org.weightroom.lesson.Texts;

/**
 * Reads a class folder and keeps reading it: who is where, as all logs in it tell. It asks for
 * names, sizes and times, as network shares tell of no changes by themselves; of a log that has
 * grown it reads what is new.
 */
public final class ClassRoom implements AutoCloseable {
  /** Whoever has a lesson open and has written nothing for longer is not writing: 5 minutes. */
  public static final Duration QUIET = Duration.ofMinutes(5);

  /** Whoever has a lesson open and has written nothing for longer is gone: a school lesson. */
  public static final Duration AWAY_OPEN = Duration.ofMinutes(45);

  /** Whoever has closed the lesson and has written nothing for longer is gone: 10 minutes. */
  public static final Duration AWAY_CLOSED = Duration.ofMinutes(10);

  /** Without a list, whoever has been here since is expected: two weeks. */
  public static final Duration LATELY = Duration.ofDays(14);

  private static final int READERS = 4;
  private static final int BATCH = 32;

  private final LogFolder folder;
  private final Texts texts;
  private final Supplier<Instant> clock;
  private final Consumer<ClassPicture> listener;
  private final Map<Path, LogFile> files = new HashMap<>();
  private final Map<String, Desk> desks = new TreeMap<>();
  private volatile ExecutorService readers = readers();
  private volatile ClassPicture picture = ClassPicture.NONE;
  private boolean told;

  ClassRoom(Path folder, Texts texts, Supplier<Instant> clock, Consumer<ClassPicture> listener) {
    this.folder = new LogFolder(folder);
    this.texts = texts;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Begins to read.
   *
   * @param texts in whose language problems are told
   * @param pause how long between two looks
   * @param listener hears of each picture that shows something new, on a thread of the room's own
   */
  public static ClassRoom open(
      Path folder, Texts texts, Duration pause, Consumer<ClassPicture> listener) {
    ClassRoom room = new ClassRoom(folder, texts, Instant::now, listener);
    room.watch(pause);
    return room;
  }

  /** Goes on reading after {@link #close}; what was read before is not read again. */
  public void resume(Duration pause) {
    if (readers.isShutdown()) {
      readers = readers();
      watch(pause);
    }
  }

  private void watch(Duration pause) {
    ExecutorService mine = readers;
    mine.execute(() -> daemon(() -> watch(mine, pause), "weightroom-class").start());
  }

  /** What was last seen. */
  public ClassPicture picture() {
    return picture;
  }

  /** The folder. */
  public Path folder() {
    return folder.path();
  }

  /** The language in which problems are told. */
  public Locale language() {
    return texts.locale();
  }

  /** Reads no more. */
  @Override
  public void close() {
    // Whoever waits for a task that was never begun would wait for ever.
    readers.shutdownNow().forEach(task -> ((Future<?>) task).cancel(true));
  }

  private void watch(ExecutorService mine, Duration pause) {
    try {
      while (!mine.isShutdown()) {
        look();
        Thread.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, and reads what has changed. */
  synchronized void look() throws InterruptedException {
    Map<Path, String> now;
    try {
      now = folder.logs();
    } catch (IOException e) {
      tell(picture.unread(), false);
      return;
    }
    files.keySet().retainAll(now.keySet());
    Map<String, List<LogFile>> byStudent = new TreeMap<>();
    now.forEach(
        (path, stamp) -> {
          LogFile file = files.computeIfAbsent(path, added -> new LogFile(added, texts));
          file.stamp(stamp);
          byStudent.computeIfAbsent(LogFile.key(path), key -> new ArrayList<>()).add(file);
        });
    desks.keySet().retainAll(byStudent.keySet());
    byStudent.forEach((key, logs) -> desks.computeIfAbsent(key, added -> new Desk()).files(logs));
    List<Desk> stale = desks.values().stream().filter(Desk::isStale).toList();
    for (int from = 0; from < stale.size(); from += BATCH) {
      int to = Math.min(stale.size(), from + BATCH);
      read(stale.subList(from, to));
      if (to < stale.size()) {
        tell(stale.size() - to, true);
      }
    }
    tell(0, true);
  }

  /** Reads with a few readers at once: a share that is slow to answer is not flooded. */
  private void read(Collection<Desk> some) throws InterruptedException {
    List<Future<?>> reading = new ArrayList<>();
    try {
      for (Desk desk : some) {
        reading.add(readers.submit(() -> desk.read(clock.get())));
      }
      for (Future<?> one : reading) {
        one.get();
      }
    } catch (RejectedExecutionException | CancellationException e) {
      throw new InterruptedException(); // closed meanwhile
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause()); // logs may say anything: a fault of ours
    }
  }

  private void tell(int unread, boolean reachable) {
    Instant now = clock.get();
    List<Pupil> pupils = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, Desk> desk : desks.entrySet()) {
      if (desk.getValue().isRead()) {
        String name =
            Names.unescape(desk.getKey()).orElseGet(() -> desk.getValue().name(desk.getKey()));
        pupils.add(desk.getValue().pupil(name, now));
        names.add(name);
      }
    }
    List<String> roster = folder.roster();
    roster.stream().filter(name -> !names.contains(name)).map(Pupil::unseen).forEach(pupils::add);
    pupils.sort(Order.BY_NAME);
    Instant since = now.minus(LATELY);
    int lately =
        (int)
            pupils.stream()
                .filter(pupil -> pupil.seen().filter(since::isBefore).isPresent())
                .count();
    int expected = roster.isEmpty() ? lately : roster.size();
    ClassPicture next = new ClassPicture(now, pupils, expected, unread, reachable);
    boolean same = told && next.showsAs(picture);
    picture = next;
    if (!same) {
      told = true;
      listener.accept(next);
    }
  }

  private static ExecutorService readers() {
    return Executors.newFixedThreadPool(READERS, work -> daemon(work, "weightroom-class-reader"));
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
