package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work in a temporary folder as long as it cannot be saved where it belongs: as state files,
 * which any window opens. A disk that hangs must not hold it up, so it has a thread of its own.
 */
final class Meanwhile implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Meanwhile.class.getName());
  private static final Duration LOOK = Duration.ofMillis(300);

  private final BooleanSupplier late;
  private final Supplier<List<Work>> works;
  private final Companion companion;
  private final Map<String, Work> kept = new HashMap<>();
  private volatile boolean closed;
  private volatile @Nullable Path folder;
  private volatile boolean whole;

  /**
   * Begins to look.
   *
   * @param late whether work has been waiting for too long
   * @param works the newest work in each lesson
   * @param companion what is kept with it
   */
  Meanwhile(BooleanSupplier late, Supplier<List<Work>> works, Companion companion) {
    this.late = late;
    this.works = works;
    this.companion = companion;
    Thread thread = new Thread(this::look, "weightroom-meanwhile");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where all work is that could not be saved; empty as long as it is not. */
  Optional<Path> where() {
    return whole ? Optional.ofNullable(folder) : Optional.empty();
  }

  /** Waits until work that is late lies here. */
  void await(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (late.getAsBoolean() && !whole && System.nanoTime() < end) {
      Thread.sleep(LOOK.toMillis() / 10);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private void look() {
    try {
      while (!closed) {
        if (late.getAsBoolean()) {
          keep();
        } else {
          remove();
        }
        Thread.sleep(LOOK.toMillis());
      }
      if (!late.getAsBoolean()) {
        remove();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // whoever wants it to end
    }
  }

  private void keep() {
    try {
      Path place = folder;
      if (place == null) {
        place = Files.createTempDirectory("weightroom");
        folder = place;
      }
      for (Work work : works.get()) {
        if (!work.equals(kept.get(work.lesson()))) {
          whole = false;
          WorkFile.write(place.resolve(work.lesson() + WorkFile.ENDING), work);
          kept.put(work.lesson(), work);
        }
      }
      companion.keep(place);
      whole = true;
    } catch (IOException | RuntimeException e) {
      whole = false;
      LOG.log(Level.FINE, "the work cannot be kept in a temporary folder either", e);
    }
  }

  /** It is saved where it belongs. */
  private void remove() {
    whole = false;
    Path place = folder;
    if (place == null) {
      return;
    }
    try {
      for (String lesson : kept.keySet()) {
        Files.deleteIfExists(place.resolve(lesson + WorkFile.ENDING));
      }
      companion.forsake();
      Files.deleteIfExists(place);
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> place + " stays");
    }
    kept.clear();
    folder = null;
  }
}
