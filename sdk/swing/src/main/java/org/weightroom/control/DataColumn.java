package org.weightroom.control;

import java.text.Collator;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;

/**
 * A column of a data table.
 *
 * @param id completes {@code column.ID}
 * @param kind what its values are
 * @param values by row, from 0
 * @param decimals of a number
 */
record DataColumn(String id, Kind kind, IntFunction<?> values, int decimals) {

  /** What the values of a column are. */
  enum Kind {
    /** Text of the data. */
    TEXT,
    /** An {@link OptionalDouble}. */
    NUMBER,
    /** The id of a word of the bundle. */
    WORD
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** The cell of a row: the one of before, if its value is the same. */
  DataCell cell(int row, @Nullable DataCell before, PartContext context) {
    Object value = values.apply(row);
    if (before != null && before.value().equals(value)) {
      return before;
    }
    Texts texts = context.texts();
    if (isGap(value)) {
      String missing = texts.text("data-table.missing");
      return new DataCell(value, texts.text("data-table.missing.sign"), missing, true);
    }
    String shown =
        switch (kind) {
          case TEXT -> value.toString();
          case NUMBER -> context.isolated(Numerals.show(number(value), decimals, texts.locale()));
          case WORD -> texts.text("word." + value);
        };
    return new DataCell(value, shown, shown, false);
  }

  /** The order of known cells, smallest first. */
  Comparator<DataCell> order(Texts texts) {
    if (isNumber()) {
      return Comparator.comparingDouble(cell -> number(cell.value()));
    }
    Collator collator = Collator.getInstance(texts.locale());
    return (one, other) -> collator.compare(one.shown(), other.shown());
  }

  private static boolean isGap(Object value) {
    return value instanceof OptionalDouble number
        ? number.isEmpty() || Double.isNaN(number.getAsDouble())
        : value.toString().isEmpty();
  }

  private static double number(Object value) {
    return ((OptionalDouble) value).orElseThrow();
  }
}
