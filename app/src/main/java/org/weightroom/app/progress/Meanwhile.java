package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work in a temporary folder as long as it cannot be saved where it belongs: as there, so
 * that the student's next run finds it, and as state files, which any window opens. A disk that
 * hangs must not hold it up, so it has a thread of its own.
 */
final class Meanwhile implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Meanwhile.class.getName());
  private static final Duration LOOK = Duration.ofMillis(300);
  private static final Duration LAST_LOOK = Duration.ofSeconds(2);

  private final BooleanSupplier late;
  private final Supplier<List<Work>> works;
  private final Companion companion;
  private final Path home;
  private final WorkFolder saved;
  private final Map<String, Work> kept = new HashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable Spare spare;
  private volatile boolean whole;

  /**
   * Begins to look.
   *
   * @param late whether work has been waiting for too long
   * @param works the newest work in each lesson that is not saved
   * @param companion what is kept with it
   * @param home the student's folder
   * @param saved what is saved there
   */
  Meanwhile(
      BooleanSupplier late,
      Supplier<List<Work>> works,
      Companion companion,
      Path home,
      WorkFolder saved) {
    this.late = late;
    this.works = works;
    this.companion = companion;
    this.home = home;
    this.saved = saved;
    this.thread = new Thread(this::look, "weightroom-meanwhile");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where all work is that could not be saved; empty as long as it is not. */
  Optional<Path> where() {
    return whole ? Optional.ofNullable(spare).map(Spare::folder) : Optional.empty();
  }

  /** Waits until work that is late lies here. */
  void await(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (late.getAsBoolean() && !whole && System.nanoTime() < end) {
      Thread.sleep(LOOK.toMillis() / 10);
    }
  }

  /** What lies here stays, for the student's next run. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(LAST_LOOK.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      do {
        if (late.getAsBoolean()) {
          keep();
        } else {
          remove();
        }
      } while (!closing.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
      if (late.getAsBoolean()) {
        keep();
        letGo();
      } else {
        remove();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // whoever wants it to end
    }
  }

  private void keep() {
    try {
      Spare place = spare;
      if (place == null) {
        place = Spare.make(home);
        spare = place;
      }
      WorkFolder files = saved.beside(place.folder());
      for (Work work : works.get()) {
        if (!work.equals(kept.get(work.lesson()))) {
          whole = false;
          files.save(work); // first: a state file is there for people only
          WorkFile.write(state(place, work.lesson()), work);
          kept.put(work.lesson(), work);
        }
      }
      companion.keep(place.folder());
      whole = true;
    } catch (IOException | RuntimeException e) {
      whole = false;
      LOG.log(Level.FINE, "the work cannot be kept in a temporary folder either", e);
    }
  }

  /** It is saved where it belongs. */
  private void remove() {
    whole = false;
    Spare place = spare;
    if (place == null) {
      return;
    }
    spare = null;
    try (place) {
      WorkFolder files = saved.beside(place.folder());
      for (String lesson : kept.keySet()) {
        Files.deleteIfExists(state(place, lesson));
        files.delete(lesson);
      }
      companion.forsake();
      place.delete();
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> place.folder() + " stays");
    }
    kept.clear();
  }

  private void letGo() {
    Spare place = spare;
    if (place != null) {
      try {
        place.close();
      } catch (IOException e) {
        LOG.log(Level.FINE, e, () -> place.folder() + " is not found before the program ends");
      }
    }
  }

  private static Path state(Spare place, String lesson) {
    return place.folder().resolve(WorkFolder.plain(lesson) + WorkFile.ENDING);
  }
}
