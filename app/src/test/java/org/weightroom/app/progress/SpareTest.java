package org.weightroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Work that could not be saved in one run is there in the next, and is saved as soon as it can. */
final class SpareTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir private Path temporary;
  private Path students;
  private Path home;

  @BeforeEach
  void place() throws IOException {
    students = Files.writeString(temporary.resolve("students"), "in the way");
    home = students.resolve("ada");
  }

  @AfterEach
  void clear() throws IOException {
    for (Path folder : left()) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  @Test
  void theNextRunGoesOnAndTheHomeGetsItAsSoonAsItCan() throws Exception {
    leave(Works.work("one", 1), Works.work("two", 5, "won"));
    assertThat(left()).hasSize(1);
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(1);
      assertThat(SavedWorks.solved(store.earlier().works().get("two"))).containsExactly("won");
      await(store, Store.State.MEANWHILE);
      assertThat(store.status().where()).isEqualTo(store.left().stream().findFirst());
      assertThat(store.left()).isNotEmpty();

      Files.delete(students);
      assertThat(store.await(LONG)).isTrue();
      assertThat(store.left()).isEmpty();
    }
    assertThat(left()).isEmpty();
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(1);
      assertThat(Works.number(store.earlier(), "two")).isEqualTo(5);
      assertThat(store.earlier().problems()).isEmpty();
    }
  }

  @Test
  void workGoesFromRunToRunWhereAHomeCanNeverBeWritten() throws Exception {
    for (int run = 1; run <= 3; run++) {
      try (Store store = open()) {
        assertThat(Works.number(store.earlier(), "one")).isEqualTo(run - 1);
        store.put(Works.work("one", run, "goal-" + run));
        await(store, Store.State.MEANWHILE);
      }
    }
    assertThat(left()).as("one that was left, and the last run's own").hasSize(2);
    Files.delete(students);
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(3);
      assertThat(SavedWorks.solved(store.earlier().works().get("one")))
          .containsExactlyInAnyOrder("goal-1", "goal-2", "goal-3");
      assertThat(store.await(LONG)).isTrue();
    }
    assertThat(left()).isEmpty();
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(3);
      store.put(Works.work("one", 4, "goal-1", "goal-2", "goal-3"));
      assertThat(store.await(LONG)).isTrue();
      store.put(Works.work("one", 5, "goal-1", "goal-2", "goal-3"));
      assertThat(store.await(LONG)).isTrue();
    }
    assertThat(files(home)).as("all is united in two generations").hasSize(2);
  }

  @Test
  void whatWasSavedLaterByCountIsTheNewest() throws Exception {
    Files.delete(students);
    try (Store store = open()) {
      store.put(Works.work("one", 1));
      assertThat(store.await(LONG)).isTrue();
    }
    Path away = Files.move(students, temporary.resolve("away"));
    Files.writeString(students, "in the way");
    leave(Works.work("one", 2, "here"));
    Files.delete(students);
    Files.move(away, students);
    try (Store store = Store.open(home, "other", Companion.NONE, () -> {})) {
      assertThat(store.earlier().works().get("one")).hasSize(2);
      for (int number = 7; number < 10; number++) {
        store.put(Works.work("one", number, "here"));
        assertThat(store.await(LONG)).isTrue();
      }
    }
    assertThat(left()).isEmpty();
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(9);
    }
  }

  @Test
  void aRunThatIsAliveKeepsItsOwn() throws Exception {
    try (Store alive = open()) {
      alive.put(Works.work("one", 1));
      await(alive, Store.State.MEANWHILE);
      try (Store other = open()) {
        assertThat(other.earlier().works()).isEmpty();
        assertThat(other.left()).isEmpty();
      }
      assertThat(files(alive.status().where().orElseThrow())).contains("one.weightroom");
    }
    try (Store next = open()) {
      assertThat(Works.number(next.earlier(), "one")).isEqualTo(1);
    }
  }

  @Test
  void whatSeveralWindowsLeftIsUnitedInOnePlace() throws Exception {
    try (Store one = open();
        Store two = open();
        Store three = open();
        Store four = open()) {
      one.put(Works.work("one", 1, "a"));
      two.put(Works.work("one", 2, "b"));
      three.put(Works.work("one", 3, "c"));
      four.put(Works.work("four", 4));
      for (Store each : List.of(one, two, three, four)) {
        await(each, Store.State.MEANWHILE);
      }
    }
    assertThat(left()).hasSize(4);
    try (Store store = open()) {
      assertThat(store.left()).hasSize(1);
      assertThat(SavedWorks.solved(store.earlier().works().get("one")))
          .containsExactlyInAnyOrder("a", "b", "c");
      assertThat(Works.number(store.earlier(), "four")).isEqualTo(4);
    }
    Files.delete(students);
    try (Store store = open()) {
      assertThat(store.await(LONG)).isTrue();
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void whoIsKilledHasLostNothing() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Stuck.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(told.readLine()).isEqualTo("MEANWHILE");
      try (Store other = open()) {
        assertThat(other.earlier().works()).as("it is alive").isEmpty();
      }
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    Files.delete(students);
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(3);
      assertThat(store.await(LONG)).isTrue();
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void whatIsDamagedStaysAndTheRestIsSaved() throws Exception {
    leave(Works.work("one", 1), Works.work("two", 2));
    Path folder = left().get(0);
    Path two = folder.resolve(name(folder, "two"));
    Files.writeString(two, "x", StandardOpenOption.APPEND);
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.delete(students);
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(1);
      assertThat(store.earlier().problems()).hasSize(1);
      assertThat(store.await(LONG)).isTrue();
      assertThat(store.status()).isEqualTo(Store.Status.SAVED);
    }
    assertThat(files(folder))
        .contains("notes.txt", "two.weightroom", two.getFileName() + ".corrupt-1")
        .doesNotContain("one.weightroom");
    assertThat(foreign).hasContent("mine");
    try (Store store = open()) {
      assertThat(store.earlier().problems()).as("it is told once").isEmpty();
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(1);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAndFoldersOfOthersAreNotRead() throws Exception {
    leave(Works.work("one", 1));
    Path folder = left().get(0);
    Path link = folder.resolve("one.pc.1.a-1.work");
    Files.createSymbolicLink(link, Files.writeString(temporary.resolve("secret"), "s"));
    try (Store store = open()) {
      assertThat(store.earlier().works()).isEmpty();
    }
    assertThat(link).isSymbolicLink();
    Files.delete(link);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (Store store = open()) {
      assertThat(store.earlier().works()).as("anybody could have put it there").isEmpty();
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    try (Store store = Store.open(students.resolve("bo"), "pc", Companion.NONE, () -> {})) {
      assertThat(store.earlier().works()).isEmpty();
    }
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(1);
    }
  }

  @Test
  void aLessonThatCannotGoOnFromItKeepsItApart() throws Exception {
    leave(Works.work("one", 1));
    Files.delete(students);
    try (Store store = open()) {
      store.keepApart("one");
      store.put(Works.work("one", 9));
      assertThat(store.await(LONG)).isTrue();
    }
    assertThat(files(home)).anyMatch(name -> name.endsWith(".unused-1"));
    try (Store store = open()) {
      assertThat(Works.number(store.earlier(), "one")).isEqualTo(9);
    }
  }

  private void leave(Work... works) throws InterruptedException {
    try (Store store = open()) {
      for (Work work : works) {
        store.put(work);
      }
      await(store, Store.State.MEANWHILE);
    }
  }

  private Store open() {
    return Store.open(home, "pc", Companion.NONE, () -> {});
  }

  private List<Path> left() {
    return Spare.folders(home);
  }

  private static String name(Path folder, String lesson) throws IOException {
    return files(folder).stream()
        .filter(name -> name.startsWith(lesson + ".") && name.endsWith(".work"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  static void await(Store store, Store.State state) throws InterruptedException {
    for (int i = 0; i < 1_000 && store.status().state() != state; i++) {
      Thread.sleep(20);
    }
    assertThat(store.status().state()).isEqualTo(state);
  }
}
