package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
  @TempDir private Path temporary;

  @Test
  void listsHealthyAndBrokenLessons() throws IOException {
    Path lessons = Door.lessons(temporary);
    Door door = Door.open(lessons, "list", "--json");
    assertThat(door.code()).isZero();
    assertThat(door.err()).isEmpty();
    List<Map<String, Object>> rows =
        JSON.std.listFrom(door.out()).stream().map(DoorsTest::row).toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .hasToString(
            "{id=line, title=A line, version=1.0.0, source=%s, sha256=%s, state=ready}"
                .formatted(lessons.resolve("line.jar"), hash(lessons.resolve("line.jar"))));
    assertThat(rows.get(1)).containsEntry("id", "torn").containsEntry("version", "1.0.0");
    assertThat(rows.get(1)).containsEntry("state", "broken");
    assertThat(rows.get(1).get("reason")).asString().contains("annotation processing");
    assertThat(rows.get(1).get("fix")).asString().contains("-proc:full");
  }

  static String hash(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  @SuppressWarnings("unchecked") // a JSON object's keys are strings
  private static Map<String, Object> row(Object row) {
    return (Map<String, Object>) row;
  }

  @Test
  void listsForPeople() {
    Door door = Door.open(Door.lessons(temporary), "list");
    assertThat(door.out().lines().toList().get(0)).startsWith("ID    TITLE   VERSION  SOURCE");
    assertThat(door.out()).contains("line  A line  1.0.0", "annotation processing");
  }

  @Test
  void listsNothing() {
    Door text = Door.open(temporary, "list");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("No lessons were found").hasLineCount(1);
    Door json = Door.open(temporary, "list", "--json");
    assertThat(json.code()).isZero();
    assertThat(json.out().replaceAll("\\s", "")).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "list", "try", "replay", "render", "new", "check", "pack", "report", "export", "import",
        "forget"
      })
  void helps(String command) {
    String[] arguments =
        command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Door door = Door.open(temporary, arguments);
    assertThat(door.code()).isZero();
    assertThat(door.err()).isEmpty();
    assertThat(door.out())
        .contains("Usage: ", ("weightroom " + command).strip(), "--lessons", "--data", "--help")
        .doesNotContain("${", "Show this help message", "usage.");
  }

  @Test
  void everyOptionIsExplained() {
    for (String command :
        List.of(
            "list", "try", "replay", "render", "new", "check", "pack", "report", "export", "import",
            "forget")) {
      for (String line : Door.open(temporary, command, "--help").out().split("\n")) {
        if (line.matches("\\s+(-h, )?--.*")) {
          assertThat(line).as(command).matches("\\s+(-h, )?--[a-z-]+(=\\S+)?\\s{2,}\\w.+");
        }
      }
    }
  }

  @Test
  void tellsItsVersion() {
    Door door = Door.open(temporary, "--version");
    assertThat(door.code()).isZero();
    assertThat(door.out()).startsWith("Weightroom").hasLineCount(1);
  }

  @Test
  void misspeltUsageIsAnswered() {
    refuses("did you mean list?", "lsit");
    refuses(
        "there are list, try, replay, render, new, dev, check, pack, report, export, import, forget",
        "banana");
    refuses("did you mean --lessons?", "--lesson", "x");
    refuses("did you mean --json?", "list", "--jsno");
    refuses("one word too many", "list", "more");
    refuses("did you mean dark?", "--theme", "drak");
    refuses("choose one of 100, 125, 150, 200", "--scale", "99");
    refuses("--lang klingon", "--lang", "klingon");
    refuses("not a folder", "list", "--lessons", Door.lessons(temporary) + "/line.jar");
    refuses("no such option", "list", "--steps", "5");
    refuses("value is missing", "list", "--lessons");
    refuses("@nowhere", "@nowhere");
  }

  private void refuses(String what, String... arguments) {
    Door door = Door.open(temporary, arguments);
    assertThat(door.err()).contains(what).startsWith("weightroom").hasLineCount(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }
}
