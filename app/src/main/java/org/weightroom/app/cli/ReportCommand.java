package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.report.ClassLogs;
import org.weightroom.app.report.GradeFile;
import org.weightroom.app.report.Pause;
import org.weightroom.app.report.Points;
import org.weightroom.app.report.Report;
import org.weightroom.app.report.ReportException;
import org.weightroom.app.report.Roster;
import org.weightroom.app.report.Titles;
import org.weightroom.lesson.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a class has done into a file for a gradebook, or sends it to a record store. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private static final String XAPI = "xapi";
  private static final List<String> FORMATS = List.of("moodle", "canvas", "csv", XAPI);

  private final Console console;
  private final WindowCommand parent;
  private final Pause pause;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "weightroom.report.folder")
  private String folder = "";

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "weightroom.report.out")
  private @Nullable String out;

  @Option(names = "--roster", paramLabel = "${bundle:label.file}")
  private @Nullable String roster;

  @Option(names = "--encoding", paramLabel = "${bundle:label.name}")
  private @Nullable String encoding;

  @Option(names = "--points", paramLabel = "${bundle:label.points}")
  private @Nullable String points;

  @Option(
      names = "--lesson",
      paramLabel = "${bundle:label.lesson}",
      descriptionKey = "weightroom.report.lesson")
  private List<String> lessons = new ArrayList<>();

  @Option(
      names = "--student",
      paramLabel = "${bundle:label.student}",
      descriptionKey = "weightroom.report.student")
  private @Nullable String student;

  @Option(
      names = "--lang",
      paramLabel = "${bundle:label.language}",
      descriptionKey = "weightroom.report.lang")
  private @Nullable String language;

  @Mixin private Sending sending = new Sending();

  ReportCommand(Console console, WindowCommand parent, Pause pause) {
    this.console = console;
    this.parent = parent;
    this.pause = pause;
  }

  @Override
  public Integer call() throws IOException {
    String kind = format();
    Path place = Paths.classFolder(folder, console);
    sending.check(kind.equals(XAPI), Optional.ofNullable(out), console);
    Locale locale = parent.appearance().language(language, console);
    try {
      Report report = report(place, kind, locale);
      return sending.isWanted()
          ? sending.send(report, parent, console, pause)
          : write(report, kind);
    } catch (ReportException e) {
      throw new UsageException(e.text(console.texts()));
    }
  }

  private String format() {
    String word = format;
    if (word == null) {
      throw console.problem("report.no-format", "known", String.join(", ", FORMATS));
    }
    if (!FORMATS.contains(word)) {
      throw console.unknown("unknown-value", "--format", word, FORMATS);
    }
    return word;
  }

  private Report report(Path place, String kind, Locale locale) throws ReportException {
    if (kind.equals(XAPI) && (roster != null || points != null)) {
      throw console.problem(
          "report.xapi-alone", "option", roster == null ? "--points" : "--roster");
    }
    Points worth = Points.of(points == null ? "default" : points);
    Optional<Roster> known =
        roster == null
            ? Optional.empty()
            : Optional.of(Roster.read(file(roster), Paths.encoding(encoding, console)));
    ClassLogs logs = ClassLogs.read(place, console.texts());
    String who = student;
    if (who != null) {
      if (!logs.students().contains(who)) {
        throw console.unknown("report.no-student", "", who, logs.students());
      }
      logs.keep(who);
    }
    if (logs.students().isEmpty() && logs.leftOut().isEmpty()) {
      throw console.problem("report.nothing", "word", folder);
    }
    Titles titles;
    try (LessonLibrary library = parent.library()) {
      titles = Titles.of(library, kind.equals(XAPI) ? Locale.ENGLISH : locale);
    }
    return new Report(logs, known, worth, titles, lessons, Texts.of(ReportCommand.class, locale));
  }

  private Path file(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw console.problem("unreadable", "word", name);
    }
  }

  private int write(Report report, String kind) throws ReportException {
    GradeFile file =
        switch (kind) {
          case "moodle" -> report.moodle();
          case "canvas" -> report.canvas();
          case "csv" -> report.sheet();
          default ->
              new GradeFile(Report.lines(report.statements(sending.home(console))), List.of());
        };
    String name = String.valueOf(out);
    try {
      Path target = Path.of(name).toAbsolutePath();
      Path beside = target.getParent();
      if (beside == null || !Files.isDirectory(beside) || Files.isDirectory(target)) {
        throw console.problem("unwritable", "word", name);
      }
      SafeFile.write(target, file.bytes());
    } catch (IOException | InvalidPathException e) {
      throw console.problem("unwritable", "word", name);
    }
    List<String> left = new ArrayList<>(report.logs().leftOut());
    for (String unknown : file.unknown()) {
      String key = roster == null ? "report.no-login" : "report.unknown";
      left.add(console.texts().text(key, "student", unknown, "format", kind));
    }
    left.forEach(console.err()::println);
    console.err().flush();
    console.print(
        console
            .texts()
            .text(
                "report.done",
                "file",
                name,
                "count",
                report.logs().students().size() - file.unknown().size()));
    return left.isEmpty() ? 0 : 1;
  }
}
