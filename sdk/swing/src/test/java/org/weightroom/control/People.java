package org.weightroom.control;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.page.EventThread;

/** Five people, two of unknown age, and a chance that a dial moves. */
final class People extends LessonModel {
  static final List<String> NAMES = List.of("Zoë", "adam", "Bo <html><b>", "Eve", "Émile");
  static final List<String> SEXES = List.of("female", "male", "male", "female", "");
  static final double[] AGES = {30, Double.NaN, 4.5, 30, Double.NaN};

  final NumberProperty bonus = number("bonus", 0, 0, 100, 1);
  final Property<Integer> selected = new Property<>(scope(), "selected-person", -1);
  int computed;

  /** A fresh model of the event thread. */
  People() {
    open(EventThread.INSTANCE);
  }

  /** How likely somebody survives, in percent. */
  double chance(int person) {
    computed++;
    return person * 10 + (SEXES.get(person).equals("female") ? bonus.get() : 0);
  }

  /** All columns, both filters, a search. */
  DataTable table() {
    return DataTable.of("people", NAMES.size())
        .text("name", NAMES::get)
        .word("sex", SEXES::get)
        .number("age", i -> known(AGES[i]), 1)
        .number("chance", i -> OptionalDouble.of(chance(i)), 0)
        .filter("women", i -> SEXES.get(i).equals("female"))
        .filter("likely", i -> chance(i) >= 35)
        .searchable()
        .selection(selected);
  }

  private static OptionalDouble known(double age) {
    return Double.isNaN(age) ? OptionalDouble.empty() : OptionalDouble.of(age);
  }

  DataTable joined(DataTable table, Locale locale, int width) {
    return Downhill.joined(this, table, locale, width);
  }

  /** Moves the dial. */
  void put(double value) {
    bonus.set(value);
    scope().flush();
  }

  /** Selects as another part does. */
  void select(int person) {
    selected.set(person);
    scope().flush();
  }
}
