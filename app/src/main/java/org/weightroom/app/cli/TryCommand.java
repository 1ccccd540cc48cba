package org.weightroom.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Stop;
import org.weightroom.lesson.Texts;
import org.weightroom.script.ScriptException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a script on a lesson's model without a window, and prints what comes of it. */
@Command(name = "try")
final class TryCommand implements Callable<Integer> {
  private final Console console;
  private final WindowCommand parent;

  @Mixin private Play play = new Play();

  @Mixin private Seat seat = new Seat();

  @Option(names = "--json")
  private boolean json;

  TryCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() throws BrokenLessonException {
    seat.check(console);
    try (LessonLibrary library = parent.library()) {
      Trial trial = seat.play(play.lesson(library, console), play.script(), parent, console);
      console.print(json ? Json.write(report(trial)) : text(trial));
      return trial.isDiverged() ? 1 : 0;
    } catch (ScriptException e) {
      throw play.problem(e, console);
    }
  }

  private static Map<String, @Nullable Object> report(Trial trial) {
    Map<String, @Nullable Object> report = new LinkedHashMap<>();
    report.put("lesson", trial.lesson());
    report.put("properties", trial.properties());
    report.put("values", trial.values());
    report.put("challenges", trial.challenges());
    report.put("steps", trial.steps());
    report.put("stopped", trial.stopped().map(TryCommand::id).orElse(null));
    return report;
  }

  private String text(Trial trial) {
    Texts texts = console.texts();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(texts.text("try.lesson"), trial.lesson()));
    add(rows, "try.properties", trial.properties());
    add(rows, "try.values", trial.values());
    add(rows, "try.challenges", trial.challenges());
    rows.add(List.of(texts.text("try.steps"), Long.toString(trial.steps())));
    String stopped =
        trial
            .stopped()
            .map(why -> texts.text("try.stopped." + id(why)))
            .orElse(texts.text("try.no-run"));
    rows.add(List.of(texts.text("try.stopped"), stopped));
    return String.join(System.lineSeparator(), Columns.align(rows));
  }

  private static String id(Stop.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private void add(List<List<String>> rows, String heading, Map<String, Object> values) {
    rows.add(List.of(console.texts().text(heading)));
    values.forEach((id, value) -> rows.add(List.of("  " + id, word(value))));
  }

  /** Numbers as {@link Double#toString}: every digit, a point in every language. */
  private String word(Object value) {
    return value instanceof Boolean truth
        ? console.texts().text(truth ? "try.yes" : "try.no")
        : value.toString();
  }
}
