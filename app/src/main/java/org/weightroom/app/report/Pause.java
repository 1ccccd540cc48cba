package org.weightroom.app.report;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {
  /** Really waits. */
  Pause REAL = time -> Thread.sleep(time.toMillis());

  /** Waits so long. */
  void wait(Duration time) throws InterruptedException;
}
