package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.Places;

/** The school's list at the command line. */
class PolicyDoorTest {
  @TempDir private Path temporary;
  private Path lessons;
  private Path school;

  @BeforeEach
  void files() {
    lessons = Door.lessons(temporary);
    school = temporary.resolve("weightroom.policy");
  }

  @Test
  void listsWhatTheSchoolBlocks() throws IOException {
    Files.writeString(school, "lessons = require\n");
    Door door = Door.open(places(), "list", "--json");
    assertThat(door.code()).isZero();
    assertThat(door.err()).isEmpty();
    Map<?, ?> line = (Map<?, ?>) JSON.std.listFrom(door.out()).get(0);
    String hash = DoorsTest.hash(lessons.resolve("line.jar"));
    assertThat(line.get("state")).isEqualTo("blocked");
    assertThat(line.get("sha256")).isEqualTo(hash);
    assertThat(line.get("reason")).asString().contains("not on your school’s list");
    assertThat(line.get("fix")).asString().endsWith("sha256 = " + hash);

    Door text = Door.open(places(), "list");
    assertThat(text.out()).contains("blocked by the school", "    It is not on", hash);
  }

  @Test
  void listsAWarning() throws IOException {
    Files.writeString(school, "lessons = warn\n");
    Door door = Door.open(places(), "list", "--json");
    Map<?, ?> line = (Map<?, ?>) JSON.std.listFrom(door.out()).get(0);
    assertThat(line.get("state")).isEqualTo("ready");
    assertThat(line.get("warning")).asString().contains("not on your school’s list");
    assertThat(Door.open(places(), "list").out()).contains("    It is not on");
  }

  @Test
  void aListedHashIsTheOneThatIsPrinted() throws IOException {
    String hash = DoorsTest.hash(lessons.resolve("line.jar"));
    Files.writeString(school, "lessons = require\nsha256 = " + hash);
    Door door = Door.open(places(), "try", "line", "weight=0.2");
    assertThat(door.code()).isZero();
  }

  @Test
  void aBlockedLessonIsNotPlayed() throws IOException {
    Files.writeString(school, "lessons = require\n");
    for (String command : List.of("try", "render")) {
      Door door = Door.open(places(), arguments(command));
      assertThat(door.code()).isEqualTo(2);
      assertThat(door.out()).isEmpty();
      assertThat(door.err()).contains("line: blocked by the school", "sha256 = ").hasLineCount(1);
    }
  }

  private String[] arguments(String command) {
    String picture = temporary.resolve("page.png").toString();
    return command.equals("try")
        ? new String[] {"try", "line"}
        : new String[] {"render", "line", "--out", picture};
  }

  @Test
  void aListThatIsNotUnderstoodIsToldWithItsLine() throws IOException {
    Files.writeString(school, "lessons = require\n\nsha25 = 12\n");
    Door door = Door.open(places(), "list");
    assertThat(door.code()).isZero();
    assertThat(door.err())
        .startsWith("weightroom.policy, line 3: “sha25” is not known here; write ")
        .hasLineCount(1);
    assertThat(door.out()).contains("weightroom.policy, line 3", "blocked by the school");
  }

  @Test
  void whatAListThatIsNotUnderstoodBlocksIsToldOnce() throws IOException {
    Files.writeString(school, "lessons = require\n\nsha25 = 12\n");
    for (String command : List.of("try", "render")) {
      Door door = Door.open(places(), arguments(command));
      assertThat(door.code()).isEqualTo(2);
      assertThat(door.err())
          .contains("weightroom.policy, line 3: “sha25”", "class-folder – Ask whoever")
          .hasLineCount(1);
    }
  }

  @Test
  void nothingOverridesTheSchoolsList() throws IOException {
    Files.writeString(school, "lessons = require\n");
    Path own = Files.writeString(temporary.resolve("own.policy"), "lessons = warn\n");
    String[][] calls = {
      {"list", "--policy", own.toString()},
      {"--policy", own.toString(), "list"},
      {"list", "--policy", "nowhere"},
      {"try", "line", "--policy=" + own},
      {"--policy", own.toString()}
    };
    for (String[] call : calls) {
      Door door = Door.open(places(), call);
      assertThat(door.code()).isEqualTo(2);
      assertThat(door.out()).isEmpty();
      assertThat(door.err())
          .contains("--policy", school.toString(), "holds; leave the option out")
          .hasLineCount(1);
    }
  }

  @Test
  void whereTheSchoolHasNoListOneCanBeNamed() throws IOException {
    Path own = Files.writeString(temporary.resolve("own.policy"), "lessons = require\n");
    Places none = Places.of(List.of(lessons));
    Door door = Door.open(none, "list", "--policy", own.toString());
    assertThat(door.code()).isZero();
    assertThat(door.out()).contains("blocked by the school", "(own.policy)");

    Door missing = Door.open(none, "list", "--policy", "nowhere");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("--policy nowhere: no such file").hasLineCount(1);
  }

  private Places places() {
    Places all = Places.of(List.of(lessons));
    return new Places(all.places(), all.folders(), Optional.of(school));
  }
}
