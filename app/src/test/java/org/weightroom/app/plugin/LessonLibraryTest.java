package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Owner;
import org.weightroom.page.Lesson;

class LessonLibraryTest {
  @TempDir private Path temporary;

  @Test
  void loadsALessonAndItsTexts() throws Exception {
    Path jar = TestJar.good(temporary, "demo").write(folder("a").resolve("demo.jar"));
    try (LessonLibrary library = open("a")) {
      LessonEntry entry = library.find("demo").orElseThrow();
      assertThat(entry.info()).isEqualTo(new LessonInfo("demo", "1.0.0", "A. Teacher"));
      assertThat(entry.title()).isEqualTo("Lesson demo");
      assertThat(entry.sources()).containsExactly(jar.toString());
      assertThat(entry.builtIn()).isFalse();
      LoadedLesson lesson = entry.lesson().orElseThrow();
      Texts texts = Texts.of(lesson.anchor(), Locale.ENGLISH);
      assertThat(texts.text("weight")).isEqualTo("Weight");
      LessonModel model = lesson.createModel();
      model.open(Owner.currentThread());
      assertThat(model.properties()).containsOnlyKeys("weight");
    }
  }

  @Test
  void aStorysPicturesComeFromItsOwnJar() throws Exception {
    TestJar.good(temporary, "demo")
        .text("demo/lesson.md", "# One\n")
        .text("demo/own house.png", "own")
        .text("other.png", "elsewhere")
        .write(folder("a").resolve("demo.jar"));
    try (LessonLibrary library = open("a")) {
      Texts texts = library.find("demo").orElseThrow().lesson().orElseThrow().texts(Locale.ENGLISH);
      try (InputStream own = texts.storyFile("own house.png").orElseThrow()) {
        assertThat(own.readAllBytes()).asString().isEqualTo("own");
      }
      for (String name : List.of("other.png", "../other.png", "/other.png", "lesson:/x.png")) {
        assertThat(texts.storyFile(name)).as(name).isEmpty();
      }
    }
  }

  @Test
  void missingPlacesAreFine() {
    try (LessonLibrary library = open("nowhere")) {
      assertThat(library.entries()).isEmpty();
    }
  }

  @Test
  void writesNothing() throws Exception {
    TestJar.good(temporary, "demo").write(folder("a").resolve("demo.jar"));
    open("a").close();
    try (var files = Files.list(folder("a"))) {
      assertThat(files).containsExactly(folder("a").resolve("demo.jar"));
    }
  }

  @Test
  void theHighestVersionWins() {
    good("demo", "1.9.0").write(folder("a").resolve("demo.jar"));
    good("demo", "1.10.0").write(folder("b").resolve("demo.jar"));
    good("demo", "1.2.0").write(folder("c").resolve("demo.jar"));
    try (LessonLibrary library = open("a", "b", "c")) {
      assertThat(library.entries()).hasSize(1);
      assertThat(library.entries().get(0).info().version()).isEqualTo("1.10.0");
    }
  }

  @Test
  void aTieGoesToTheEarlierPlace() {
    TestJar.good(temporary, "demo").text("x", "1").write(folder("a").resolve("demo.jar"));
    TestJar.good(temporary, "demo").text("x", "2").write(folder("b").resolve("demo.jar"));
    try (LessonLibrary library = open("b", "a")) {
      assertThat(library.entries()).hasSize(1);
      assertThat(library.entries().get(0).sources())
          .containsExactly(folder("b").resolve("demo.jar").toString());
    }
  }

  @Test
  void aBrokenHigherVersionDoesNotHideALowerOneThatWorks() {
    good("demo", "1.0.0").write(folder("a").resolve("demo.jar"));
    TestJar.lesson(temporary, "demo", "", "if (true) throw new RuntimeException(\"no\");")
        .manifest("Plugin-Version", "2.0.0")
        .write(folder("b").resolve("demo.jar"));
    try (LessonLibrary library = open("a", "b")) {
      assertThat(library.find("demo").orElseThrow().info().version()).isEqualTo("1.0.0");
      assertThat(library.entries())
          .extracting(LessonEntry::state)
          .containsExactlyInAnyOrder(State.READY, State.BROKEN);
    }
  }

  @Test
  void theSameBytesAreListedOnceWithAllTheirPlaces() throws Exception {
    Path first = TestJar.good(temporary, "demo").write(folder("a").resolve("demo.jar"));
    Path second = Files.copy(first, folder("b").resolve("copy.jar"));
    try (LessonLibrary library = open("a", "b", "a")) {
      assertThat(library.entries()).hasSize(1);
      assertThat(library.entries().get(0).sources())
          .containsExactly(first.toString(), second.toString());
    }
  }

  @Test
  void aBuiltInIdIsReservedAndABuiltInCopyIsNot() {
    byte[] builtIn = TestJar.good(temporary, "demo").bytes();
    Place shipped = () -> List.of(new LessonFile(Optional.empty(), "demo", () -> builtIn));
    good("demo", "9.0.0").write(folder("a").resolve("demo.jar"));
    TestJar.good(temporary, "demo").write(folder("b").resolve("copy.jar"));
    List<Place> places = new ArrayList<>(List.of(shipped));
    places.addAll(Places.of(List.of(folder("a"), folder("b"))).places());
    try (LessonLibrary library =
        LessonLibrary.open(new Places(places, List.of(), Optional.empty()), Locale.ENGLISH)) {
      LessonEntry ready = library.find("demo").orElseThrow();
      assertThat(ready.isReady()).isTrue();
      assertThat(ready.builtIn()).isTrue();
      assertThat(ready.sources())
          .containsExactly("built in", folder("b").resolve("copy.jar").toString());
      assertThat(library.entries()).hasSize(2);
      assertThat(library.entries().get(1).reason()).contains("demo", "built-in");
    }
  }

