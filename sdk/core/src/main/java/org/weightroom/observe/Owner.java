package org.weightroom.observe;

import java.util.concurrent.Executor;

/** The one thread that may touch a {@link Scope}, and the way to run something on it later. */
public interface Owner extends Executor {

  /** Whether the calling thread is the owner. */
  boolean isCurrent();

  /** Whether what is handed over runs by itself, some time later. */
  default boolean hasEventLoop() {
    return true;
  }

  /** The calling thread; what is handed over waits for the next {@link Scope#flush()}. */
  static Owner currentThread() {
    Thread thread = Thread.currentThread();
    return new Owner() {
      @Override
      public boolean isCurrent() {
        return Thread.currentThread() == thread;
      }

      @Override
      public boolean hasEventLoop() {
        return false;
      }

      @Override
      public void execute(Runnable flush) {
        // Without an event loop nothing runs later: the caller flushes.
      }

      @Override
      public String toString() {
        return "thread " + thread.getName();
      }
    };
  }
}
