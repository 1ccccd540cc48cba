package org.weightroom.app.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonFile;
import org.weightroom.app.plugin.Place;
import org.weightroom.app.plugin.Stamp;
import org.weightroom.lesson.Texts;

/** A lesson that somebody is writing: whoever looks gets the project as it is built now. */
public final class ProjectPlace implements Place {
  private final Path folder;
  private final Project project;
  private final Texts words;
  private final String id;

  /**
   * Makes a place of a project.
   *
   * @param language the language of problems
   * @param folder the project's
   * @throws IOException if it has no pom
   * @throws NoCompilerException if this Java has no compiler
   */
  public ProjectPlace(Path folder, Locale language) throws IOException, NoCompilerException {
    Project.requireCompiler();
    this.project = new Project(folder, language);
    this.folder = folder;
    this.words = Texts.of(ProjectPlace.class, language);
    this.id = project.id();
  }

  /** The lesson's id, as its pom said it at first. */
  public String id() {
    return id;
  }

  @Override
  public List<LessonFile> files() {
    return List.of(new LessonFile(Optional.of(folder), id, this::build));
  }

  /** Every file of the pom, the sources and the resources. */
  @Override
  public List<String> stamp() {
    List<String> stamp = new ArrayList<>();
    stamp.add(Stamp.of(folder.resolve(Project.POM)));
    for (String part : List.of(Project.SOURCES, Project.RESOURCES)) {
      try {
        if (Files.isDirectory(folder.resolve(part))) {
          TemporaryFolder.files(folder.resolve(part)).forEach(file -> stamp.add(Stamp.of(file)));
        }
      } catch (IOException | RuntimeException e) {
        stamp.add(part); // an editor is just replacing a file: the next look is soon
      }
    }
    return stamp;
  }

  private byte[] build() throws IOException, BrokenLessonException {
    try {
      Build build = project.build();
      if (!build.isComplete()) {
        throw BrokenLessonException.notBuilt(
            build.problems().stream().map(this::line).collect(Collectors.joining("\n")));
      }
      return build.jar();
    } catch (NoCompilerException e) {
      throw new IllegalStateException(e); // asked before
    }
  }

  private String line(Problem problem) {
    return problem.place().isEmpty()
        ? words.text("line.file", "file", problem.file(), "message", problem.message())
        : words.text(
            "line.place",
            "file",
            problem.file(),
            "place",
            problem.place(),
            "message",
            problem.message());
  }
}
