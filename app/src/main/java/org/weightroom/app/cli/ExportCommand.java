package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Names;
import org.weightroom.app.progress.Spare;
import org.weightroom.app.transfer.StudentFile;
import org.weightroom.app.transfer.TransferException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts all that is kept of a student on this PC into one file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private static final int MOST = 1_000;

  private final Console console;
  private final WindowCommand parent;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.student}",
      descriptionKey = "weightroom.export.student")
  private String student = "";

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "weightroom.export.out")
  private @Nullable String out;

  ExportCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    String name = student.strip();
    if (!Names.isStudent(name)) {
      throw console.problem("bad-name-of-student", "word", student);
    }
    Path userFolder = parent.userFolder();
    List<String> known = Names.students(userFolder);
    Path home = Names.folder(userFolder, name);
    if (Files.notExists(home) && Spare.folders(home).isEmpty()) {
      throw known.isEmpty()
          ? console.problem("export.nobody", "word", name, "folder", userFolder)
          : console.unknown("export.no-student", "", name, known);
    }
    Path place = place(name);
    try {
      StudentFile file =
          StudentFile.gather(name, userFolder, List.of(), Optional.empty(), console.texts());
      Path target = Files.isDirectory(place) ? in(place, file) : place;
      file.write(target);
      return tell(file, target);
    } catch (TransferException e) {
      return fail(e.text(console.texts()));
    } catch (IOException e) {
      return fail(console.texts().text("export.failed", "file", place, "problem", e));
    }
  }

  private int tell(StudentFile file, Path target) {
    file.leftOut()
        .forEach(
            left -> console.err().println(console.texts().text("export.left-out", "file", left)));
    console.err().flush();
    console.print(
        console
            .texts()
            .text("export.done", "file", target, "student", file.student(), "count", file.size()));
    return file.leftOut().isEmpty() ? 0 : 1;
  }

  private int fail(String line) {
    console.err().println(line.replaceAll("\\s*\\R\\s*", " "));
    console.err().flush();
    return 1;
  }

  /** Its usual name in a folder, unless something else lies there under it. */
  private Path in(Path folder, StudentFile file) {
    String usual = StudentFile.suggestedName(file.student());
    String stem = usual.substring(0, usual.length() - StudentFile.ENDING.length());
    for (int i = 1; i <= MOST; i++) {
      Path free = folder.resolve(i == 1 ? usual : stem + "-" + i + StudentFile.ENDING);
      if (Files.notExists(free) || isOlder(free, file)) {
        return free;
      }
    }
    throw console.problem("unwritable", "word", folder.toString());
  }

  private boolean isOlder(Path there, StudentFile file) {
    try {
      return file.goesOnFrom(StudentFile.read(there, console.texts()));
    } catch (TransferException e) {
      return false; // whatever it is, it is not ours
    }
  }

  /** The file to write, or a folder for it. */
  private Path place(String name) {
    String word = out;
    if (word == null || word.isEmpty()) {
      throw console.problem("export.no-out", "name", StudentFile.suggestedName(name));
    }
    try {
      Path path = Path.of(word).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        return path;
      }
      Path folder = path.getParent();
      if (!StudentFile.is(path)) {
        throw console.problem("export.ending", "word", word, "ending", StudentFile.ENDING);
      }
      if (folder != null && Files.isDirectory(folder)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // told below: it is no file either
    }
    throw console.problem("unwritable", "word", word);
  }
}
