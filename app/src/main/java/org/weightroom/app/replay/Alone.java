package org.weightroom.app.replay;

import org.weightroom.observe.Owner;

/**
 * The thread of a replay: it has no event loop, but says so to nobody. What a lesson would hear of
 * later, such as what a comparison found, changes nothing that a log tells, and is not waited for.
 */
final class Alone implements Owner {
  private final Thread thread = Thread.currentThread();

  @Override
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  @Override
  public void execute(Runnable later) {
    // never
  }

  @Override
  public String toString() {
    return "replay on " + thread.getName();
  }
}
