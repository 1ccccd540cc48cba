package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.nocode.Sample;
import org.weightroom.lesson.Texts;

class ParcelTest {
  private static final Texts TEXTS = Texts.of(Parcel.class, Locale.ENGLISH);

  @TempDir private Path temporary;
  @TempDir private Path usb;
  private final Places places = Places.of(List.of());

  @Test
  void aSoundLessonIsInstalledByteForByteUnderItsNameAndVersion() throws Exception {
    Path jar = TestJar.good(temporary, "demo").write(usb.resolve("Copy of demo (1).JAR"));
    Parcel parcel = Parcel.open(jar, places);
    assertThat(parcel.refusal(TEXTS)).isEmpty();
    assertThat(parcel.info().id()).isEqualTo("demo");
    Path installed = parcel.install(lessons());
    assertThat(installed)
        .isEqualTo(lessons().resolve("demo-1.0.0.jar"))
        .hasSameBinaryContentAs(jar);
    try (LessonLibrary library =
        LessonLibrary.open(Places.of(List.of(lessons())), Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly("demo");
      assertThat(parcel.isListed(library)).isTrue();
    }
  }

  @Test
  void itTakesThePlaceOfOtherVersionsThereAndOfNothingElse() throws Exception {
    Files.createDirectories(lessons());
    TestJar.good(temporary, "demo").manifest("Plugin-Version", "0.9.0").write(file("old.jar"));
    TestJar.good(temporary, "other").write(file("other.jar"));
    Files.writeString(file("torn.jar"), "torn");
    install(TestJar.good(temporary, "demo"));
    assertThat(names()).containsExactly("demo-1.0.0.jar", "other.jar", "torn.jar");
  }

  @Test
  void theBytesThatWereLookedThroughAreInstalledWhateverTheFileBecame() throws Exception {
    Path jar = TestJar.good(temporary, "demo").write(usb.resolve("demo.jar"));
    byte[] seen = Files.readAllBytes(jar);
    Parcel parcel = Parcel.open(jar, places);
    Files.writeString(jar, "something else");
    assertThat(parcel.install(lessons())).hasBinaryContent(seen);
  }

  @Test
  void aFolderOfALessonWithoutCodeIsInstalledAsAZip() throws Exception {
    Path lesson = Sample.write(usb, "flower");
    Parcel parcel = Parcel.open(lesson, places);
    assertThat(parcel.refusal(TEXTS)).isEmpty();
    String name = parcel.info().id() + "-" + parcel.info().version() + ".zip";
    assertThat(parcel.install(lessons())).isEqualTo(lessons().resolve(name)).isNotEmptyFile();
    try (LessonLibrary library =
        LessonLibrary.open(Places.of(List.of(lessons())), Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly(parcel.info().id());
    }
  }

  @Test
  void aNameWithoutEndingIsNoHindrance() throws Exception {
    Path jar = TestJar.good(temporary, "demo").write(usb.resolve("download"));
    assertThat(Parcel.open(jar, places).install(lessons()))
        .isEqualTo(lessons().resolve("demo-1.0.0.jar"));
  }

  @Test
  void aBrokenFileIsRefusedWithReasonAndFix() throws Exception {
    Path torn = Files.writeString(usb.resolve("torn.jar"), "torn");
    assertThat(Parcel.open(torn, places).refusal(TEXTS).orElseThrow())
        .isEqualTo("The file is not a jar. Put the lesson’s jar here, or remove the file.");
  }

  @Test
  void aBuiltInIdIsRefused() throws Exception {
    byte[] shipped = TestJar.good(temporary, "demo").text("x", "shipped").bytes();
    List<Place> all = new ArrayList<>();
    all.add(() -> List.of(new LessonFile(Optional.empty(), "demo", () -> shipped)));
    Path jar = TestJar.good(temporary, "demo").write(usb.resolve("demo.jar"));
    assertThat(Parcel.open(jar, new Places(all, List.of(), Optional.empty())).refusal(TEXTS))
        .hasValueSatisfying(words -> assertThat(words).contains("demo", "built-in"));
  }

  @Test
  void whatTheSchoolBlocksIsRefusedAndWhatItWarnsOfIsTold() throws Exception {
    Path jar = TestJar.good(temporary, "demo").write(usb.resolve("demo.jar"));
    Path list = Files.writeString(temporary.resolve("weightroom.policy"), "lessons = require\n");
    Places school = places.withPolicy(list);
    assertThat(Parcel.open(jar, school).refusal(TEXTS))
        .hasValueSatisfying(words -> assertThat(words).contains("school"));
    Files.writeString(list, "lessons = warn\n");
    assertThat(Parcel.open(jar, school).refusal(TEXTS)).isEmpty();
    assertThat(Parcel.open(jar, school).warning(TEXTS)).isPresent();
  }

  @Test
  void aFolderThatCannotBeWrittenStaysAsItIs() throws Exception {
    Path jar = TestJar.good(temporary, "demo").write(usb.resolve("demo.jar"));
    Path file = Files.writeString(temporary.resolve("lessons"), "a file where the folder would be");
    assertThatThrownBy(() -> Parcel.open(jar, places).install(file))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("a file where the folder would be");
  }

  private void install(TestJar jar) throws IOException {
    Parcel.open(jar.write(usb.resolve("demo.jar")), places).install(lessons());
  }

  private Path lessons() {
    return temporary.resolve("user/lessons");
  }

  private Path file(String name) {
    return lessons().resolve(name);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(lessons())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
