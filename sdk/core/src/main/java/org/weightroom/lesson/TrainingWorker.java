package org.weightroom.lesson;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weightroom.nn.Descent;

/** The thread of one run. It hands over what is new, at most 60 times a second. */
final class TrainingWorker implements Runnable {
  /** Steps a second by speed; the last speed is as fast as it goes. */
  private static final double[] STEPS_A_SECOND = {1, 4, 15, 60, 250, 2_000};

  private static final long FRAME_NANOS = 1_000_000_000L / 60;
  private static final long SLICE_NANOS = 2_000_000;
  private static final long NAP_NANOS = 1_000_000;
  private static final double NANOS = 1e9;
  private static final int LARGEST_LOT = 2_000;

  /** So many steps wait for an owner that does not come; then the worker waits for it. */
  private static final int MOST_UNSEEN = 1 << 18;

  private static final long LOOKING_NANOS = 5_000_000;

  private final Descent descent;
  private final TrainingRun run;
  private final long first;
  private final boolean watched;
  private final Consumer<TrainingWorker> announce;
  private final Queue<TrainingRun.News> outbox = new ConcurrentLinkedQueue<>();
  private volatile boolean cancelled;
  private volatile int speed;
  private volatile int lot = 64;
  private boolean follows;

  /**
   * A worker.
   *
   * @param watched whether the owner looks for goals at every step: then it never runs far ahead
   * @param announce tells the owner that there is something to fetch; called on the worker's thread
   */
  TrainingWorker(TrainingRun run, long first, boolean watched, Consumer<TrainingWorker> announce) {
    this.descent = run.descent();
    this.run = run;
    this.first = first;
    this.watched = watched;
    this.announce = announce;
  }

  /** How many steps a second a speed means; infinite where it is as fast as it goes. */
  static double stepsASecond(int speed) {
    return speed < STEPS_A_SECOND.length ? STEPS_A_SECOND[speed] : Double.POSITIVE_INFINITY;
  }

  void start(int atSpeed, boolean followsSpeed) {
    speed = atSpeed;
    follows = followsSpeed;
    Thread thread = new Thread(this, "training");
    thread.setDaemon(true);
    thread.setContextClassLoader(TrainingWorker.class.getClassLoader()); // never the lesson's
    thread.start();
  }

  long first() {
    return first;
  }

  boolean watchesGoals() {
    return watched;
  }

  Descent descent() {
    return descent;
  }

  /** Whether the speed may be changed while it runs. */
  boolean follows() {
    return follows;
  }

  void speed(int now) {
    speed = now;
  }

  void cancel() {
    cancelled = true;
  }

  TrainingRun.@Nullable News fetch() {
    return outbox.poll();
  }

  /** Lets the owner have as many steps at once as it can look at in a few milliseconds. */
  void adjustLot(int steps, long nanos) {
    double each = (double) nanos / Math.max(1, steps);
    lot = (int) Math.max(1, Math.min(LARGEST_LOT, LOOKING_NANOS / Math.max(1, each)));
  }

  @Override
  @SuppressWarnings("CatchThrowable") // the owner throws it on its own thread
  public void run() {
    TrainingRun.News news = new TrainingRun.News();
    try {
      steps(news);
    } catch (Throwable e) {
      TrainingRun.News bad = new TrainingRun.News();
      bad.failure = e;
      outbox.add(bad);
      announce.accept(this);
    }
  }

  private void steps(TrainingRun.News first) {
    TrainingRun.News news = first;
    long handed = System.nanoTime() - FRAME_NANOS;
    double due = 1;
    long clock = System.nanoTime();
    while (!cancelled) {
      long now = System.nanoTime();
      due = Math.min(due + (now - clock) / NANOS * pace(), Math.max(1, pace() / 30));
      clock = now;
      int room = (watched ? lot : MOST_UNSEEN) - news.size();
      int count = Math.min(room, isFullSpeed() ? Integer.MAX_VALUE : (int) due);
      if (count > 0) {
        int before = news.size();
        run.advance(count, now + SLICE_NANOS, news);
        due = isFullSpeed() ? 0 : due - (news.size() - before);
      } else {
        LockSupport.parkNanos(NAP_NANOS);
      }
      boolean frame = System.nanoTime() - handed >= FRAME_NANOS;
      if (run.isOver() || (news.size() > 0 && frame && outbox.isEmpty())) {
        handed = Math.max(handed + FRAME_NANOS, System.nanoTime() - FRAME_NANOS); // 60 in a second
        outbox.add(news);
        announce.accept(this);
        news = new TrainingRun.News();
      }
      if (run.isOver()) {
        return;
      }
    }
  }

  private boolean isFullSpeed() {
    return speed >= STEPS_A_SECOND.length;
  }

  private double pace() {
    return isFullSpeed() ? STEPS_A_SECOND[STEPS_A_SECOND.length - 1] : STEPS_A_SECOND[speed];
  }
}
