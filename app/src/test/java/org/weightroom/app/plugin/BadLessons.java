package org.weightroom.app.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The table of bad lessons. */
public final class BadLessons {
  private BadLessons() {}

  /** What is known to be bad before a window shows it. */
  static List<BadLesson> atStart(Path temporary) {
    List<BadLesson> hanging = new BadClasses(temporary).hanging();
    return Stream.concat(answering(temporary).stream(), hanging.stream()).toList();
  }

  /** As above, without those that nothing but a deadline ends. */
  public static List<BadLesson> answering(Path temporary) {
    return Stream.of(
            new BadFiles(temporary).all(),
            new BadManifests(temporary).all(),
            new BadClasses(temporary).all())
        .flatMap(List::stream)
        .toList();
  }

  /** What fails as soon as its page is built, laid out or painted. */
  public static List<BadLesson> onOpening(Path temporary) {
    BadClasses classes = new BadClasses(temporary);
    Stream<BadLesson> thrown = classes.faulty(List.of("createView", "paint")).stream();
    Stream<BadLesson> elsewhere =
        Stream.of("layout", "addNotify", "second-model")
            .map(place -> classes.faulty(place, "AssertionError"));
    Stream<BadLesson> nothing =
        Stream.of(
            BadLesson.of(
                "createView gives null",
                TestJar.faulty(temporary, "bad", "createView", "null"),
                "createView returned null"),
            BadLesson.of(
                "a later createModel gives null",
                TestJar.faulty(temporary, "bad", "second-model", "null"),
                "createModel returned null"));
    return Stream.of(thrown, elsewhere, nothing).flatMap(kinds -> kinds).toList();
  }

  /** What fails under the student's hand. */
  public static List<BadLesson> onMoving(Path temporary) {
    BadClasses classes = new BadClasses(temporary);
    return Stream.concat(
            classes.faulty(List.of("settle")).stream(),
            Stream.of(classes.faulty("value", "Exception")))
        .toList();
  }

  /** What fails as its page goes. */
  public static List<BadLesson> onClosing(Path temporary) {
    return new BadClasses(temporary).faulty(List.of("close"));
  }
}
