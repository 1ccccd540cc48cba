package org.weightroom.app.kit;

import java.awt.Dimension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Guard;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.shell.PagePicture;
import org.weightroom.check.Finding;
import org.weightroom.check.LessonCheck;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonSession;
import org.weightroom.theme.Theme;

/**
 * What a lesson shows only when it is played: the rules of the SDK, and how long it takes to open.
 */
final class LiveRules {
  /** The longest that a class should wait for a lesson. */
  static final Duration OPENING = Duration.ofSeconds(2);

  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /** For hundreds of gestures on an old and busy machine. */
  private static final Duration RULE = Duration.ofMinutes(5);

  private static final int OPENINGS = 3;
  private static final Dimension PAGE = new Dimension(1366, 690);
  private static final String THREW = "the lesson threw ";
  private static final String OPENS = "opens";
  static final String UNLOADS = "unloads";

  private final Subject subject;
  private final Wording wording;
  private final Duration opening;
  private final List<Problem> problems = new ArrayList<>();

  LiveRules(Subject subject, Wording wording, Duration opening) {
    this.subject = subject;
    this.wording = wording;
    this.opening = opening;
  }

  /** Loads the lesson, plays it and closes it. */
  List<Problem> check() {
    try (LoadedLesson lesson = subject.load()) {
      play(lesson);
    } catch (BrokenLessonException e) {
      problems.add(
          wording.broken(e, subject.entry())); // it does not answer: nothing more can be asked
    }
    return problems;
  }

  private void play(LoadedLesson lesson) throws BrokenLessonException {
    Guard.onEventThread(
        DEADLINE,
        () -> {
          Theme.install(Theme.LIGHT, 100);
          return true;
        });
    answers(lesson);
    Map<String, Supplier<List<Finding>>> rules = LessonCheck.rules(lesson.lesson());
    for (Map.Entry<String, Supplier<List<Finding>>> rule : rules.entrySet()) {
      String id = rule.getKey();
      add(Guard.call(RULE, () -> LessonCheck.guarded(id, rule.getValue())));
    }
    if (problems.stream().noneMatch(problem -> problem.rule().equals(OPENS))) {
      slow(lesson).ifPresent(problems::add);
    }
    if (problems.isEmpty()) {
      add(Guard.call(RULE, subject::unloads));
    }
  }

  /**
   * A page that hangs is found here, once, and not rule by rule; one that throws is found there.
   */
  private static void answers(LoadedLesson lesson) throws BrokenLessonException {
    try {
      open(lesson, lesson.lesson());
    } catch (BrokenLessonException e) {
      if (e.kind().equals("too-slow")) {
        throw e;
      }
    }
  }

  /** The best of some openings, now that everything is loaded: others may keep the machine busy. */
  private Optional<Problem> slow(LoadedLesson lesson) throws BrokenLessonException {
    Duration best = open(lesson, lesson.lesson());
    for (int i = 1; i < OPENINGS && best.compareTo(opening) > 0; i++) {
      Duration took = open(lesson, lesson.lesson());
      best = took.compareTo(best) < 0 ? took : best;
    }
    if (best.compareTo(opening) <= 0) {
      return Optional.empty();
    }
    String seconds = String.format(wording.language(), "%.1f", best.toMillis() / 1e3);
    return Optional.of(wording.problem("slow", subject.entry(), "", "seconds", seconds));
  }

  private static <M extends LessonModel> Duration open(LoadedLesson loaded, Lesson<M> lesson)
      throws BrokenLessonException {
    return Guard.onEventThread(
        DEADLINE,
        () -> {
          long start = System.nanoTime();
          try (LessonSession<M> session =
              LessonSession.open(lesson, loaded.info(), Locale.ENGLISH)) {
            PagePicture.render(session, PAGE);
          }
          return Duration.ofNanos(System.nanoTime() - start);
        });
  }

  private void add(List<Finding> findings) {
    for (Finding finding : findings) {
      Problem problem = problem(finding);
      boolean thrown = problem.message().startsWith(THREW);
      if (!thrown || problems.stream().noneMatch(known -> isSame(known, problem))) {
        problems.add(problem); // what every page throws is told once
      }
    }
  }

  private static boolean isSame(Problem one, Problem other) {
    return one.message().equals(other.message());
  }

  private Problem problem(Finding finding) {
    String message = finding.message().replaceAll("\\s*\\R\\s*", " ").strip();
    String known = message.startsWith(THREW) ? "failed" : finding.rule();
    String fix = finding.fix().isEmpty() ? wording.fix(known) : finding.fix();
    String entry = subject.entry(finding.rule());
    return wording.told(finding.rule(), entry, subject.place(finding), message, fix);
  }
}
