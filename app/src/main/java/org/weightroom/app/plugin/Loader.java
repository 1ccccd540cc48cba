package org.weightroom.app.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.weightroom.page.Lesson;

/** Loads the same bytes once: who looks again gets the same lesson, or the same failure. */
final class Loader implements AutoCloseable {
  private final Locale language;
  private final Duration deadline;
  private final Map<String, LoadedLesson> lessons = new HashMap<>();
  private final Map<String, BrokenLessonException> failures = new HashMap<>();

  Loader(Locale language, Duration deadline) {
    this.language = language;
    this.deadline = deadline;
  }

  /**
   * The lesson in a file.
   *
   * @param sha256 the hash of the file's bytes
   * @throws BrokenLessonException if it could not be loaded, now or earlier
   */
  LoadedLesson load(LessonSource source, String sha256) throws BrokenLessonException {
    LoadedLesson known = lessons.get(sha256);
    if (known != null) {
      return known;
    }
    BrokenLessonException failure = failures.get(sha256);
    if (failure != null) {
      throw failure;
    }
    try {
      LoadedLesson lesson = source.load(language, deadline);
      lessons.put(sha256, lesson);
      return lesson;
    } catch (BrokenLessonException e) {
      failures.put(sha256, e);
      throw e;
    }
  }

  /**
   * Forgets the rest; lessons that are in use stay for the next time.
   *
   * @param ready the hashes of lessons that can be opened
   * @param listed the hashes of all that was found
   */
  void keep(Set<String> ready, Set<String> listed, Predicate<Lesson<?>> inUse) {
    failures.keySet().retainAll(listed);
    List<String> unwanted = new ArrayList<>(lessons.keySet());
    unwanted.removeAll(ready);
    for (String hash : unwanted) {
      LoadedLesson lesson = lessons.get(hash);
      if (lesson != null && !inUse.test(lesson.lesson())) {
        lessons.remove(hash);
        lesson.close();
      }
    }
  }

  @Override
  public void close() {
    lessons.values().forEach(LoadedLesson::close);
    lessons.clear();
  }
}
