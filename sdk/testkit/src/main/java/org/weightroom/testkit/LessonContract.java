package org.weightroom.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.weightroom.check.Finding;
import org.weightroom.check.LessonCheck;
import org.weightroom.check.Unloading;
import org.weightroom.page.Lesson;

/**
 * What every lesson satisfies. A lesson's test extends it and says which lesson:
 *
 * <pre>{@code
 * final class MyLessonTest extends LessonContract {
 *   MyLessonTest() { super(new MyLesson()); }
 * }
 * }</pre>
 */
public abstract class LessonContract {
  private final Lesson<?> lesson;

  /** Checks this lesson. */
  protected LessonContract(Lesson<?> lesson) {
    this.lesson = lesson;
  }

  /** The lesson under test. */
  protected final Lesson<?> lesson() {
    return lesson;
  }

  /** One test a rule of {@link LessonCheck}. */
  @TestFactory
  final Stream<DynamicTest> rules() {
    return LessonCheck.rules(lesson).entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> assertSound(rule.getValue().get())));
  }

  /** Closing the lesson lets its class loader be collected. */
  @Test
  final void unloads() throws URISyntaxException {
    Path classes =
        Path.of(lesson.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    assertSound(Unloading.check(classes, lesson.getClass().getName(), LessonCheck::play));
  }

  private static void assertSound(List<Finding> findings) {
    assertEquals(List.of(), findings);
  }
}
