package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a guide says, word for word: its files are written, its commands run. */
final class Guide {
  /** A file's name, later a colon or comma, and the block with what is in it; or a command. */
  private static final String STEP =
      "`(%s)`[:,][^`]*```\\w+\\n(.*?)```|^    [^\\n]*java -jar [\\w/]*weightroom.jar ([^\\n]+)$";

  private final String text;
  private int files;
  private int commands;

  private Guide(String text) {
    this.text = text;
  }

  /**
   * Follows a guide from its beginning to its end.
   *
   * @param names what the names of the files it shows look like
   * @param files where these are written; their folders are to be there by then
   * @param folder where commands are run
   * @param check looks at what came of each command
   */
  static Guide follow(
      Path file, String names, Path files, Path folder, BiConsumer<String, Door> check)
      throws IOException, InterruptedException {
    Guide guide = new Guide(Files.readString(file));
    Pattern step = Pattern.compile(STEP.formatted(names), Pattern.DOTALL | Pattern.MULTILINE);
    Matcher steps = step.matcher(guide.text);
    while (steps.find()) {
      String command = steps.group(3);
      if (command == null) {
        Files.writeString(files.resolve(steps.group(1)), steps.group(2));
        guide.files++;
      } else {
        Door door = Apart.run(folder, List.of(), words(command, folder));
        check.accept(command, door);
        guide.commands++;
      }
    }
    return guide;
  }

  /** Nothing of the guide was passed over. */
  void isWhole(int wantedFiles, int wantedCommands) {
    assertThat(files).isEqualTo(text.split("```\\w").length - 1).isEqualTo(wantedFiles);
    assertThat(commands)
        .isEqualTo(text.split("(?m)^    [^\\n]*java -jar [^\\n ]+ ").length - 1)
        .isEqualTo(wantedCommands);
  }

  /** What a shell makes of a line: quotes hold a word together, a star stands for names. */
  private static String[] words(String command, Path folder) throws IOException {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    while (word.find()) {
      String plain = word.group(1) == null ? word.group(2) : word.group(1);
      int star = plain.indexOf("/*");
      if (star < 0) {
        words.add(plain);
        continue;
      }
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(
              folder.resolve(plain.substring(0, star)), plain.substring(star + 1))) {
        found.forEach(file -> words.add(file.toString()));
      }
    }
    return words.toArray(String[]::new);
  }
}
