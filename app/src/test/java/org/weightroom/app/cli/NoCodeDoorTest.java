package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.nocode.Sample;
import org.weightroom.app.plugin.Places;

/** Lessons without code at all doors: as a folder, as its zip, good and bad. */
class NoCodeDoorTest {
  @TempDir private Path temporary;

  private Path sample(String name) throws IOException {
    return Sample.write(temporary, name);
  }

  private static void change(Path lesson, String before, String after) throws IOException {
    Path text = lesson.resolve("lesson.txt");
    String old = Files.readString(text);
    assertThat(old).contains(before);
    Files.writeString(text, old.replace(before, after));
  }

  private static Path zip(Path file, String... namesAndTexts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void fromNothingToALesson() throws Exception {
    Door made = Apart.run(temporary, List.of(), "new", "--no-code", "sunflower");
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("lesson.txt");
    Path lesson = temporary.resolve("sunflower");
    assertThat(Door.open(lesson, "check", lesson.toString()).out()).isEqualTo("sound\n");

    Door again = Apart.run(temporary, List.of(), "new", "--no-code", "sunflower");
    assertThat(again.err()).contains("exists already").hasLineCount(1);
    assertThat(again.code()).isEqualTo(2);

    Door packed = Door.open(lesson, "pack", lesson.toString());
    Path zip = lesson.resolve("sunflower.zip");
    assertThat(packed.out()).isEqualTo(zip + "\n");
    byte[] bytes = Files.readAllBytes(zip);
    Door.open(lesson, "pack", lesson.toString());
    assertThat(zip).hasBinaryContent(bytes);
    Door checked = Door.open(lesson, "check", zip.toString(), "--json");
    assertThat(JSON.std.mapFrom(checked.out())).containsEntry("sound", true);

    Path school = Files.createDirectory(temporary.resolve("school"));
    Files.move(zip, school.resolve("sunflower.zip"));
    for (Path place : List.of(lesson, temporary, school)) {
      Door tried = Door.open(place, "try", "sunflower", "weight=4", "bias=6", "--json");
      assertThat(tried.out()).as("%s", place).contains("\"below-1\" : true");
    }
    Path picture = temporary.resolve("page.png");
    Door painted = Door.open(school, "render", "sunflower", "--out", picture.toString());
    assertThat(painted.err()).isEmpty();
    assertThat(picture).isNotEmptyFile();
  }

  @Test
  void aChangeIsPlayed() throws Exception {
    Path lesson = sample("mine");
    change(lesson, "error < 50 |", "error < 60 |");
    change(lesson, "weight = 1 from 0 to 8 step 0.1", "weight = 2 from 0 to 9 step 0.1");
    Files.writeString(lesson.resolve("sunflower.csv"), "day,height in cm\n1,3\n2,5\n3,7\n4,9\n");
    Door tried = Door.open(lesson, "try", "mine", "weight=2", "bias=1", "--json");
    assertThat(tried.out()).contains("\"error\" : 0.0");
  }

  @Test
  void whatIsWrongStandsOnItsRowAndInTheCheck() throws Exception {
    Path lesson = sample("torn");
    change(lesson, "label = height in cm", "label = hight in cm");
    Door listed = Door.open(temporary, "list");
    assertThat(listed.out())
        .contains("torn", "broken", "lesson.txt, line 15, column 9", "hight in cm");
    Door checked = Door.open(temporary, "check", lesson.toString());
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.out())
        .isEqualTo(
            "lesson.txt: line 15, column 9: The table has no column “hight in cm”;"
                + " did you mean height in cm?\n1 finding\n");
    Door tried = Door.open(temporary, "try", "torn");
    assertThat(tried.err()).contains("line 15, column 9").hasLineCount(1);
    assertThat(tried.code()).isEqualTo(2);
  }

