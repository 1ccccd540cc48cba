package org.weightroom.app.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Snapshot;

/** Work for tests: each differs from the next by a number. */
final class Works {
  private Works() {}

  static Work work(String lesson, long number, String... solved) {
    return new Work(
        lesson,
        "1.0.0",
        0,
        new Progress(
            new Snapshot(Map.of("number", number)),
            Map.of(),
            List.of(solved),
            Map.of(),
            Optional.empty(),
            List.of()));
  }

  /** The number in the newest work of a lesson; 0 if there is none. */
  static long number(SavedWorks saved, String lesson) {
    return saved.works().getOrDefault(lesson, List.of()).stream()
        .findFirst()
        .map(Works::number)
        .orElse(0L);
  }

  static long number(Work work) {
    return (Long) work.progress().state().values().get("number");
  }
}
