package org.weightroom.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the lessons that were found, the broken and the blocked ones too. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private static final List<String> COLUMNS = List.of("id", "title", "version", "source", "state");

  private final Console console;
  private final WindowCommand parent;

  @Option(names = "--json")
  private boolean json;

  ListCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    try (LessonLibrary library = parent.library()) {
      console.warn(library);
      List<Map<String, String>> rows = library.entries().stream().map(ListCommand::row).toList();
      console.print(json ? Json.write(rows) : text(rows));
      return 0;
    }
  }

  private static Map<String, String> row(LessonEntry entry) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", entry.info().id());
    row.put("title", entry.title());
    row.put("version", entry.info().version());
    row.put("source", String.join(", ", entry.sources()));
    row.put("sha256", entry.sha256());
    row.put("state", entry.state().name().toLowerCase(Locale.ROOT));
    if (!entry.warning().isEmpty()) {
      row.put("warning", entry.warning());
    }
    if (!entry.isReady()) {
      row.put("reason", entry.reason());
      row.put("fix", entry.fix());
    }
    return row;
  }

  private String text(List<Map<String, String>> rows) {
    Texts texts = console.texts();
    if (rows.isEmpty()) {
      return texts.text("list.none");
    }
    List<List<String>> table = new ArrayList<>();
    table.add(COLUMNS.stream().map(column -> texts.text("column." + column)).toList());
    rows.forEach(row -> table.add(COLUMNS.stream().map(column -> cell(row, column)).toList()));
    List<String> lines = new ArrayList<>();
    List<String> aligned = Columns.align(table);
    lines.add(aligned.get(0));
    for (int i = 0; i < rows.size(); i++) {
      lines.add(aligned.get(i + 1));
      Map<String, String> row = rows.get(i);
      Stream.of("warning", "reason", "fix")
          .filter(row::containsKey)
          .forEach(words -> lines.add("    " + row.get(words)));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private String cell(Map<String, String> row, String column) {
    String value = row.getOrDefault(column, "");
    return column.equals("state") ? console.texts().text("state." + value) : value;
  }
}
