package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.file.SafeFile;

/**
 * Saves a student's work within a second, on a thread of its own; nobody who puts work in waits.
 * What cannot be saved is kept in a temporary folder meanwhile, and tried again until it can.
 */
public final class Store implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Store.class.getName());
  private static final Duration REST = Duration.ofMillis(150);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LAST_TRY = Duration.ofSeconds(3);

  /** What a window shows of it. */
  public enum State {
    /** All is on the disk. */
    SAVED,
    /** It is about to be. */
    SAVING,
    /** It cannot be saved where it belongs; {@link Status#where} has it. */
    MEANWHILE,
    /** It cannot be saved anywhere: the window alone has it. */
    NOWHERE
  }

  /**
   * How things stand.
   *
   * @param where where work is kept while it cannot be saved
   */
  public record Status(State state, Optional<Path> where) {
    /** All is on the disk. */
    public static final Status SAVED = new Status(State.SAVED, Optional.empty());
  }

  private final Path folder;
  private final Writer self;
  private final WorkFolder files;
  private final SavedWorks earlier;
  private final Companion companion;
  private final Runnable saved;
  private final Worker worker;
  private final Meanwhile meanwhile;
  private final Map<String, Work> newest = new TreeMap<>();
  private final Set<String> dirty = new HashSet<>();
  private final Set<String> apart = new HashSet<>();
  private final List<Spare> left = new CopyOnWriteArrayList<>();

  private Store(Path folder, String pc, SafeFile files, Companion companion, Runnable saved) {
    this.folder = folder;
    this.self = Writer.open(pc);
    this.files = new WorkFolder(folder, self, files);
    this.companion = companion;
    this.saved = saved;
    this.earlier = load();
    earlier.works().forEach((lesson, all) -> newest.put(lesson, all.get(0))); // nothing new
    this.worker = new Worker("weightroom-store", REST, this::save);
    this.meanwhile = new Meanwhile(this::isLate, this::works, companion, folder, this.files);
    if (!left.isEmpty()) {
      worker.wake();
    }
  }

  /**
   * Opens a student's folder, which need not exist; reads it on the calling thread.
   *
   * @param pc the PC's name
   * @param companion what is saved with the work: the log
   * @param saved called on the store's thread after each saving
   */
  public static Store open(Path folder, String pc, Companion companion, Runnable saved) {
    return new Store(folder, pc, new SafeFile(new SafeFile.Disk()), companion, saved);
  }

  /** As {@link #open}, on another disk. */
  static Store on(SafeFile files, Path folder, String pc) {
    return new Store(folder, pc, files, Companion.NONE, () -> {});
  }

  /** Where the work is saved. */
  public Path folder() {
    return folder;
  }

  /** What was there when it was opened. */
  public SavedWorks earlier() {
    return earlier;
  }

  /** Where earlier runs have left what could not be saved yet; it counts as what is saved. */
  public List<Path> left() {
    return left.stream().map(Spare::folder).toList();
  }

  /** Takes the newest work in a lesson, which has all in it that was there before. */
  public void put(Work work) {
    synchronized (newest) {
      if (work.equals(newest.put(work.lesson(), work))) {
        return;
      }
      dirty.add(work.lesson());
    }
    worker.wake();
  }

  /** What was there of a lesson cannot be gone on from: it is to stay apart from what comes. */
  public void keepApart(String lesson) {
    synchronized (newest) {
      apart.add(lesson);
    }
    worker.wake();
  }

  /** Has the companion saved, though no work has changed. */
  public void wake() {
    worker.wake();
  }

  /** How things stand now. */
  public Status status() {
    if (worker.isIdle()) {
      return Status.SAVED;
    }
    if (!isLate()) {
      return new Status(State.SAVING, Optional.empty());
    }
    Optional<Path> where = meanwhile.where();
    if (where.isPresent() && works().isEmpty()) {
      where = left().stream().findFirst().or(meanwhile::where);
    }
    return new Status(where.isPresent() ? State.MEANWHILE : State.NOWHERE, where);
  }

  /**
   * Waits until all is saved that was put in, but not for ever.
   *
   * @return whether it is saved
   */
  public boolean await(Duration most) throws InterruptedException {
    return worker.await(most);
  }

  /**
   * Tries at once to save all that was put in, and waits for no better moment.
   *
   * @return whether it is saved
   */
  public boolean tryNow(Duration most) throws InterruptedException {
    return worker.tryNow(most);
  }

  /** Saves what is not saved yet, here or in the temporary folder, and ends; may take seconds. */
  @Override
  public void close() {
    try {
      if (!worker.tryNow(LAST_TRY)) {
        meanwhile.await(LAST_TRY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    worker.close();
    meanwhile.close();
    left.forEach(Store::letGo);
    self.close();
  }

  /** The student's next run may take it. */
  private static void letGo(Spare spare) {
    try {
      spare.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> spare.folder() + " is not found before the program ends");
    }
  }

  private SavedWorks load() {
    left.addAll(Spare.left(folder));
    List<Spare> all = List.copyOf(left);
    for (Spare other : all.subList(0, Math.max(0, all.size() - 1))) {
      try {
        move(other, all.get(all.size() - 1).folder());
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.FINE, e, () -> other.folder() + " stays one of its own");
      }
    }
    try {
      return files.load(left());
    } catch (RuntimeException e) {
      return new SavedWorks(Map.of(), List.of(new SavedWorks.Problem(folder, Optional.empty())));
    }
  }

  /** Moves what an earlier run has left; what is damaged stays, and does not count any more. */
  private void move(Spare from, Path to) throws IOException {
    WorkCopy.moveAll(from.folder(), to);
    companion.move(from.folder(), to);
    left.remove(from);
    try (from) {
      from.delete();
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> from.folder() + " stays");
    }
  }

  /** On the worker's thread. */
  private void save() throws IOException {
    @Nullable IOException failed = null;
    for (Spare earlier : left) {
      try {
        move(earlier, folder); // before the log: it goes on from there
        files.moved(earlier.folder());
      } catch (IOException | RuntimeException e) {
        failed = new IOException(e); // all else is saved all the same
      }
    }
    try {
      companion.save();
    } catch (IOException e) {
      failed = e;
    }
    Map<String, Work> works = new LinkedHashMap<>();
    Set<String> aside;
    synchronized (newest) {
      dirty.forEach(lesson -> works.put(lesson, Objects.requireNonNull(newest.get(lesson))));
      aside = Set.copyOf(apart);
    }
    for (String lesson : aside) {
      files.setAside(lesson);
      synchronized (newest) {
        apart.remove(lesson);
      }
    }
    for (Work work : works.values()) {
      files.save(work);
      synchronized (newest) {
        if (work.equals(newest.get(work.lesson()))) {
          dirty.remove(work.lesson());
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
    saved.run();
  }

  private boolean isLate() {
    return worker.problem() != null || worker.age().compareTo(PATIENCE) > 0;
  }

  /** What is not saved yet. */
  private List<Work> works() {
    synchronized (newest) {
      return dirty.stream().sorted().map(newest::get).map(Objects::requireNonNull).toList();
    }
  }
}
