package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.nocode.Sample;

/** Lessons without code come and go as jars do. */
class NoCodeFilesTest {
  @TempDir private Path temporary;

  @Test
  void aFolderAndItsZipHaveTheSameHash() throws Exception {
    Path lesson = Sample.write(temporary, "flower");
    byte[] zip = LessonFiles.pack(LessonFiles.read(lesson));
    try (LessonLibrary library = LessonLibrary.open(Places.of(List.of(lesson)), Locale.ENGLISH)) {
      LessonEntry entry = library.find("flower").orElseThrow();
      assertThat(entry.state()).isEqualTo(LessonEntry.State.READY);
      assertThat(entry.sha256()).isEqualTo(Finder.hash(zip));
      assertThat(entry.info().author()).isEqualTo("Your name");
    }
  }

  @Test
  void everySaveIsSeen() throws Exception {
    Path lesson = Sample.write(temporary, "flower");
    for (Path place : List.of(lesson, temporary)) {
      Places places = Places.of(List.of(place));
      List<String> before = places.stamp();
      Path table = lesson.resolve("sunflower.csv");
      Files.writeString(table, Files.readString(table) + "9,42\n");
      assertThat(places.stamp()).isNotEqualTo(before);
    }
    try (LessonLibrary library =
        LessonLibrary.open(Places.of(List.of(temporary)), Locale.ENGLISH)) {
      String first = library.find("flower").orElseThrow().sha256();
      Path text = lesson.resolve("lesson.txt");
      Files.writeString(text, Files.readString(text).replace("Regression", "Plants"));
      library.refresh();
      assertThat(library.find("flower").orElseThrow().sha256()).isNotEqualTo(first);
      Files.writeString(text, "title = Torn\n");
      library.refresh();
      LessonEntry torn = library.find("flower").orElseThrow();
      assertThat(torn.state()).isEqualTo(LessonEntry.State.BROKEN);
      assertThat(torn.reason()).startsWith("lesson.txt, line 1, column 1: The key");
    }
  }

  @Test
  void aZipIsInstalledUnderItsName() throws Exception {
    Path lesson = Sample.write(temporary, "flower");
    Path zip = temporary.resolve("flower.zip");
    Files.write(zip, LessonFiles.pack(LessonFiles.read(lesson)));
    Path user = temporary.resolve("user");
    Path installed = Parcel.open(zip, Places.of(List.of())).install(user);
    assertThat(installed.getFileName()).hasToString("flower-1.0.0.zip");
    Sample.write(user, "flower");
    Parcel.open(zip, Places.of(List.of())).install(user);
    assertThat(user.resolve("flower")).isDirectory();
    try (LessonLibrary library = LessonLibrary.open(Places.of(List.of(user)), Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly("flower");
      assertThat(library.entries()).hasSize(1);
    }
  }
}
