package org.weightroom.app.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.classroom.ClassPicture;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.print.Document;

/** What is printed of a class and of a student. */
final class Reports {
  private static final double NAME = 2.4;
  private static final double GOAL = 1.7;
  private static final double NUMBER = 1;

  private final ClassWords words;
  private final ClassNames names;

  Reports(ClassWords words, ClassNames names) {
    this.words = words;
    this.names = names;
  }

  /** One lesson: a row for each student, then predictions and sentences. */
  Document ofClass(ClassPicture picture, List<Pupil> pupils, String lesson) {
    Document report = Document.titled(words.lesson(lesson), words.day(Instant.now()));
    List<String> goals = picture.goals(lesson);
    long started = pupils.stream().filter(pupil -> pupil.in(lesson).isPresent()).count();
    long done = pupils.stream().filter(pupil -> pupil.isDone(lesson)).count();
    report.text(
        words.text(
            "report.class",
            "students",
            words.number(pupils.size()),
            "started",
            words.number(started),
            "done",
            words.number(done)));
    List<Double> shares = new ArrayList<>(List.of(NAME));
    List<String> head = new ArrayList<>(List.of(words.text("class.column.student")));
    for (String goal : goals) {
      shares.add(GOAL);
      head.add(words.goal(lesson, goal));
    }
    for (String number : List.of("report.tries", "report.hints", "report.minutes")) {
      shares.add(NUMBER);
      head.add(words.text(number));
    }
    report.table(shares, head);
    pupils.forEach(pupil -> report.row(row(pupil, lesson, goals)));
    report.note(legend());
    predictions(report, picture, lesson);
    sentences(report, pupils, lesson);
    return report;
  }

  /** A student: each lesson with its goals, predictions and sentence. */
  Document ofPupil(Pupil pupil) {
    Document report = Document.titled(name(pupil), words.day(Instant.now()));
    if (pupil.lessons().isEmpty()) {
      report.text(words.text("report.nothing"));
    }
    pupil.lessons().values().forEach(standing -> add(report, standing));
    if (!pupil.lessons().isEmpty()) {
      report.note(legend());
    }
    report.note(pupil.verdict() == Verdict.CHAINED ? words.text("report.chained") : problem(pupil));
    return report;
  }

  /** What is wrong with a log; the file's name would tell whose it is. */
  String problem(Pupil pupil) {
    return names.areHidden() ? ClassCell.verdict(pupil.verdict(), words).words() : pupil.problem();
  }

  private void add(Document report, Standing standing) {
    String lesson = standing.lesson();
    report.heading(words.lesson(lesson)).text(summary(standing));
    report.table(
        List.of(4.0, 2.0, 1.6, 1.0),
        List.of(
            words.text("report.goal"),
            words.text("report.how"),
            words.text("report.when"),
            words.text("report.try")));
    for (String goal : standing.goals()) {
      Optional<Standing.Reached> reached = Optional.ofNullable(standing.reached().get(goal));
      report.row(
          List.of(
              words.goal(lesson, goal),
              reached.map(to -> words.how(to.how())).orElse(words.text("class.goal.open")),
              reached.map(to -> words.day(to.at()) + " " + words.time(to.at())).orElse(""),
              reached.map(to -> words.number(to.gesture())).orElse("")));
    }
    standing
        .predictions()
        .forEach(
            (card, option) ->
                report.bullet(
                    words.card(lesson, card) + " – " + words.option(lesson, card, option)));
    if (!standing.reflection().isBlank()) {
      report.text(words.text("report.sentence", "sentence", standing.reflection()));
    }
  }

  /** In one line how much was done in a lesson. */
  String summary(Standing standing) {
    String all =
        words.text(
            "report.summary",
            Map.of(
                "reached",
                words.number(standing.reached().size()),
                "goals",
                words.number(standing.goals().size()),
                "tries",
                words.number(standing.gestures()),
                "hints",
                words.number(standing.hints()),
                "minutes",
                words.minutes(standing.active())));
    return standing.best().isEmpty()
        ? all
        : all + words.text("report.best", "best", words.score(standing.best().getAsDouble()));
  }

  private List<String> row(Pupil pupil, String lesson, List<String> goals) {
    List<String> row = new ArrayList<>();
    row.add(
        pupil.verdict() == Verdict.CHAINED
            ? name(pupil)
            : name(pupil) + " (" + ClassCell.verdict(pupil.verdict(), words).words() + ")");
    goals.forEach(goal -> row.add(ClassCell.goal(pupil, lesson, goal, words).words()));
    Optional<Standing> standing = pupil.in(lesson);
    row.add(standing.map(there -> words.number(there.gestures())).orElse(""));
    row.add(standing.map(there -> words.number(there.hints())).orElse(""));
    row.add(standing.map(there -> words.number(there.active().toMinutes())).orElse(""));
    return row;
  }

  private void predictions(Document report, ClassPicture picture, String lesson) {
    Map<String, Map<String, Integer>> cards = picture.predictions(lesson);
    if (!cards.isEmpty()) {
      report.heading(words.text("class.predictions"));
    }
    cards.forEach(
        (card, options) -> {
          report.text(words.card(lesson, card));
          options.forEach(
              (option, count) ->
                  report.bullet(words.option(lesson, card, option) + ": " + words.number(count)));
        });
  }

  private void sentences(Document report, List<Pupil> pupils, String lesson) {
    List<Pupil> told =
        pupils.stream()
            .filter(pupil -> pupil.in(lesson).filter(s -> !s.reflection().isBlank()).isPresent())
            .toList();
    if (!told.isEmpty()) {
      report.heading(words.text("report.sentences"));
    }
    for (Pupil pupil : told) {
      report.bullet(
          words.text(
              "report.said",
              "name",
              name(pupil),
              "sentence",
              pupil.in(lesson).orElseThrow().reflection()));
    }
  }

  private String legend() {
    return words.text("report.legend");
  }

  private String name(Pupil pupil) {
    return names.of(pupil.name(), words.texts());
  }
}
