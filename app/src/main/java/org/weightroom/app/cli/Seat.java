package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.ClassFolder;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Pc;
import org.weightroom.app.plugin.SdkVersion;
import picocli.CommandLine.Option;

/** Who plays, and the folder that their class shares, as options. */
final class Seat {
  @Option(names = "--student", paramLabel = "${bundle:label.name}", descriptionKey = "student")
  private @Nullable String student;

  @Option(
      names = "--class-folder",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "class-folder")
  private @Nullable String classFolder;

  /** Refuses what cannot be meant; a folder that is not there just now can. */
  void check(Console console) {
    String name = student;
    if (name != null && !Names.isStudent(name.strip())) {
      throw console.problem("bad-student", "word", name);
    }
    String folder = classFolder;
    if (folder == null) {
      return;
    }
    if (!canBeFolder(folder)) {
      throw console.problem("no-folder", "option", "--class-folder", "word", folder);
    }
    if (name == null) {
      throw console.problem("no-student", "word", folder);
    }
  }

  /** Puts what happened into the student's log, as the window would; what fails is told. */
  void leave(List<Entry> happened, Path userFolder, Console console) {
    String name = student;
    if (name == null) {
      return;
    }
    Path folder = Names.folder(userFolder, name.strip());
    String pc = Pc.name(userFolder);
    try (LogWriter log = new LogWriter(folder, name.strip(), pc, SdkVersion.current())) {
      for (Entry entry : happened) {
        log.append(entry);
      }
      log.force();
      publish(log.file().orElseThrow(), console);
    } catch (IOException e) {
      warn(console, console.texts().text("log.unsaved", "problem", e));
    }
  }

  private void publish(Path log, Console console) {
    String folder = classFolder;
    if (folder == null) {
      return;
    }
    try {
      new ClassFolder(Path.of(folder)).publish(log);
    } catch (IOException e) {
      String line =
          console.texts().text("log.unpublished", "folder", folder, "file", log, "problem", e);
      warn(console, line);
    }
  }

  private static boolean canBeFolder(String name) {
    try {
      return !name.isEmpty() && (!Files.exists(Path.of(name)) || Files.isDirectory(Path.of(name)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static void warn(Console console, String line) {
    console.err().println(line.replaceAll("\\s*\\R\\s*", " "));
    console.err().flush();
  }
}
