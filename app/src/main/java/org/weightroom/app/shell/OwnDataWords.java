package org.weightroom.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weightroom.data.Table;
import org.weightroom.data.TableException;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;

/** What is wrong with a file or a column, in the window's words. */
final class OwnDataWords {
  private static final int MOST_COLUMNS = 3;
  private static final Set<String> AMBIGUOUS = Set.of("thousands", "marks");

  private OwnDataWords() {}

  /** A line about a file that cannot be used, and what to do. */
  static String problem(OwnDataReading.Unusable problem, Texts texts) {
    return texts.text("own-data.problem." + problem.key(), isolated(problem.arguments(), texts));
  }

  /**
   * Columns that look like numbers and are not offered: the first cell of each that is to blame.
   */
  static List<String> refusedColumns(Table table, Texts texts) {
    return table.columns().stream()
        .map(table::whyNotNumeric)
        .flatMap(Optional::stream)
        .filter(OwnDataWords::isWorthTelling)
        .limit(MOST_COLUMNS)
        .map(why -> texts.text("own-data.refused." + why.key(), isolated(why.arguments(), texts)))
        .toList();
  }

  /** A column of names is no surprise; one cell with a unit or thousands is. */
  private static boolean isWorthTelling(TableException why) {
    boolean hasDigit =
        String.valueOf(why.arguments().getOrDefault("cell", ""))
            .chars()
            .anyMatch(Character::isDigit);
    return AMBIGUOUS.contains(why.key()) || hasDigit;
  }

  private static Map<String, String> isolated(Map<String, ?> arguments, Texts texts) {
    Map<String, String> shown = new LinkedHashMap<>();
    arguments.forEach(
        (name, value) -> {
          String text =
              value instanceof Number number
                  ? Numerals.show(number.doubleValue(), 0, texts.locale())
                  : String.valueOf(value);
          shown.put(name, Foreign.isolated(text, texts));
        });
    return shown;
  }
}
