package org.weightroom.app.shell;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the event thread again and again whether it still answers, from a thread of its own.
 *
 * <p>A lesson's code on the stack of a thread that has not answered for {@link #SLOW} is named, and
 * the student's work is saved at once; counted from the last answer that is within 1.5 s. Only a
 * lesson that holds the thread for {@link #HUNG} is given up: on a busy machine a gesture may well
 * take 3 s, and takes nothing away then. Where no lesson's code is on the stack nobody is accused.
 */
final class Watchdog implements AutoCloseable {
  /** How often it looks. */
  static final Duration LOOK = Duration.ofMillis(100);

  /** After so long it begins to look who it is. */
  static final Duration SUSPICIOUS = Duration.ofMillis(900);

  /** After so long without an answer a lesson is named. */
  static final Duration SLOW = Duration.ofMillis(1_200);

  /** After so long without an answer a lesson is given up. */
  static final Duration HUNG = Duration.ofSeconds(5);

  /** If the watchdog itself was away for longer, the whole machine slept: it counts anew. */
  static final Duration SLEEP = Duration.ofSeconds(2);

  /** The thread that is watched. */
  interface Watched {
    /** Has the thread run something when it is next free. */
    void ask(Runnable answer);

    /** The lesson whose code the thread runs right now, if it is a lesson's. */
    Optional<ShelfItem> lesson();
  }

  /** Who is told, on the watchdog's thread. */
  interface Listener {
    /** A lesson has kept the thread from answering for {@link #SLOW}. */
    void slow(ShelfItem lesson);

    /** It answers again. */
    void answers(ShelfItem lesson, Duration after);

    /** A lesson has kept the thread from answering for {@link #HUNG}. */
    void hung(ShelfItem lesson);

    /** The thread has not answered for {@link #HUNG}, and that is no lesson's doing. */
    void stuck();
  }

  private final Watched watched;
  private final Listener listener;
  private final Map<String, Integer> seen = new HashMap<>();
  private volatile boolean answered = true;
  private volatile boolean closed;
  private long asked;
  private long last;
  private int looks;
  private @Nullable ShelfItem named;
  private boolean over;

  /** Makes a watchdog that looks when it is told to: see {@link #look}. */
  Watchdog(Watched watched, Listener listener, long now) {
    this.watched = watched;
    this.listener = listener;
    this.last = now;
  }

  /** Looks now and then until it is closed. */
  static Watchdog start(Watched watched, Listener listener) {
    Watchdog dog = new Watchdog(watched, listener, System.nanoTime());
    Thread thread = new Thread(dog::run, "weightroom-watchdog");
    thread.setDaemon(true);
    thread.start();
    return dog;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void run() {
    while (!closed) {
      try {
        Thread.sleep(LOOK.toMillis());
        look(System.nanoTime());
      } catch (InterruptedException e) {
        return; // nobody has a reason to, but who has wants it to end
      } catch (RuntimeException | Error e) {
        Failures.log("watchdog", e); // and it goes on watching
      }
    }
  }

  /**
   * Looks once.
   *
   * @param now in nanoseconds, from any origin
   */
  void look(long now) {
    boolean slept = now - last > SLEEP.toNanos();
    last = now;
    if (answered) {
      Duration after = Duration.ofNanos(now - asked);
      Optional.ofNullable(named).ifPresent(lesson -> listener.answers(lesson, after));
      askAnew(now);
    } else if (slept) {
      countAnew(now);
    } else if (now - asked >= SUSPICIOUS.toNanos() && !over) {
      suspect(Duration.ofNanos(now - asked));
    }
  }

  private void askAnew(long now) {
    named = null;
    over = false;
    answered = false;
    countAnew(now);
    watched.ask(() -> answered = true);
  }

  private void countAnew(long now) {
    asked = now;
    looks = 0;
    seen.clear();
  }

  private void suspect(Duration silent) {
    looks++;
    Optional<ShelfItem> now = watched.lesson();
    now.ifPresent(lesson -> seen.merge(lesson.id(), 1, Integer::sum));
    Optional<ShelfItem> guilty = now.filter(this::isMostlySeen);
    if (silent.compareTo(SLOW) >= 0 && named == null && guilty.isPresent()) {
      named = guilty.get();
      listener.slow(guilty.get());
    }
    if (silent.compareTo(HUNG) >= 0) {
      over = true;
      guilty.ifPresentOrElse(listener::hung, listener::stuck);
    }
  }

  /** Our own slow work may call a lesson's code for a moment. */
  private boolean isMostlySeen(ShelfItem lesson) {
    return 2 * seen.getOrDefault(lesson.id(), 0) > looks;
  }
}
