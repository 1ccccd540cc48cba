package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons come and go while the program runs. */
@SuppressWarnings("try") // a watch is there to be closed
class LiveLibraryTest {
  @TempDir private Path temporary;
  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty("weightroom.test.tries");
  }

  @Test
  void aFileThatIsDroppedInAppearsAndTheOthersAreNotLoadedAgain() {
    good("one", "1.0.0").write(folder.resolve("one.jar"));
    try (LessonLibrary library = open()) {
      LoadedLesson one = lesson(library, "one");
      good("two", "1.0.0").write(folder.resolve("two.jar"));
      library.refresh();
      assertThat(library.ids()).containsExactly("one", "two");
      assertThat(lesson(library, "one")).isSameAs(one);
    }
  }

  @Test
  void aFileThatIsMovedIsTheSameLessonFromAnotherPlace() throws Exception {
    Path before = good("one", "1.0.0").write(folder.resolve("one.jar"));
    try (LessonLibrary library = open()) {
      LoadedLesson one = lesson(library, "one");
      Path after = Files.move(before, folder.resolve("renamed.jar"));
      library.refresh();
      assertThat(lesson(library, "one")).isSameAs(one);
      assertThat(library.find("one").orElseThrow().sources()).containsExactly(after.toString());
    }
  }

  @Test
  void aLessonThatIsTakenOutGoesWhenNobodyUsesIt() throws Exception {
    good("one", "1.0.0").write(folder.resolve("one.jar"));
    try (LessonLibrary library = open()) {
      WeakReference<ClassLoader> loader =
          new WeakReference<>(lesson(library, "one").anchor().getClassLoader());
      Files.delete(folder.resolve("one.jar"));
      LoadedLesson played = lesson(library, "one");
      library.refresh();
      assertThat(library.entries()).isEmpty();
      library.unload(lesson -> true);
      assertThat(played.createModel().properties()).containsKey("weight");
      played = null;
      library.unload(lesson -> false);
      assertThat(isCollected(loader)).isTrue();
    }
  }

  @Test
  void aLessonThatTheSchoolBlocksIsUnloaded() throws Exception {
    good("one", "1.0.0").write(folder.resolve("one.jar"));
    Path list = Files.writeString(temporary.resolve("weightroom.policy"), "lessons = warn\n");
    Places places = Places.of(List.of(folder)).withPolicy(list);
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH)) {
      WeakReference<LoadedLesson> loaded = new WeakReference<>(lesson(library, "one"));
      Files.writeString(list, "lessons = require\n");
      library.refresh();
      library.unload(lesson -> false);
      assertThat(isCollected(loaded)).isTrue();
      assertThat(library.entries().get(0).isBlocked()).isTrue();
    }
  }

  @Test
  void aHigherVersionTakesTheLowerOnesPlaceAndGivesItBack() throws Exception {
    good("one", "1.0.0").write(folder.resolve("one.jar"));
    try (LessonLibrary library = open()) {
      LoadedLesson first = lesson(library, "one");
      Path newer = good("one", "1.1.0").write(folder.resolve("newer.jar"));
      library.refresh();
      assertThat(lesson(library, "one").info().version()).isEqualTo("1.1.0");
      Files.delete(newer);
      library.refresh();
      assertThat(lesson(library, "one")).isSameAs(first);
    }
  }

  @Test
  void whatFailedOnceIsNotRunAgain() {
    TestJar.lesson(
            temporary,
            "bad",
            "",
            "Integer.getInteger(\"x\"); System.setProperty(\"weightroom.test.tries\","
                + " System.getProperty(\"weightroom.test.tries\", \"\") + \"x\");"
                + " if (true) throw new IllegalStateException(\"no\");")
        .write(folder.resolve("bad.jar"));
    try (LessonLibrary library = open()) {
      library.refresh();
      library.refresh();
      assertThat(System.getProperty("weightroom.test.tries")).isEqualTo("x");
      assertThat(library.entries()).hasSize(1);
      assertThat(library.entries().get(0).reason()).contains("no");
    }
  }

  @Test
  void theSchoolsListHoldsFromTheMomentItChanges() throws Exception {
    good("one", "1.0.0").write(folder.resolve("one.jar"));
    Path list = Files.writeString(temporary.resolve("weightroom.policy"), "lessons = warn\n");
    Places places = Places.of(List.of(folder)).withPolicy(list);
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly("one");
      List<String> stamp = library.stamp();
      Files.writeString(list, "lessons = require\n");
      assertThat(places.stamp()).isNotEqualTo(stamp);
      library.refresh();
      assertThat(library.ids()).isEmpty();
      assertThat(library.entries().get(0).isBlocked()).isTrue();
    }
  }

  @Test
  void theWatchSeesWhatComesAndGoes() throws Exception {
    AtomicInteger changes = new AtomicInteger();
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch went = new CountDownLatch(2);
    try (LessonLibrary library = open();
        LessonWatch watch =
            LessonWatch.start(
                library,
                Duration.ofMillis(20),
                () -> {
                  changes.incrementAndGet();
                  came.countDown();
                  went.countDown();
                })) {
      Path jar = good("one", "1.0.0").write(folder.resolve("one.jar"));
      assertThat(came.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(library.ids()).containsExactly("one");
      Files.delete(jar);
      assertThat(went.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(library.entries()).isEmpty();
      Thread.sleep(200);
      assertThat(changes).as("nothing changes by itself").hasValue(2);
    }
  }

  @Test
  void aFileThatIsStillBeingCopiedIsNotRead() throws Exception {
    byte[] jar = good("one", "1.0.0").bytes();
    CountDownLatch seen = new CountDownLatch(1);
    try (LessonLibrary library = open();
        LessonWatch watch =
            LessonWatch.start(
                library,
                Duration.ofMillis(400),
                () -> {
                  assertThat(library.entries()).allMatch(LessonEntry::isReady);
                  seen.countDown();
                })) {
      try (OutputStream out = Files.newOutputStream(folder.resolve("one.jar"))) {
        for (int i = 0; i < 10; i++) { // slower than one look, never quiet for two
          out.write(jar, i * jar.length / 10, (i + 1) * jar.length / 10 - i * jar.length / 10);
          out.flush();
          assertThat(library.entries()).isEmpty();
          Thread.sleep(100);
        }
      }
      assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(library.ids()).containsExactly("one");
    }
  }

  @Test
  void aFileFromElsewhereStaysUntilTheEndThoughTheStickIsPulled() throws Exception {
    Path elsewhere = good("one", "1.0.0").write(temporary.resolve("one.jar"));
    try (LessonLibrary library = open()) {
      library.add(Parcel.open(elsewhere, library.places()));
      Files.delete(elsewhere);
      library.refresh();
      assertThat(library.ids()).containsExactly("one");
      assertThat(library.find("one").map(LessonEntry::sources))
          .isEqualTo(Optional.of(List.of(elsewhere.toString())));
    }
    try (LessonLibrary next = open()) {
      assertThat(next.entries()).isEmpty();
    }
  }

  private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 100 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return reference.get() == null;
  }

  private TestJar good(String id, String version) {
    return TestJar.good(temporary, id).manifest("Plugin-Version", version);
  }

  private LessonLibrary open() {
    return LessonLibrary.open(Places.of(List.of(folder)), Locale.ENGLISH);
  }

  private static LoadedLesson lesson(LessonLibrary library, String id) {
    return library.find(id).orElseThrow().lesson().orElseThrow();
  }
}
