package org.weightroom.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weightroom.lesson.Texts;

/** The lessons whose pages have failed in this run, and why: their cards say so. */
final class Broken {
  private final Map<String, String> reasons = new HashMap<>();

  /** Notes that a lesson has failed; false if that was known: a timer may throw for ever. */
  boolean add(String lesson, LessonFailure failure) {
    return reasons.put(lesson, String.valueOf(failure.getMessage())) == null;
  }

  /** Gives a lesson another chance. */
  void forget(String lesson) {
    reasons.remove(lesson);
  }

  /** The lessons as their cards are to show them. */
  List<ShelfItem> mark(List<ShelfItem> items, Texts texts) {
    return items.stream().map(item -> mark(item, texts)).toList();
  }

  private ShelfItem mark(ShelfItem item, Texts texts) {
    String reason = reasons.get(item.id());
    return reason == null
        ? item
        : item.brokenBy(
            texts.text("broken.reason", "problem", Foreign.isolated(reason, texts)),
            texts.text("broken.fix"));
  }
}
