package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide to lessons without code says: its files are written, its commands run. */
class NoCodeGuideTest {
  private static final Path GUIDE = Path.of("..", "sdk", "docs", "lessons-without-code.md");
  private static final Pattern STEP =
      Pattern.compile(
          "`(snow/[^`]+)`:\\n\\n```\\w+\\n(.*?)```|^    java -jar weightroom.jar ([^\\n]+)$",
          Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir private Path temporary;

  @Test
  void everyCommandAndEveryBlockWorks() throws Exception {
    Matcher steps = STEP.matcher(Files.readString(GUIDE));
    int files = 0;
    int commands = 0;
    while (steps.find()) {
      if (steps.group(1) == null) {
        run(steps.group(3));
        commands++;
      } else {
        Files.writeString(temporary.resolve(steps.group(1)), steps.group(2));
        files++;
      }
    }
    assertThat(files).isEqualTo(2);
    assertThat(commands).isEqualTo(7);
    assertThat(temporary.resolve("page.png")).isNotEmptyFile();
  }

  private void run(String command) throws Exception {
    Door door = Apart.run(temporary, List.of(), command.split(" "));
    if (command.startsWith("dev")) {
      assertThat(door.err()).contains("there is no display"); // the one that opens the window
      return;
    }
    assertThat(door.err()).as(command).isEmpty();
    assertThat(door.code()).as(command).describedAs(door.out()).isZero();
    if (command.startsWith("check")) {
      assertThat(door.out()).isEqualTo("sound\n");
    }
    if (command.startsWith("try")) {
      assertThat(door.out()).containsPattern("seven +yes").containsPattern("learnt +no");
    }
  }
}
