package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.classroom.ClassPicture;
import org.weightroom.app.classroom.ClassRoom;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.LogCopy;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.transfer.LabPc;
import org.weightroom.lesson.Texts;

/** Students' files at the command line. */
final class TransferDoorTest {
  @TempDir private Path temporary;
  private Path pc;
  private Path stick;

  @BeforeEach
  void folders() throws IOException {
    pc = temporary.resolve("pc");
    stick = Files.createDirectory(temporary.resolve("stick"));
  }

  @Test
  void aTeacherWithoutAShareSeesAllThatStudentsHaveBrought() throws Exception {
    Path shared = Files.createDirectory(temporary.resolve("class"));
    for (String student : List.of("Ada", "Bo", "seat 12")) {
      Path home = temporary.resolve("home of " + student);
      Door.builtIn(
          home,
          "try",
          "regression",
          "weight=0.059",
          "bias=246",
          "--student",
          student,
          "--data",
          home.toString());
      Door export = run(home, "export", student, "--out", stick.toString());
      assertThat(export.err()).isEmpty();
      assertThat(export.code()).isZero();
      assertThat(stick.resolve(student + ".weightroom-student")).exists();
    }
    List<String> words = new ArrayList<>(List.of("import", "--class-folder", shared.toString()));
    try (Stream<Path> files = Files.list(stick)) {
      files.sorted().map(Path::toString).forEach(words::add);
    }
    Door door = run(pc, words.toArray(String[]::new));
    assertThat(door.err()).isEmpty();
    assertThat(door.code()).isZero();
    assertThat(door.out())
        .hasLineCount(3)
        .contains("Ada, taken in; new: 2; the logs are in the class folder");
    assertThat(run(pc, words.toArray(String[]::new)).out())
        .hasLineCount(3)
        .contains("all of it was here already; the logs are in the class folder");

    Path grades = temporary.resolve("grades.csv");
    Door report =
        Door.builtIn(
            pc,
            "report",
            shared.toString(),
            "--format",
            "csv",
            "--lang",
            "en",
            "--out",
            grades.toString());
    assertThat(report.out()).endsWith(": students: 3\n");
    assertThat(Files.readString(grades)).contains("\nAda,1", "\nBo,1", "\nseat 12,1");
    assertThat(names(shared)).containsExactly("Ada", "Bo", "seat 12");
  }

  /** As the class view has them. */
  private static List<String> names(Path shared) throws InterruptedException {
    Texts texts = Texts.of(ClassRoom.class, Locale.ENGLISH);
    try (ClassRoom room = ClassRoom.open(shared, texts, Duration.ofMillis(50), seen -> {})) {
      for (int i = 0; i < 400 && room.picture().pupils().size() < 3; i++) {
        Thread.sleep(50);
      }
      ClassPicture picture = room.picture();
      assertThat(picture.pupils()).allMatch(pupil -> pupil.isDone("regression"));
      return picture.pupils().stream().map(Pupil::name).toList();
    }
  }

