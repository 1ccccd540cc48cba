package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the author's guide says, word for word: its files are written, its commands run. */
class GuideTest {
  private static final Path GUIDE = Path.of("..", "sdk", "docs", "writing-lessons.md");
  private static final String COMMAND = "    java -jar weightroom.jar ";

  /** A file's name, later a colon or comma, and the block with what is in it; or a command. */
  private static final Pattern STEP =
      Pattern.compile(
          "`(src/main/[^`]+)`[:,][^`]*```\\w+\\n(.*?)```|^" + COMMAND + "([^\\n]+)$",
          Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir private Path temporary;

  @Test
  void everyCommandAndEveryBlockOfTheGuideWorks() throws Exception {
    String guide = Files.readString(GUIDE);
    Matcher steps = STEP.matcher(guide);
    int files = 0;
    int commands = 0;
    while (steps.find()) {
      if (steps.group(1) == null) {
        run(steps.group(3));
        commands++;
      } else {
        write(steps.group(1), steps.group(2));
        files++;
      }
    }
    assertThat(files).isEqualTo(guide.split("```\\w").length - 1).isEqualTo(3);
    assertThat(commands).isEqualTo(guide.split("java -jar ").length - 1).isEqualTo(9);
    assertThat(temporary.resolve("page.png")).isNotEmptyFile();
  }

  private void write(String name, String content) throws IOException {
    Path file = temporary.resolve("phone-battery").resolve(name);
    assertThat(file).exists(); // the guide changes what the template has
    Files.writeString(file, content);
  }

  private void run(String command) throws IOException, InterruptedException {
    Door door = Apart.run(temporary, List.of(), command.split(" "));
    if (command.startsWith("dev")) {
      assertThat(door.err()).contains("there is no display"); // the one that opens the window
      return;
    }
    assertThat(door.err()).as(command).isEmpty();
    assertThat(door.code()).as(command).describedAs(door.out()).isZero();
    if (command.startsWith("try")) {
      assertThat(door.out()).containsPattern("close +yes").containsPattern("exact +yes");
    }
  }
}
