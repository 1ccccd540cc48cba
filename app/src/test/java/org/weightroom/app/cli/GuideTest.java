package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guides are read by following them. */
class GuideTest {
  private static final Path LESSONS = Path.of("..", "sdk", "docs");
  private static final Path SCHOOLS = Path.of("docs");

  @TempDir private Path temporary;

  @Test
  void theGuideForAuthorsWorks() throws Exception {
    Path project = temporary.resolve("phone-battery");
    Guide.follow(
            LESSONS.resolve("writing-lessons.md"),
            "src/main/[^`]+",
            project,
            temporary,
            (command, door) -> {
              if (isSound(command, door) && command.startsWith("try")) {
                assertThat(door.out()).containsPattern("close +yes").containsPattern("exact +yes");
              }
            })
        .isWhole(3, 9);
    assertThat(temporary.resolve("page.png")).isNotEmptyFile();
  }

  @Test
  void theGuideToLessonsWithoutCodeWorks() throws Exception {
    Guide.follow(
            LESSONS.resolve("lessons-without-code.md"),
            "snow/[^`]+",
            temporary,
            temporary,
            (command, door) -> {
              if (isSound(command, door) && command.startsWith("check")) {
                assertThat(door.out()).isEqualTo("sound\n");
              }
              if (command.startsWith("try")) {
                assertThat(door.out()).containsPattern("seven +yes").containsPattern("learnt +no");
              }
            })
        .isWhole(2, 7);
    assertThat(temporary.resolve("page.png")).isNotEmptyFile();
  }

  @Test
  void theCommandsForSchoolsWork() throws Exception {
    follow("schools.md", 4);
    assertThat(temporary.resolve("page.png")).isNotEmptyFile();
  }

  @Test
  void theCommandsAboutLogsWork() throws Exception {
    fillTheClass();
    Files.copy(
        temporary.resolve("CLASS-FOLDER").toFile().listFiles()[0].toPath(),
        temporary.resolve("LOG"));
    follow("log.md", 2);
  }

  @Test
  void theCommandsForAClassWork() throws Exception {
    fillTheClass();
    Files.writeString(temporary.resolve("7b.csv"), "name,email\nseat 12,s12@school.example\n");
    Files.createDirectory(temporary.resolve("STICK"));
    Files.createDirectory(temporary.resolve("class-7b"));
    Files.writeString(temporary.resolve("lrs.txt"), "key:secret\n");
    follow("class.md", 5);
    assertThat(temporary.resolve("grades.csv")).content().contains("s12@school.example");
  }

  @Test
  void theCommandsAboutPrivacyWork() throws Exception {
    fillTheClass();
    follow("privacy.md", 5);
    assertThat(temporary.resolve("seat-12.csv")).isNotEmptyFile();
    assertThat(temporary.resolve("seat-12.jsonl")).isNotEmptyFile();
    assertThat(temporary.resolve("CLASS-FOLDER")).isEmptyDirectory();
  }

  private void follow(String guide, int commands) throws IOException, InterruptedException {
    Guide.follow(SCHOOLS.resolve(guide), "[^`]+", temporary, temporary, this::isSound)
        .isWhole(0, commands);
  }

  /** A class of one student, who has played. */
  private void fillTheClass() throws IOException, InterruptedException {
    Files.createDirectory(temporary.resolve("CLASS-FOLDER"));
    Files.createDirectory(temporary.resolve("class"));
    String[] play = {
      "try", "regression", "weight=0.2", "--student", "seat 12", "--class-folder", "CLASS-FOLDER"
    };
    assertThat(Apart.run(temporary, List.of(), play).code()).isZero();
  }

  /** Whether it has run; what needs a display, or the school's leave, says so. */
  private boolean isSound(String command, Door door) {
    if (command.startsWith("dev")) {
      assertThat(door.err()).contains("there is no display");
      return false;
    }
    if (command.contains("--to ")) {
      assertThat(door.err()).contains("policy");
      return false;
    }
    boolean asks = command.startsWith("forget") && !command.endsWith("--yes");
    assertThat(door.err()).as(command).isEmpty();
    assertThat(door.code()).as(command).describedAs(door.out()).isEqualTo(asks ? 1 : 0);
    return true;
  }
}