  @Test
  void anAlteredLogIsToldAndKeepsNoSoundOneOut() throws Exception {
    Path shared = Files.createDirectory(temporary.resolve("class"));
    Path sound = exported("sound.weightroom-student");
    Path log = temporary.resolve("lab").resolve("students/~41da");
    try (Stream<Path> files = Files.list(log)) {
      Path line = files.filter(f -> f.toString().endsWith(".jsonl")).findFirst().orElseThrow();
      Files.writeString(line, Files.readString(line).replace("246.0", "245.0"));
    }
    Path altered = stick.resolve("altered.weightroom-student");
    run(temporary.resolve("lab"), "export", "Ada", "--out", altered.toString());

    Door first = run(pc, "import", altered.toString(), "--class-folder", shared.toString());
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err()).hasLineCount(1).contains("altered, and grades leave it out", "line 3");
    Door second = run(pc, "import", sound.toString(), "--class-folder", shared.toString());
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    Texts texts = Texts.of(LogCopy.class, Locale.ENGLISH);
    List<LogCopy> there = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared)) {
      for (Path file : files.toList()) {
        there.add(LogCopy.of("log.x.jsonl", Files.readAllBytes(file), texts));
      }
    }
    assertThat(there)
        .extracting(LogCopy::verdict)
        .containsExactlyInAnyOrder(Verdict.ALTERED, Verdict.CHAINED);
  }

  /** The file of somebody who has played a lesson on a PC called lab. */
  private Path exported(String name) throws Exception {
    Path home = temporary.resolve("lab");
    String[] play = {
      "try", "regression", "weight=0.059", "bias=246", "--student", "Ada", "--data", home.toString()
    };
    assertThat(Door.builtIn(home, play).code()).isZero();
    Path file = stick.resolve(name);
    assertThat(run(home, "export", "Ada", "--out", file.toString()).code()).isZero();
    return file;
  }

  @Test
  void oneStickFromPcToPcKeepsTheFilesOfAll() throws Exception {
    for (String place : List.of("one", "two", "two")) {
      Path home = temporary.resolve(place);
      String[] play = {"try", "regression", "weight=0.1", "--student", "Ada", "--data", "" + home};
      assertThat(Door.builtIn(home, play).code()).isZero();
      assertThat(run(home, "export", "Ada", "--out", stick.toString()).code()).isZero();
    }
    try (Stream<Path> files = Files.list(stick)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("Ada.weightroom-student", "Ada-2.weightroom-student");
    }
  }

  @Test
  void whatIsRefusedIsNamedAndTheOthersAreTaken() throws Exception {
    Path good = ada("good.weightroom-student");
    Path bad = Files.writeString(stick.resolve("bad.weightroom-student"), "Dear diary");
    Door door = run(pc, "import", bad.toString(), good.toString());
    assertThat(door.code()).isEqualTo(1);
    assertThat(door.err())
        .hasLineCount(1)
        .startsWith(bad + ": not taken in: this is no file with a student’s work");
    assertThat(door.out()).hasLineCount(1).contains("Ada, taken in; new: 2");
  }

  @Test
  void workLeadsThroughTheFileToAnotherPc() throws Exception {
    Path file = ada("a.weightroom-student");
    run(pc, "import", file.toString());
    Path again = stick.resolve("b.weightroom-student");
    assertThat(run(pc, "export", "Ada", "--out", again.toString()).out())
        .isEqualTo(again + ": all that is kept of Ada; files: 2\n");
    assertThat(new LabPc(pc, "pc").saved("Ada").works()).containsOnlyKeys("first");
  }

  @Test
  void whatIsDamagedOnThisPcIsNamed() throws Exception {
    ada("a.weightroom-student");
    Path home = temporary.resolve("lab");
    Path torn = home.resolve("students/~41da/second.pc.1.a.work");
    Files.writeString(torn, "damaged");
    Door door = run(home, "export", "Ada", "--out", stick.toString());
    assertThat(door.code()).isEqualTo(1);
    assertThat(door.err()).isEqualTo(torn + ": left out, as it is damaged or another student’s\n");
    assertThat(stick.resolve("Ada.weightroom-student")).exists();
  }

  @Test
  void badUsageIsAnsweredOnOneLineAndNothingIsWritten() throws Exception {
    Path file = ada("good.weightroom-student");
    Path home = temporary.resolve("lab");
    String out = stick.resolve("x.weightroom-student").toString();
    refuses(home, "nothing is kept of them", "export", "Bo", "--out", out);
    refuses(home, "did you mean Ada?", "export", "Adda", "--out", out);
    refuses(pc, "nothing is kept of any student", "export", "Ada", "--out", out);
    refuses(home, "not a name", "export", " ", "--out", out);
    refuses(home, "--out is missing", "export", "Ada");
    refuses(home, "a file that ends with .weightroom-student", "export", "Ada", "--out", "a.zip");
    refuses(
        home, "cannot be written", "export", "Ada", "--out", stick + "/no/x.weightroom-student");
    refuses(pc, "is missing", "import");
    refuses(pc, "no such file", "import", file.toString(), stick + "/nowhere.weightroom-student");
    refuses(pc, "no such file", "import", stick.toString());
    refuses(pc, "not a folder", "import", file.toString(), "--class-folder", "nowhere");
    refuses(pc, "no such file", stick + "/nowhere.weightroom-student");
    assertThat(pc).doesNotExist();
    assertThat(Path.of(out)).doesNotExist();
  }

  private Path ada(String name) throws Exception {
    LabPc lab = new LabPc(temporary.resolve("lab"), "lab-1").play("Ada", "first", 1, "a");
    return lab.export("Ada", stick.resolve(name));
  }

  private void refuses(Path home, String what, String... words) {
    Door door = run(home, words);
    assertThat(door.err()).contains(what).hasLineCount(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }

  private static Door run(Path home, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", home.toString()));
    return Door.open(Places.of(List.of()), all.toArray(String[]::new));
  }
}
