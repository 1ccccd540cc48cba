package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.weightroom.app.kit.NoCompilerException;
import org.weightroom.app.kit.ProjectPlace;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.plugin.Place;
import org.weightroom.app.plugin.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a lesson that somebody is writing, and shows it anew whenever it is saved. */
@Command(name = "dev")
final class DevCommand implements Callable<Integer> {
  private final Console console;
  private final WindowCommand parent;

  @Parameters(index = "0", paramLabel = "${bundle:label.folder}", descriptionKey = "project")
  private String folder = "";

  DevCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    Path project = Paths.folder(folder, console);
    if (LessonFiles.isLesson(project)) {
      Place place = Places.of(List.of(project)).places().get(0);
      String id = place.files().get(0).stem();
      parent.open(parent.places().only(place), Optional.of(id));
      return 0;
    }
    try {
      ProjectPlace place = new ProjectPlace(project, console.texts().locale());
      parent.open(parent.places().only(place), Optional.of(place.id()));
      return 0;
    } catch (IOException e) {
      throw console.problem("no-pom", "word", folder);
    } catch (NoCompilerException e) {
      throw console.problem("no-compiler");
    }
  }
}