  @Test
  void cellsAreToldByLineAndColumn() throws Exception {
    Path lesson = sample("cells");
    Path table = lesson.resolve("sunflower.csv");
    Files.writeString(table, Files.readString(table).replace("21.5", "tall"));
    assertThat(Door.open(temporary, "check", lesson.toString()).out())
        .startsWith("sunflower.csv: line 5, column 2: “tall” in column height in cm");
  }

  @Test
  void whatOnlyPlayingTellsHasALineToo() throws Exception {
    Path lesson = sample("easy");
    change(lesson, "| error < 50 |", "| error < 500 |");
    change(lesson, "weight=4 bias=6", "weight=1 bias=6");
    String out = Door.open(temporary, "check", lesson.toString()).out();
    assertThat(out)
        .contains("lesson.txt: line 30: challenge below-50 is solved before")
        .contains("lesson.txt: line 32: challenge below-1 is not solved by its solution")
        .endsWith("2 findings\n");
  }

  @Test
  void zipsOfAllKinds() throws Exception {
    Path lesson = sample("folder");
    String text = Files.readString(lesson.resolve("lesson.txt"));
    String table = Files.readString(lesson.resolve("sunflower.csv"));
    Path school = Files.createDirectory(temporary.resolve("school"));
    zip(school.resolve("inside.zip"), "any/lesson.txt", text, "any/sunflower.csv", table);
    zip(school.resolve("photos.zip"), "cat.jpg", "meow");
    zip(school.resolve("evil.zip"), "../lesson.txt", text);
    zip(school.resolve("Big Name.zip"), "lesson.txt", text, "sunflower.csv", table + "9,42\n");
    zip(
        school.resolve("versioned-1.0.0.zip"),
        "lesson.txt",
        text,
        "sunflower.csv",
        table + "9,41\n");
    String out = Door.open(school, "list", "--json").out();
    assertThat(out)
        .contains("\"inside\"", "\"versioned\"")
        .contains("The zip has no lesson.txt")
        .contains("an entry that leads out of it")
        .contains("Big Name cannot be a lesson’s id");
    assertThat(Door.open(school, "try", "versioned").code()).isZero();
    assertThat(Door.open(school, "check", school.resolve("photos.zip").toString()).out())
        .startsWith("photos.zip: The zip has no lesson.txt");
    assertThat(Door.open(school, "check", school.resolve("evil.zip").toString()).out())
        .contains("an entry that leads out of it");
  }

  @Test
  void builtInIdsAreTaken() throws Exception {
    Path lesson = sample("regression");
    Places places = Places.standard(List.of(temporary), temporary.resolve("user"));
    Door checked = Door.open(places, "check", lesson.toString());
    assertThat(checked.out()).contains("The id regression belongs to a built-in lesson");
    assertThat(Door.open(places, "list").out()).contains("Rename the lesson’s folder or zip");
  }

  @Test
  void twinsInAFolderAreTold() throws Exception {
    Path lesson = sample("twin");
    Files.write(temporary.resolve("twin.zip"), LessonFiles.pack(LessonFiles.read(lesson)));
    assertThat(Door.open(temporary, "list").out()).doesNotContain("broken"); // the same bytes
    change(lesson, "Eight days", "Nine days");
    assertThat(Door.open(temporary, "list", "--json").out())
        .contains("is the same lesson in the same version");
    change(lesson, "version = 1.0", "version = 1.1");
    Door list = Door.open(temporary, "list");
    assertThat(list.out()).contains("1.1.0").doesNotContain("broken");
  }

  @Test
  void theSchoolsListHoldsForThem() throws Exception {
    Path lesson = sample("listed");
    Path list = Files.writeString(temporary.resolve("list"), "lessons = require\n");
    Places places = Places.of(List.of(lesson)).withPolicy(list);
    assertThat(Door.open(places, "list").out()).contains("blocked by the school");
    assertThat(Door.open(places, "try", "listed").code()).isEqualTo(2);
  }
}
