package org.weightroom.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.policy.PolicyProblem;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.Texts;

/** Where the catalogue's lessons stand, in order. */
@FunctionalInterface
interface Shelf {

  /** The lessons with their words in that language. */
  List<ShelfItem> items(Locale language);

  /** Where they come from; empty where they do not come from files. */
  default Optional<LessonLibrary> library() {
    return Optional.empty();
  }

  /** Lets a lesson out of quarantine and loads it; its code runs, on guarded threads. */
  default void release(String id) {}

  /** The lessons of a library. */
  static Shelf of(LessonLibrary library) {
    return new Shelf() {
      @Override
      public List<ShelfItem> items(Locale language) {
        List<ShelfItem> items = new ArrayList<>();
        library.policyProblem().ifPresent(problem -> items.add(item(problem, language)));
        library.entries().forEach(entry -> items.add(item(entry, language)));
        return items;
      }

      @Override
      public Optional<LessonLibrary> library() {
        return Optional.of(library);
      }

      @Override
      public void release(String id) {
        library.entries().stream()
            .filter(entry -> entry.isQuarantined() && entry.info().id().equals(id))
            .forEach(library::release);
      }
    };
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
        entry.sha256(),
        lesson.map(LoadedLesson::lesson),
        entry.state(),
        reason,
        fix,
        entry.warning());
  }

  /** A school's list that cannot be used stands where everybody sees it. */
  private static ShelfItem item(PolicyProblem problem, Locale language) {
    Texts texts = Texts.of(Window.class, language);
    return new ShelfItem(
        new LessonInfo("school-list", "", ""),
        "",
        texts.text("school-list.title"),
        "",
        "",
        List.of(problem.path().toString()),
        "",
        Optional.empty(),
        LessonEntry.State.BROKEN,
        problem.text(texts),
        texts.text("school-list.fix"),
        "");
  }
}
