package org.weightroom.app.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;

/** What the class view says, in one language: lessons, goals, cards, states, moments. */
final class ClassWords {
  private static final int DIGITS = 6;

  private final Texts texts;
  private final List<ShelfItem> items;
  private final Map<String, Texts> lessons = new HashMap<>();
  private final ZoneId zone = ZoneId.systemDefault();

  ClassWords(Texts texts, List<ShelfItem> items) {
    this.texts = texts;
    this.items = items;
  }

  Texts texts() {
    return texts;
  }

  String text(String key, Map<String, ?> arguments) {
    return texts.text(key, arguments);
  }

  String text(String key, Object... namesAndValues) {
    return texts.text(key, namesAndValues);
  }

  /** The lesson on the shelf, if it can be opened. */
  Optional<ShelfItem> item(String lesson) {
    return items.stream().filter(item -> item.id().equals(lesson) && item.isOpen()).findFirst();
  }

  /** What a lesson is called; its id if it is not on the shelf. */
  String lesson(String id) {
    return items.stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .map(ShelfItem::heading)
        .orElse(id);
  }

  String goal(String lesson, String id) {
    return own(lesson, "goal." + id).orElse(id);
  }

  String card(String lesson, String id) {
    return own(lesson, "predict." + id).orElse(id);
  }

  String option(String lesson, String card, String id) {
    return own(lesson, "predict." + card + "." + id).orElse(id);
  }

  /** All options of a card that the lesson names, in the order of their words. */
  List<String> options(String lesson, String card) {
    String prefix = "predict." + card + ".";
    return of(lesson).keys(prefix).stream()
        .map(key -> key.substring(prefix.length()))
        .filter(option -> !option.equals("outcome") && option.indexOf('.') < 0)
        .toList();
  }

  /** What a dial or an action of the lesson is called. */
  String name(String lesson, String id) {
    return own(lesson, id).orElse(id);
  }

  String hint(String lesson, String id) {
    return own(lesson, "hint." + id).orElse(id);
  }

  private Optional<String> own(String lesson, String key) {
    return of(lesson).find(key);
  }

  /** A lesson's texts; none if it is not on the shelf or will not tell them. */
  private Texts of(String lesson) {
    return lessons.computeIfAbsent(lesson, this::read);
  }

  @SuppressWarnings("CatchThrowable") // a lesson may throw anything, and the class view goes on
  private Texts read(String lesson) {
    Texts common = Texts.of(LessonModel.class, texts.locale());
    try {
      return item(lesson).map(item -> item.lesson().orElseThrow().texts(common)).orElse(common);
    } catch (Throwable e) {
      Failures.log(lesson + " does not tell its texts", e);
      return common;
    }
  }

  /** A moment of today by its time, another one by its day. */
  String moment(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    return there.toLocalDate().equals(LocalDate.now(zone)) ? time(at) : day(at);
  }

  String time(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm", texts.locale())
        .withDecimalStyle(DecimalStyle.of(texts.locale()))
        .format(at.atZone(zone));
  }

  String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(texts.locale())
        .withDecimalStyle(DecimalStyle.of(texts.locale()))
        .format(at.atZone(zone));
  }

  String minutes(Duration time) {
    return text(
        "class.minutes",
        "minutes",
        String.format(texts.locale(), "%,d", Math.max(1, time.toMinutes())));
  }

  String number(long number) {
    return String.format(texts.locale(), "%,d", number);
  }

  /** A score as students see it: whole when it is large. */
  String score(double score) {
    String digits = Math.abs(score) >= 100 ? "%,.0f" : "%,.3f";
    return String.format(texts.locale(), digits, score).replace('-', '\u2212');
  }

  /** A dial's number with six digits that count. */
  String exact(double number) {
    if (!Double.isFinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
    if (rounded.scale() > 2 * DIGITS) {
      return rounded.toString(); // as a power of ten
    }
    NumberFormat format = NumberFormat.getInstance(texts.locale());
    format.setMaximumFractionDigits(Math.max(0, rounded.scale()));
    return format.format(rounded).replace('-', '\u2212');
  }

  /** How a goal was reached, in a word or two. */
  String how(Standing.How how) {
    return text("class.how." + word(how));
  }

  /** The same in a cell. */
  String shortHow(Standing.How how) {
    return text("class.how." + word(how) + ".short");
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is to be said of a student just now, the most urgent first. */
  List<String> states(Pupil pupil, String lesson) {
    List<String> states = new ArrayList<>();
    if (pupil.verdict() != Verdict.CHAINED) {
      states.add("class.state." + word(pupil.verdict()));
    }
    if (pupil.handUp()) {
      states.add("class.state.hand-up");
    }
    if (pupil.isStuck(lesson)) {
      states.add("class.state.stuck");
    }
    if (pupil.presence() == Pupil.Presence.QUIET) {
      states.add("class.state.quiet");
    }
    if (pupil.isDone(lesson)) {
      states.add("class.state.done");
    }
    if (states.isEmpty()) {
      states.add(
          pupil.isHere()
              ? pupil.isOpen() && pupil.lesson().equals(lesson)
                  ? "class.state.working"
                  : "class.state.here"
              : pupil.seen().isEmpty() ? "class.state.never" : "class.state.away");
    }
    return states;
  }
}
