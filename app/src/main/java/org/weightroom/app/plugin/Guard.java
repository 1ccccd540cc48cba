package org.weightroom.app.plugin;

import java.awt.EventQueue;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls a lesson's code so that nothing it does reaches the host: on a thread of its own, under a
 * deadline, whatever it throws.
 */
public final class Guard {
  /** How long a lesson may take to answer. */
  public static final Duration DEADLINE = Duration.ofSeconds(5);

  private Guard() {}

  /**
   * Calls {@code work} under the usual deadline.
   *
   * @throws BrokenLessonException if it throws anything at all or does not come back in time; a
   *     call that never comes back is left alone on its daemon thread
   */
  public static <T> T call(Callable<T> work) throws BrokenLessonException {
    return call(DEADLINE, work);
  }

  /**
   * Calls {@code work} under a deadline.
   *
   * @throws BrokenLessonException as {@link #call(Callable)} does
   */
  public static <T> T call(Duration deadline, Callable<T> work) throws BrokenLessonException {
    FutureTask<T> task = new FutureTask<>(() -> contained(work));
    Thread thread = new Thread(task, "weightroom-lesson");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      Throwable thrown = Objects.requireNonNull(e.getCause());
      if (thrown instanceof BrokenLessonException broken) {
        throw broken;
      }
      throw new BrokenLessonException("failed", "problem", thrown.getClass().getName());
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new BrokenLessonException("too-slow", "seconds", deadline.toSeconds());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new BrokenLessonException("interrupted");
    }
  }

  /**
   * Calls {@code work} on the event thread under a deadline.
   *
   * @throws BrokenLessonException as {@link #call(Callable)} does; the event thread stays busy with
   *     a call that never comes back
   */
  public static <T> T onEventThread(Duration deadline, Callable<T> work)
      throws BrokenLessonException {
    return call(
        deadline,
        () -> {
          FutureTask<T> task = new FutureTask<>(work);
          EventQueue.invokeAndWait(task);
          return task.get();
        });
  }

  /** Runs on the guarded thread: even an exception's message is a lesson's code. */
  private static <T> T contained(Callable<T> work) throws BrokenLessonException {
    try {
      return work.call();
    } catch (BrokenLessonException e) {
      throw e;
    } catch (Throwable e) {
      throw Failure.of(e);
    }
  }
}
