package org.weightroom.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is looked at when a gesture settles, or goes on for long. */
final class Checks {
  private Checks() {}

  /** Runs all of them: one that throws must not keep the others from being run. */
  static void runAll(List<Runnable> checks) {
    Set<Throwable> failures = new LinkedHashSet<>();
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (Throwable e) {
        failures.add(e); // a value that cannot be computed throws the very same again
      }
    }
    failures.stream()
        .reduce(
            (first, next) -> {
              first.addSuppressed(next);
              return first;
            })
        .ifPresent(
            failure -> {
              throw unchecked(failure);
            });
  }

  /** Whoever waited for the thread has given up: then it works no longer. */
  static void uninterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted");
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }
}
