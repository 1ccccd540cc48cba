package org.weightroom.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weightroom.app.log.Entry;
import org.weightroom.lesson.Deed;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Token;

/** What a student did in a lesson, line by line, in words. */
final class Timeline {
  /** How the ids begin of what a training keeps. */
  private static final String TRAINING = "training.";

  private static final int ICON = 14;

  private final ClassWords words;
  private final String lesson;

  Timeline(ClassWords words, String lesson) {
    this.words = words;
    this.lesson = lesson;
  }

  List<String> titles() {
    return List.of(
        words.text("timeline.time"),
        words.text("timeline.what"),
        words.text("timeline.score"),
        words.text("timeline.goals"));
  }

  /** The lines of the lesson, the newest last. */
  List<List<ClassCell>> rows(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.lesson().equals(lesson)).map(this::row).toList();
  }

  private List<ClassCell> row(Entry entry) {
    Optional<Deed> deed = entry.deed();
    String score =
        deed.filter(one -> one.score().isPresent())
            .map(one -> words.score(one.score().getAsDouble()))
            .orElse("");
    List<String> solved = deed.map(Deed::solved).orElse(List.of());
    String goals =
        solved.stream().map(goal -> words.goal(lesson, goal)).collect(Collectors.joining(", "));
    return List.of(
        ClassCell.of(words.moment(entry.at()), Token.MUTED),
        what(entry),
        ClassCell.of(score, Token.TEXT),
        new ClassCell(
            goals,
            goals,
            solved.isEmpty() ? Optional.empty() : Optional.of(Icons.of(Icons.Kind.TICK, ICON)),
            Token.ACCENT));
  }

  private ClassCell what(Entry entry) {
    return switch (entry.what()) {
      case OPEN, CLOSE, BEGIN, HAND_UP, HAND_DOWN ->
          ClassCell.of(words.text("timeline." + entry.what().word()), Token.MUTED);
      case STEP ->
          ClassCell.of(
              words.text(
                  "timeline.step",
                  "step",
                  entry.more().get("step") instanceof Number step
                      ? words.number(step.longValue() + 1)
                      : ""),
              Token.MUTED);
      case REFLECT ->
          ClassCell.of(
              words.text(
                  "timeline.reflect",
                  "sentence",
                  String.valueOf(entry.more().getOrDefault("text", ""))),
              Token.TEXT);
      case DEED -> ClassCell.of(entry.deed().map(this::deed).orElse(""), Token.TEXT);
    };
  }

  private String deed(Deed deed) {
    String kind = deed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (deed.kind()) {
      case SET, RESTORE ->
          words.text(
              deed.typed() ? "timeline.typed" : "timeline." + kind,
              "values",
              values(deed.values()));
      case TRAIN -> words.text("timeline.train", "steps", words.number(deed.steps()));
      case DO -> words.text("timeline.do", "action", words.name(lesson, deed.word()));
      case HINT -> words.text("timeline.hint", "hint", words.hint(lesson, deed.word()));
      case PREDICT ->
          words.text(
              "timeline.predict",
              "option",
              words.option(lesson, deed.word(), String.valueOf(deed.values().get(deed.word()))));
      case RESET, UNDO, REDO, STEP_BACK -> words.text("timeline." + kind);
    };
  }

  private String values(Map<String, Object> values) {
    return values.entrySet().stream()
        .filter(value -> !value.getKey().startsWith(TRAINING))
        .map(value -> words.name(lesson, value.getKey()) + " " + value(value.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String value(Object value) {
    return value instanceof Double number ? words.exact(number) : String.valueOf(value);
  }
}