  @Test
  void builtInLessonsComeByChapterThenOthersByTitle() {
    List<LessonFile> shipped = new ArrayList<>();
    for (String chapter : List.of("10", "9", "1")) {
      byte[] jar =
          TestJar.good(temporary, "chapter-" + chapter)
              .text("demo/messages.properties", "title = Z\nchapter = " + chapter)
              .bytes();
      shipped.add(new LessonFile(Optional.empty(), chapter, () -> jar));
    }
    TestJar.good(temporary, "b").write(folder("a").resolve("1.jar"));
    TestJar.good(temporary, "a").write(folder("a").resolve("2.jar"));
    List<Place> places = new ArrayList<>(Places.of(List.of(folder("a"))).places());
    places.add(0, () -> shipped);
    try (LessonLibrary library =
        LessonLibrary.open(new Places(places, List.of(), Optional.empty()), Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly("chapter-1", "chapter-9", "chapter-10", "a", "b");
    }
  }

  @Test
  void aLessonSeesTheSdkAndNothingElseOfTheHost() throws Exception {
    TestJar.good(temporary, "demo").write(folder("a").resolve("demo.jar"));
    TestJar.good(temporary, "other").write(folder("a").resolve("other.jar"));
    try (LessonLibrary library = open("a")) {
      ClassLoader loader = loaderOf(library, "demo");
      assertThat(loader.loadClass(Lesson.class.getName())).isSameAs(Lesson.class);
      assertThat(loader.loadClass("net.miginfocom.swing.MigLayout")).isNotNull();
      assertThat(loader.loadClass("javax.swing.JPanel")).isNotNull();
      for (String hidden :
          List.of(
              "org.weightroom.app.Main",
              "org.weightroom.app.plugin.LessonLibrary",
              "com.fasterxml.jackson.jr.ob.JSON",
              "picocli.CommandLine",
              "org.jfree.chart.JFreeChart",
              "org.commonmark.parser.Parser")) {
        assertThatThrownBy(() -> loader.loadClass(hidden))
            .isInstanceOf(ClassNotFoundException.class);
      }
      assertThat(loader.getResource("org/weightroom/app/cli/messages.properties")).isNull();
      assertThat(loaderOf(library, "other").loadClass("demo.DemoLesson"))
          .isNotSameAs(loader.loadClass("demo.DemoLesson"));
    }
  }

  @Test
  void aLessonCannotReplaceAClassOfTheSdk() throws Exception {
    TestJar.good(temporary, "demo")
        .text("org/weightroom/page/Lesson.class", "not the SDK's")
        .write(folder("a").resolve("demo.jar"));
    try (LessonLibrary library = open("a")) {
      assertThat(library.ids()).isEmpty();
      assertThat(library.entries().get(0).reason()).contains("org.weightroom.page.Lesson");
    }
  }

  @Test
  void anOrdinaryLibraryInsideIsFine() throws Exception {
    TestJar.good(temporary, "demo")
        .text("net/miginfocom/swing/MigLayout.class", "not the SDK's, and never loaded")
        .write(folder("a").resolve("demo.jar"));
    try (LessonLibrary library = open("a")) {
      assertThat(library.ids()).containsExactly("demo");
    }
  }

  @Test
  void twoFilesOfOneVersionInOneFolderAreTold() {
    TestJar.good(temporary, "demo").text("x", "1").write(folder("a").resolve("1.jar"));
    TestJar.good(temporary, "demo").text("x", "2").write(folder("a").resolve("2.jar"));
    try (LessonLibrary library = open("a")) {
      assertThat(library.ids()).containsExactly("demo");
      LessonEntry told =
          library.entries().stream().filter(row -> !row.isReady()).findFirst().orElseThrow();
      assertThat(told.reason()).contains(folder("a").resolve("1.jar").toString());
      assertThat(told.sources()).containsExactly(folder("a").resolve("2.jar").toString());
    }
  }

  @Test
  void aClosedLessonCanBeCollected() throws Exception {
    TestJar.good(temporary, "demo").write(folder("a").resolve("demo.jar"));
    try (LessonLibrary library = open("a")) {
      LoadedLesson lesson = library.find("demo").orElseThrow().lesson().orElseThrow();
      WeakReference<ClassLoader> loader = new WeakReference<>(lesson.anchor().getClassLoader());
      lesson.close();
      for (int i = 0; i < 100 && loader.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(loader.get()).isNull();
      assertThatThrownBy(lesson::lesson).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aVersionThatIsNotThisOneIsRefused() throws Exception {
    SdkVersion.require(">=1.0.0 & <2.0.0", "1.4.0");
    SdkVersion.require("1.3.0", "1.4.0");
    assertThatThrownBy(() -> SdkVersion.require("1.5.0", "1.4.0"))
        .isInstanceOf(BrokenLessonException.class)
        .hasMessage("requires");
    assertThatThrownBy(() -> SdkVersion.require("soon", "1.4.0")).hasMessage("bad-requires");
  }

  private TestJar good(String id, String version) {
    return TestJar.good(temporary, id).manifest("Plugin-Version", version);
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(temporary.resolve(name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private LessonLibrary open(String... folders) {
    List<Path> paths = java.util.Arrays.stream(folders).map(temporary::resolve).toList();
    return LessonLibrary.open(Places.of(paths), Locale.ENGLISH);
  }

  private static ClassLoader loaderOf(LessonLibrary library, String id) {
    return library.find(id).orElseThrow().lesson().orElseThrow().anchor().getClassLoader();
  }
}
