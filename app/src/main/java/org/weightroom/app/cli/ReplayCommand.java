package org.weightroom.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.replay.Replay;
import org.weightroom.app.replay.Replayed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a student's log again and says whether the same comes of it. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
  private final Console console;
  private final WindowCommand parent;

  @Parameters(index = "0", paramLabel = "${bundle:label.log}", descriptionKey = "log")
  private String file = "";

  @Option(names = "--json")
  private boolean json;

  ReplayCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    Path path = Paths.log(file, console);
    StudentLog log = new LogReader(console.texts()).log(path);
    Replayed replayed = replayed(log);
    if (json) {
      console.print(Json.write(report(log, replayed)));
    } else if (replayed.verdict() == Replayed.Verdict.UNREADABLE) {
      throw console.problem("replay.unreadable", "file", file, "problem", replayed.problem());
    } else {
      console.print(text(log, replayed));
    }
    return switch (replayed.verdict()) {
      case CONSISTENT -> 0;
      case ALTERED -> 1;
      case UNREADABLE -> 2;
    };
  }

  private Replayed replayed(StudentLog log) {
    try (LessonLibrary library = parent.library()) {
      return new Replay(library, console.texts(), Replay.DEADLINE).play(log);
    }
  }

  private String text(StudentLog log, Replayed replayed) {
    return replayed.verdict() == Replayed.Verdict.CONSISTENT
        ? console.texts().text("replay.consistent", "file", file, "lines", log.entries().size())
        : console.texts().text("replay.altered", "file", file, "problem", replayed.problem());
  }

  private Map<String, Object> report(StudentLog log, Replayed replayed) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file);
    report.put("student", log.student());
    report.put("pc", log.pc());
    report.put("lines", log.entries().size());
    report.put("verdict", replayed.verdict().name().toLowerCase(Locale.ROOT));
    report.put("line", replayed.line());
    report.put("problem", replayed.problem());
    return report;
  }
}
