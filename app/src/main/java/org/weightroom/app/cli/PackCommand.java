package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.kit.Build;
import org.weightroom.app.kit.NoCompilerException;
import org.weightroom.app.kit.Problem;
import org.weightroom.app.kit.Project;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.plugin.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a lesson's jar from its project, with a JDK and this program alone. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
  private static final String COMPILE = "compile";

  private final Console console;

  @Parameters(index = "0", paramLabel = "${bundle:label.folder}", descriptionKey = "project")
  private String folder = "";

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.jar}",
      descriptionKey = "weightroom.pack.out")
  private @Nullable String out;

  PackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path project = Paths.folder(folder, console);
    if (LessonFiles.isLesson(project)) {
      return packText(project);
    }
    Build build = build(project);
    if (!build.isComplete()) {
      Problem first = build.problems().get(0);
      if (!first.rule().equals(COMPILE)) {
        throw new UsageException(ProblemLines.of(first, console));
      }
      console.print(ProblemLines.of(build.problems(), console).stripTrailing());
      return 1;
    }
    if (!Inspection.isId(build.id())) {
      throw console.problem("bad-artifact", "word", build.id());
    }
    String name = out == null ? project.resolve(build.id() + ".jar").toString() : out;
    write(name, build.jar());
    console.print(name);
    return 0;
  }

  /** A lesson without code: its files as they are; whether they are sound is not asked here. */
  private int packText(Path project) {
    String id = String.valueOf(project.toAbsolutePath().normalize().getFileName());
    if (!Inspection.isId(id)) {
      throw console.problem("bad-name", "word", id);
    }
    String name = out == null ? project.resolve(id + ".zip").toString() : out;
    try {
      write(name, LessonFiles.pack(LessonFiles.read(project)));
    } catch (IOException e) {
      throw console.problem("unreadable", "word", folder);
    }
    console.print(name);
    return 0;
  }

  private Build build(Path project) {
    try {
      return new Project(project, console.texts().locale()).build();
    } catch (IOException e) {
      throw console.problem("unreadable", "word", folder);
    } catch (NoCompilerException e) {
      throw console.problem("no-compiler");
    }
  }

  /** Beside it first: a jar that a program is reading is never half of a new one. */
  private void write(String name, byte[] jar) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(file)) {
        throw console.problem("pack.unwritable", "word", name);
      }
      Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
      Files.write(fresh, jar);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | InvalidPathException e) {
      throw console.problem("pack.unwritable", "word", name);
    }
  }
}
