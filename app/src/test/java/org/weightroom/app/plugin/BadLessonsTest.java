package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a lesson is broken: it is told once and by name, and the good lessons beside it are not
 * touched, at the first start and at the next.
 */
class BadLessonsTest {
  /** Long for a sound lesson on a busy machine, short for a test of one that hangs. */
  private static final Duration SHORT = Duration.ofMillis(2500);

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> aBadLessonIsTold() {
    byte[] good = TestJar.good(temporary, "good").bytes();
    byte[] other = TestJar.good(temporary, "other").bytes();
    byte[] shipped = TestJar.good(temporary, "shipped").bytes();
    List<BadLesson> table = BadLessons.atStart(temporary);
    assertThat(table)
        .hasSizeGreaterThanOrEqualTo(60)
        .extracting(BadLesson::name)
        .doesNotHaveDuplicates();
    return table.stream()
        .map(bad -> dynamicTest(bad.name(), () -> check(bad, good, other, shipped)));
  }

  /** All of them, one after another into a program that runs, and at last out again. */
  @Test
  void aBadLessonThatIsDroppedInIsToldAndTheOthersStayAsTheyAre() throws IOException {
    Path folder = Files.createTempDirectory(temporary, "lessons");
    TestJar.good(temporary, "good").write(folder.resolve("good.jar"));
    TestJar.good(temporary, "other").write(folder.resolve("other.jar"));
    byte[] shipped = TestJar.good(temporary, "shipped").bytes();
    List<Place> places = new ArrayList<>(Places.of(List.of(folder)).places());
    places.add(0, () -> List.of(new LessonFile(Optional.empty(), "shipped", () -> shipped)));
    Places all = new Places(places, List.of(folder), Optional.empty());
    try (LessonLibrary library = LessonLibrary.open(all, Locale.ENGLISH)) {
      List<LoadedLesson> before = loaded(library);
      for (BadLesson bad : BadLessons.answering(temporary)) {
        Path file = Files.write(folder.resolve("wrong.jar"), bad.jar());
        library.refresh();
        List<LessonEntry> told = library.entries().stream().filter(row -> !row.isReady()).toList();
        assertThat(told).as(bad.name()).hasSize(1);
        checkTold(told.get(0), bad, file);
        assertThat(loaded(library)).as(bad.name()).isEqualTo(before);
        before.forEach(BadLessonsTest::assertWorks);
      }
      Files.delete(folder.resolve("wrong.jar"));
      library.refresh();
      assertThat(library.entries()).allMatch(LessonEntry::isReady);
      assertThat(loaded(library)).isEqualTo(before);
    }
  }

  private static List<LoadedLesson> loaded(LessonLibrary library) {
    return library.entries().stream().flatMap(row -> row.lesson().stream()).toList();
  }

  private void check(BadLesson bad, byte[] good, byte[] other, byte[] shipped) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "lessons");
    Files.write(folder.resolve("good.jar"), good);
    Files.write(folder.resolve("other.jar"), other);
    Path file = Files.write(folder.resolve("wrong.jar"), bad.jar());
    List<Place> places = new ArrayList<>(Places.of(List.of(folder)).places());
    places.add(0, () -> List.of(new LessonFile(Optional.empty(), "shipped", () -> shipped)));
    Duration deadline = bad.told().equals(BadLesson.HANGS) ? SHORT : Guard.DEADLINE;
    for (int start = 1; start <= 2; start++) {
      try (LessonLibrary library =
          LessonLibrary.open(
              new Places(places, List.of(folder), Optional.empty()), Locale.ENGLISH, deadline)) {
        assertThat(library.ids()).containsExactly("shipped", "good", "other");
        List<LessonEntry> told = library.entries().stream().filter(row -> !row.isReady()).toList();
        assertThat(told).hasSize(1);
        checkTold(told.get(0), bad, file);
        for (String id : library.ids()) {
          assertWorks(library.find(id).orElseThrow().lesson().orElseThrow());
        }
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("nothing was written").hasSize(3);
    }
  }

  private static void checkTold(LessonEntry row, BadLesson bad, Path file) {
    assertThat(row.reason()).contains(bad.told()).doesNotContain("broken.", "{");
    assertThat(row.reason().lines()).hasSize(1);
    assertThat(row.fix()).isNotEmpty().doesNotContain("broken.", "{");
    assertThat(row.info().id()).isNotEmpty();
    assertThat(row.sources()).containsExactly(file.toString());
  }

  private static void assertWorks(LoadedLesson lesson) {
    try {
      assertThat(lesson.createModel().properties()).containsKey("weight");
    } catch (BrokenLessonException e) {
      throw new AssertionError(e);
    }
  }
}
