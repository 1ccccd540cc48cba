package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.weightroom.app.kit.Template;
import org.weightroom.app.nocode.Sample;
import org.weightroom.app.plugin.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a lesson: writes a small whole one to change. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "${bundle:label.name}", descriptionKey = "name")
  private String name = "";

  @Option(names = "--no-code")
  private boolean noCode;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Inspection.isId(name)) {
      throw console.problem("bad-name", "word", name);
    }
    try {
      Path here = Path.of("");
      Path folder = noCode ? Sample.write(here, name) : new Template(name).write(here);
      String done = noCode ? "new.done.no-code" : "new.done";
      console.print(console.texts().text(done, "folder", folder, "name", name));
      return 0;
    } catch (FileAlreadyExistsException e) {
      throw console.problem("exists", "word", name);
    } catch (IOException e) {
      throw console.problem("no-place", "word", name);
    }
  }
}
