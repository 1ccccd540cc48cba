package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.weightroom.app.kit.LessonAudit;
import org.weightroom.app.kit.NoCompilerException;
import org.weightroom.app.kit.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a class would trip over in a lesson: a jar, or the project that becomes one. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final WindowCommand parent;

  @Parameters(index = "0", paramLabel = "${bundle:label.path}", descriptionKey = "path")
  private String path = "";

  @Option(names = "--json")
  private boolean json;

  CheckCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    Path file = Paths.existing(path, console);
    parent.workWithoutWindow();
    List<Problem> problems = problems(file);
    console.print(json ? Json.write(report(problems)) : text(problems));
    return problems.isEmpty() ? 0 : 1;
  }

  private List<Problem> problems(Path file) {
    try {
      return new LessonAudit(parent.places(), console.texts().locale()).check(file);
    } catch (IOException e) {
      throw console.problem("unreadable", "word", path);
    } catch (NoCompilerException e) {
      throw console.problem("no-compiler");
    }
  }

  private Map<String, Object> report(List<Problem> problems) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("path", path);
    report.put("sound", problems.isEmpty());
    report.put("findings", problems.stream().map(CheckCommand::row).toList());
    return report;
  }

  private static Map<String, String> row(Problem problem) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("rule", problem.rule());
    row.put("file", problem.file());
    row.put("place", problem.place());
    row.put("message", problem.message());
    row.put("fix", problem.fix());
    return row;
  }

  private String text(List<Problem> problems) {
    String summary =
        switch (problems.size()) {
          case 0 -> console.texts().text("check.sound");
          case 1 -> console.texts().text("check.one");
          default -> console.texts().text("check.many", "count", problems.size());
        };
    return ProblemLines.of(problems, console) + summary;
  }
}
