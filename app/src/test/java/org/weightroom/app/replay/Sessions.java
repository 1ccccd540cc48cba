package org.weightroom.app.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Recording;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.challenge.Prediction;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Training;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Property;

/**
 * A student who does everything at random, and leaves a log: the same seed, the same log, to the
 * last byte. In the middle the lesson is left and gone on with, then closed and resumed.
 */
final class Sessions {
  private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

  private final LogWriter log;
  private final Random random;
  private final int mostSteps;
  private Instant now = START;

  private Sessions(LogWriter log, long seed, int mostSteps) {
    this.log = log;
    this.random = new Random(seed);
    this.mostSteps = mostSteps;
  }

  /** Records a session of each of these lessons, one after the other, into one log. */
  static Path record(
      List<LoadedLesson> lessons, Path folder, long seed, int gestures, int mostSteps)
      throws Exception {
    try (LogWriter log = new LogWriter(folder, "Ada", "pc", "0.1.0")) {
      Sessions sessions = new Sessions(log, seed, mostSteps);
      for (LoadedLesson lesson : lessons) {
        sessions.play(lesson, gestures / 3);
      }
      return log.file().orElseThrow();
    }
  }

  private void play(LoadedLesson lesson, int gestures) throws Exception {
    LessonInfo info = lesson.info();
    LessonModel first = open(lesson);
    play(first, Recording.of(first, info, Map.of(), clock(), this::append), gestures);
    Work left = work(info, first);
    play(
        first,
        Recording.goingOn(first, info, WorkFile.json(left), clock(), this::append),
        gestures);
    Work saved = work(info, first);
    first.close();
    LessonModel second = open(lesson);
    second.resume(saved.progress(), saved.past());
    play(second, Recording.of(second, info, WorkFile.json(saved), clock(), this::append), gestures);
    second.close();
  }

  private static LessonModel open(LoadedLesson lesson) throws Exception {
    LessonModel model = lesson.createModel();
    model.open(new Alone());
    return model;
  }

  private static Work work(LessonInfo info, LessonModel model) {
    return new Work(
        info.id(), info.version(), 2, model.progress(), WorkFile.nearest(model.history().past(20)));
  }

  /** Records a session that begins with a start that a teacher has prepared. */
  static Path recordPrepared(
      LoadedLesson lesson, Preparation start, Path folder, long seed, int gestures)
      throws Exception {
    try (LogWriter log = new LogWriter(folder, "Ada", "pc", "0.1.0")) {
      Sessions sessions = new Sessions(log, seed, 12);
      LessonModel teacher = open(lesson);
      sessions.drag(teacher);
      LessonInfo info = lesson.info();
      Work file =
          new Work(info.id(), info.version(), 0, Progress.startOf(teacher), Past.NONE, start);
      LessonModel model = open(lesson);
      file.putInto(model);
      Map<String, Object> from = WorkFile.json(file);
      sessions.play(
          model, Recording.of(model, info, from, sessions.clock(), sessions::append), gestures);
      return log.file().orElseThrow();
    }
  }

  private void play(LessonModel model, Recording recording, int gestures) {
    try (recording) {
      recording.step(random.nextInt(4));
      for (int i = 0; i < gestures; i++) {
        now = now.plus(Duration.ofMillis(random.nextInt(20_000)));
        one(model);
        model.scope().flush();
      }
      recording.hand(true);
      recording.hand(false);
      recording.reflect("İ lost 3 – “again” 😀");
    }
  }

  private void append(org.weightroom.app.log.Entry entry) {
    try {
      log.append(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  private void one(LessonModel model) {
    switch (random.nextInt(16)) {
      case 0 -> model.history().undo();
      case 1 -> model.history().redo();
      case 2 -> model.reset();
      case 3 -> model.deeds().requestHint();
      case 4, 5 -> model.training().ifPresent(this::train);
      case 6 -> model.training().ifPresent(Training::stepBack);
      case 7 -> pick(List.copyOf(model.actions())).ifPresent(model::perform);
      case 8 ->
          pick(List.copyOf(model.predictions().values())).ifPresent(card -> choose(model, card));
      case 9 -> model.attempts().flatMap(Attempts::best).ifPresent(model::restore);
      default -> drag(model);
    }
  }

  private <T> java.util.Optional<T> pick(List<T> all) {
    return all.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(all.get(random.nextInt(all.size())));
  }

  private void choose(LessonModel model, Prediction card) {
    model.deeds().choose(card, pick(card.options()).orElseThrow());
  }

  private void train(Training training) {
    training.train(random.nextInt(mostSteps + 1));
  }

  private void drag(LessonModel model) {
    Property<?> property = pick(List.copyOf(model.properties().values())).orElse(null);
    for (int moves = 1 + random.nextInt(3); moves > 0 && property != null; moves--) {
      if (property instanceof NumberProperty number) {
        double part = random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble();
        number.setByHand(number.min() + part * (number.max() - number.min()));
      } else if (property instanceof NumbersProperty numbers) {
        double part = random.nextDouble();
        NumberProperty entry = numbers.entry();
        double value = entry.nearest(entry.min() + part * (entry.max() - entry.min()));
        numbers.setByHand(java.util.Collections.nCopies(numbers.get().size(), value));
      } else if (property instanceof ChoicesProperty choices) {
        choices.toggleByHand(pick(choices.all()).orElseThrow());
      } else if (property.initial() instanceof Boolean) {
        toggle(property);
      }
      model.scope().flush();
    }
    if (random.nextInt(8) > 0) {
      model.scope().settle(Cause.HAND, random.nextInt(4) == 0);
    }
  }

  @SuppressWarnings("unchecked") // its initial value is a truth value
  private static void toggle(Property<?> property) {
    Property<Boolean> toggle = (Property<Boolean>) property;
    toggle.setByHand(!toggle.get());
  }
}
