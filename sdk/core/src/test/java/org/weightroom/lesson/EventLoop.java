package org.weightroom.lesson;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.weightroom.observe.Owner;

/** The test's own thread as the owner of a model, with a queue as Swing has one. */
final class EventLoop implements Owner {
  private static final long PATIENCE_SECONDS = 60;

  private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.currentThread();

  @Override
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  @Override
  public void execute(Runnable work) {
    queue.add(work);
  }

  /** Works off what comes in until something holds. */
  void until(BooleanSupplier holds) throws InterruptedException {
    while (!holds.getAsBoolean()) {
      Runnable next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing happens any more");
      }
      next.run();
    }
  }

  /** Works off all that is there. */
  void rest() {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }
}
