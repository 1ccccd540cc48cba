package org.weightroom.app.progress;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing again and again on a thread of its own, whenever it is woken; what fails is tried
 * again, at longer and longer intervals.
 */
public final class Worker implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** What there is to do. */
  @FunctionalInterface
  public interface Job {
    /** Does all there is to do now. */
    void run() throws IOException;
  }

  private final String name;
  private final Job job;
  private final Duration rest;
  private long wanted;
  private long done;
  private long since;
  private boolean hurried;
  private boolean inHurry;
  private long failedInHurry;
  private boolean closed;
  private @Nullable Exception problem;

  /**
   * Starts the thread; it does not hold the program.
   *
   * @param rest waits so long before it begins, so that what comes in a row is done at once
   */
  public Worker(String name, Duration rest, Job job) {
    this.name = name;
    this.rest = rest;
    this.job = job;
    Thread thread = new Thread(this::work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Says that there is something to do; never waits. */
  public synchronized void wake() {
    if (wanted == done) {
      since = System.nanoTime();
    }
    wanted++;
    notifyAll();
  }

  /** Whether all is done. */
  public synchronized boolean isIdle() {
    return wanted == done;
  }

  /** For how long something has been waiting to be done. */
  public synchronized Duration age() {
    return isIdle() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
  }

  /** What went wrong at the last try; null if it went well. */
  public synchronized @Nullable Exception problem() {
    return problem;
  }

  /**
   * Waits until all is done that there is to do now; what failed is tried once more at once.
   *
   * @return whether it is done
   */
  public boolean await(Duration most) throws InterruptedException {
    return await(most, () -> false);
  }

  /**
   * Tries at once what there is to do now, and waits for no better moment if that fails.
   *
   * @return whether it is done
   */
  public synchronized boolean tryNow(Duration most) throws InterruptedException {
    long before = failedInHurry;
    return await(most, () -> failedInHurry > before);
  }

  private synchronized boolean await(Duration most, BooleanSupplier enough)
      throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    long all = wanted;
    hurried = true;
    notifyAll();
    while (done < all) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0 || enough.getAsBoolean()) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** Ends when what is being done is over. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void work() {
    Duration pause = FIRST_PAUSE;
    try {
      while (awaitWork()) {
        pause(rest);
        long upTo = begin();
        Exception failed = doOnce();
        end(upTo, failed);
        if (failed == null) {
          pause = FIRST_PAUSE;
        } else {
          pause(pause);
          pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // whoever wants it to end
    }
  }

  private synchronized boolean awaitWork() throws InterruptedException {
    while (!closed && wanted == done) {
      wait();
    }
    return !closed;
  }

  private synchronized void pause(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    long left = most.toMillis();
    while (left > 0 && !hurried && !closed) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }

  private synchronized long begin() {
    inHurry = hurried;
    hurried = false;
    return wanted;
  }

  @SuppressWarnings("CatchThrowable") // nothing may end the thread that saves
  private @Nullable Exception doOnce() {
    try {
      job.run();
      return null;
    } catch (IOException | RuntimeException e) {
      return e;
    } catch (Throwable e) { // no memory left, perhaps: it may come back
      return new IOException(e);
    }
  }

  private synchronized void end(long upTo, @Nullable Exception failed) {
    if (failed != null && problem == null) {
      LOG.log(Level.WARNING, failed, () -> name + " goes on trying");
    }
    problem = failed;
    if (failed != null && inHurry) {
      failedInHurry++;
    }
    if (failed == null) {
      done = upTo;
      since = System.nanoTime();
    }
    notifyAll();
  }
}
