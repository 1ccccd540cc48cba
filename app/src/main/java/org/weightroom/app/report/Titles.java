package org.weightroom.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;

/** What lessons and goals are called; the ids of those that are not at hand. */
public final class Titles {
  private final Map<String, String> lessons = new LinkedHashMap<>();
  private final Map<String, Texts> texts = new LinkedHashMap<>();

  private Titles() {}

  /** One lesson is at hand. */
  static Titles of(String id, String title, Texts texts) {
    Titles titles = new Titles();
    titles.lessons.put(id, title);
    titles.texts.put(id, texts);
    return titles;
  }

  /** The lessons of a library, in a language. */
  public static Titles of(LessonLibrary library, Locale language) {
    Titles titles = new Titles();
    library.entries().stream().filter(LessonEntry::isReady).forEach(e -> titles.add(e, language));
    return titles;
  }

  private void add(LessonEntry entry, Locale language) {
    String id = entry.info().id();
    lessons.putIfAbsent(id, entry.title()); // its place; the title may be in another language
    try {
      if (entry.lesson().isPresent()) {
        Texts own = entry.lesson().get().texts(language);
        texts.putIfAbsent(id, own);
        own.find("title").ifPresent(title -> lessons.put(id, title));
      }
    } catch (BrokenLessonException e) {
      // its card says what is wrong; here its goals go by their ids
    }
  }

  /** The ids of the lessons at hand, in the order of the catalogue. */
  List<String> order() {
    return List.copyOf(lessons.keySet());
  }

  /** What a lesson is called. */
  String lesson(String id) {
    return lessons.getOrDefault(id, id);
  }

  /** What a goal is called. */
  String goal(String lesson, String goal) {
    return Optional.ofNullable(texts.get(lesson))
        .flatMap(own -> own.find("goal." + goal))
        .orElse(goal);
  }
}
