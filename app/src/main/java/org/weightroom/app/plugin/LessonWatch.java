package org.weightroom.app.plugin;

import java.time.Duration;
import java.util.List;

/**
 * Looks every now and then whether lessons were dropped in, taken out or changed. It asks for
 * names, sizes and times, as network shares tell of no changes by themselves.
 */
public final class LessonWatch implements AutoCloseable {
  private final LessonLibrary library;
  private final Runnable changed;
  private final Thread thread;

  private LessonWatch(LessonLibrary library, Duration pause, Runnable changed) {
    this.library = library;
    this.changed = changed;
    this.thread = new Thread(() -> watch(pause), "weightroom-lesson-watch");
    thread.setDaemon(true);
  }

  /**
   * Begins to look.
   *
   * @param pause how long between two looks; a file must be the same at two looks, so that none is
   *     read while it is still being copied
   * @param changed called on the watch's own thread when the library has been refreshed
   */
  public static LessonWatch start(LessonLibrary library, Duration pause, Runnable changed) {
    LessonWatch watch = new LessonWatch(library, pause, changed);
    watch.thread.start();
    return watch;
  }

  /** Looks no more. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void watch(Duration pause) {
    List<String> seen = library.stamp();
    try {
      while (true) {
        Thread.sleep(pause.toMillis());
        List<String> now = library.places().stamp();
        if (now.equals(seen) && !now.equals(library.stamp())) {
          library.refresh();
          changed.run();
        }
        seen = now;
      }
    } catch (InterruptedException e) {
      // closed
    }
  }
}
