package org.weightroom.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.report.ReportException;
import org.weightroom.app.report.StudentData;
import org.weightroom.lesson.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes what is stored of one student; says first what that is. */
@Command(name = "forget")
final class ForgetCommand implements Callable<Integer> {
  private final Console console;
  private final WindowCommand parent;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.student}",
      descriptionKey = "weightroom.forget.student")
  private String student = "";

  @Option(
      names = "--class-folder",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "weightroom.forget.class-folder")
  private @Nullable String classFolder;

  @Option(names = "--yes")
  private boolean yes;

  ForgetCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    Optional<Path> shared = shared();
    boolean away = shared.filter(folder -> !Files.isDirectory(folder)).isPresent();
    try {
      StudentData data =
          StudentData.find(student, parent.userFolder(), shared.filter(folder -> !away));
      int code = data.files().isEmpty() ? nothing() : yes ? delete(data) : list(data);
      if (away) {
        warn(console.texts().text("forget.away", "folder", shared.orElseThrow()));
      }
      return away ? 1 : code;
    } catch (ReportException e) {
      throw new UsageException(e.text(console.texts()));
    }
  }

  /** The class folder that is named, or the school's, which may be away just now. */
  private Optional<Path> shared() {
    String folder = classFolder;
    return folder == null ? parent.schoolFolder() : Optional.of(Paths.classFolder(folder, console));
  }

  private int nothing() {
    console.print(console.texts().text("forget.nothing", "student", student));
    return 0;
  }

  private int list(StudentData data) {
    Texts texts = console.texts();
    data.files().forEach(file -> console.print(file.toString()));
    console.print(texts.text("forget.ask", "count", data.files().size()));
    return 1;
  }

  private int delete(StudentData data) {
    List<Path> left = data.delete();
    left.forEach(file -> warn(console.texts().text("forget.left", "file", file)));
    int gone = data.files().size() - (int) left.stream().filter(data.files()::contains).count();
    console.print(console.texts().text("forget.done", "count", gone));
    return left.isEmpty() ? 0 : 1;
  }

  private void warn(String line) {
    console.err().println(line);
    console.err().flush();
  }
}
