package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.BadLesson;
import org.weightroom.app.plugin.BadLessons;
import org.weightroom.app.plugin.TestJar;

/** All kinds of bad lessons in one folder: {@code list} has one row for each, and the good ones. */
class ListBadLessonsTest {
  @TempDir private Path temporary;

  @Test
  void oneRowForEachFile() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("lessons"));
    TestJar.good(temporary, "good").write(folder.resolve("good.jar"));
    TestJar.good(temporary, "other").write(folder.resolve("other.jar"));
    Map<String, String> told = new TreeMap<>();
    List<String> files = new ArrayList<>();
    for (BadLesson bad : BadLessons.answering(temporary)) {
      if (bad.name().equals("id of a built-in lesson")) {
        continue; // there is none here
      }
      Path file = folder.resolve("wrong-" + bad.name().replaceAll("\\W+", "-") + ".jar");
      Files.write(file, bad.jar());
      files.add(file.toString());
      told.put(file.toString(), bad.told());
    }

    Door door = Door.open(folder, "list", "--json");

    assertThat(door.code()).isZero();
    assertThat(door.err()).isEmpty();
    List<String> rows = new ArrayList<>();
    List<String> ready = new ArrayList<>();
    for (Object row : JSON.std.listFrom(door.out())) {
      Map<?, ?> cells = (Map<?, ?>) row;
      String source = (String) cells.get("source");
      if (cells.get("state").equals("ready")) {
        ready.add((String) cells.get("id"));
      } else {
        rows.add(source);
        assertThat((String) cells.get("reason")).contains(told.get(source));
        assertThat((String) cells.get("fix")).isNotBlank();
        assertThat((String) cells.get("id")).isNotBlank();
      }
    }
    assertThat(ready).containsExactly("good", "other");
    assertThat(rows).containsExactlyInAnyOrderElementsOf(files);
  }
}
