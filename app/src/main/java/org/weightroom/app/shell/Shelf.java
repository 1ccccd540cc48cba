package org.weightroom.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.lesson.Texts;

/** Where the catalogue's lessons stand, in order. */
@FunctionalInterface
interface Shelf {

  /** The lessons with their words in that language. */
  List<ShelfItem> items(Locale language);

  /** The lessons of a library. */
  static Shelf of(LessonLibrary library) {
    return language -> library.entries().stream().map(entry -> item(entry, language)).toList();
  }

  private static ShelfItem item(LessonEntry entry, Locale language) {
    Optional<LoadedLesson> lesson = entry.lesson();
    Optional<Texts> texts = Optional.empty();
    try {
      if (lesson.isPresent()) {
        texts = Optional.of(lesson.get().texts(language));
      }
    } catch (BrokenLessonException e) {
      Texts ours = Texts.of(Window.class, language);
      return item(entry, texts, Optional.empty(), e.reason(ours), e.fix(ours));
    }
    return item(entry, texts, lesson, entry.reason(), entry.fix());
  }

  private static ShelfItem item(
      LessonEntry entry,
      Optional<Texts> texts,
      Optional<LoadedLesson> lesson,
      String reason,
      String fix) {
    return new ShelfItem(
        entry.info(),
        texts.flatMap(own -> own.find("chapter")).orElse(""),
        texts.flatMap(own -> own.find("title")).orElse(entry.title()),
        texts.flatMap(own -> own.find("summary")).orElse(""),
        texts.flatMap(own -> own.find("topic")).orElse(entry.info().id()),
        entry.sources(),
        lesson.map(LoadedLesson::lesson),
        reason,
        fix);
  }
}
