package org.weightroom.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.transfer.Intake;
import org.weightroom.lesson.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes students' files in: onto this PC, and their logs into a class folder. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final WindowCommand parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.student-file}",
      descriptionKey = "weightroom.import.file")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--class-folder",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "weightroom.import.class-folder")
  private @Nullable String classFolder;

  ImportCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    String folder = classFolder;
    Optional<Path> shared =
        folder == null ? Optional.empty() : Optional.of(Paths.classFolder(folder, console));
    List<Path> paths = files.stream().map(word -> Paths.studentFile(word, console)).toList();
    Intake intake = new Intake(parent.userFolder(), shared, console.texts());
    boolean all = true;
    for (int i = 0; i < paths.size(); i++) {
      all &= tell(intake.take(paths.get(i)), files.get(i), shared.isPresent());
    }
    return all ? 0 : 1;
  }

  /** Whether all of it is where it should be. */
  private boolean tell(Intake.Taken taken, String file, boolean shared) {
    Texts texts = console.texts();
    if (!taken.isTaken()) {
      warn(texts.text("import.refused", "file", file, "problem", taken.problem()));
      return false;
    }
    String key = taken.fresh() == 0 ? "import.nothing-new" : "import.done";
    String there = shared && taken.unshared().isEmpty() ? texts.text("import.shared") : "";
    console.print(
        texts.text(key, "file", file, "student", taken.student(), "count", taken.fresh()) + there);
    if (!taken.unshared().isEmpty()) {
      warn(taken.unshared());
    }
    if (!taken.altered().isEmpty()) {
      warn(texts.text("import.altered", "file", file, "problem", taken.altered()));
    }
    return taken.unshared().isEmpty() && taken.altered().isEmpty();
  }

  private void warn(String line) {
    console.err().println(line.replaceAll("\\s*\\R\\s*", " "));
    console.err().flush();
  }
}
