package org.weightroom.app.shell;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weightroom.page.Lesson;

/** Whose code threw: a timer of one lesson may strike while another is on the stage. */
final class Culprit {
  private Culprit() {}

  /**
   * The visit whose lesson's class comes first in the stack trace; empty if no lesson's does.
   *
   * @param stage the lesson on the stage, which is asked first: two lessons may have classes of the
   *     same name
   */
  static Optional<Visit> of(Throwable problem, Optional<Visit> stage, Collection<Visit> all) {
    return Stream.of(LessonFailure.trace(problem))
        .map(StackTraceElement::getClassName)
        .flatMap(
            name ->
                Stream.concat(stage.stream(), all.stream()).filter(visit -> defines(visit, name)))
        .findFirst();
  }

  /**
   * The lesson whose class comes first in the stack trace; empty if no lesson's does.
   *
   * @param lessons in the order in which they are asked
   */
  static Optional<ShelfItem> of(StackTraceElement[] trace, List<ShelfItem> lessons) {
    return Stream.of(trace)
        .map(StackTraceElement::getClassName)
        .flatMap(name -> lessons.stream().filter(item -> defines(item, name)))
        .findFirst();
  }

  private static boolean defines(ShelfItem item, String className) {
    return item.lesson().filter(lesson -> defines(lesson, className)).isPresent();
  }

  private static boolean defines(Visit visit, String className) {
    return defines(visit.item(), className);
  }

  private static boolean defines(Lesson<?> lesson, String className) {
    ClassLoader own = lesson.getClass().getClassLoader();
    if (own == Culprit.class.getClassLoader()) {
      return false; // not a plugin
    }
    try {
      return Class.forName(className, false, own).getClassLoader() == own;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
