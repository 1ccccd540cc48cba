package org.weightroom.app.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Entry;
import org.weightroom.app.progress.Work;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.Deed;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Cause;

/** A lesson that is open in a log: the model on which its deeds are done again. */
final class Played implements AutoCloseable {
  private final Optional<LessonModel> model;
  private final String lesson;
  private final String version;
  private final Preparation start;
  private final List<Deed> told = new ArrayList<>();
  private int step;

  private Played(
      Optional<LessonModel> model, String lesson, String version, int step, Preparation start) {
    this.start = start;
    this.model = model;
    this.lesson = lesson;
    this.version = version;
    this.step = step;
  }

  /** A lesson that was opened with this work. */
  static Played of(LessonModel model, Entry opening, Optional<Work> from) {
    Played played =
        new Played(
            Optional.of(model),
            opening.lesson(),
            opening.lessonVersion(),
            from.map(Work::step).orElse(0),
            from.map(Work::start).orElse(Preparation.NONE));
    model.deeds().listen(played.told::add);
    return played;
  }

  /** A lesson that cannot be played here: whatever is done to it is passed over. */
  static Played none() {
    return new Played(Optional.empty(), "", "", 0, Preparation.NONE);
  }

  /** Where it stands. */
  Optional<Work> work() {
    return model.map(
        here ->
            new Work(
                lesson,
                version,
                step,
                here.progress(),
                here.history().past(Work.MOST_GESTURES),
                start));
  }

  /** What differs where the same model is shown again. */
  Optional<String> goesOn(Work from, Texts texts) {
    return model
        .filter(here -> !here.progress().state().equals(from.progress().state()))
        .map(here -> texts.text("altered.elsewhere"));
  }

  @Override
  public void close() {
    model.ifPresent(LessonModel::close);
  }

  /** What of the opening is not as in this lesson. */
  Optional<String> opened(Entry opening, Texts texts) {
    LessonModel here = model.orElseThrow();
    List<String> goals = here.challenges().stream().map(Challenge::id).toList();
    boolean lowest = here.attempts().map(Attempts::isLowest).orElse(true);
    boolean same =
        goals.equals(opening.more().getOrDefault("goals", goals))
            && Boolean.valueOf(lowest).equals(opening.more().getOrDefault("lowest", lowest))
            && isNumber(opening.more().get("hints"), here.hints().ids().size());
    return same
        ? Optional.empty()
        : Optional.of(texts.text("altered.opening", "known", String.join(", ", goals)));
  }

  private static boolean isNumber(@Nullable Object there, long expected) {
    return there == null || (there instanceof Number number && number.longValue() == expected);
  }

  /** What comes of a line that differs from what it says. */
  Optional<String> play(Entry entry, Texts texts) {
    if (entry.what() == Entry.What.STEP && entry.more().get("step") instanceof Number to) {
      step = Math.max(0, to.intValue());
    }
    if (model.isEmpty() || entry.deed().isEmpty()) {
      return Optional.empty();
    }
    Deed deed = entry.deed().get();
    if (!isOfAHand(deed, model.get())) {
      return Optional.of(texts.text("altered.no-hand"));
    }
    told.clear();
    try {
      model.get().deeds().repeat(deed);
    } catch (RuntimeException e) {
      if (told.isEmpty()) { // else it was done: a lesson's goal or value failed, as it did then
        return Optional.of(texts.text("altered.refused", "problem", e.getClass().getSimpleName()));
      }
    }
    return told.size() == 1
        ? difference(deed, told.get(0), texts)
        : Optional.of(texts.text(told.isEmpty() ? "altered.nothing" : "altered.more"));
  }

  /** A hand sets the lesson's own properties, and never in the name of a training. */
  private static boolean isOfAHand(Deed deed, LessonModel model) {
    boolean hand = deed.kind() == Deed.Kind.SET || deed.kind() == Deed.Kind.RESTORE;
    boolean own = model.properties().keySet().containsAll(deed.values().keySet());
    return !(hand && deed.cause() == Cause.TRAINING) && (own || deed.kind() != Deed.Kind.SET);
  }

  private static Optional<String> difference(Deed log, Deed lesson, Texts texts) {
    if (lesson.cameOutAs(log)) {
      return Optional.empty();
    }
    if (!lesson.solved().equals(log.solved())) {
      return difference("altered.goals", words(log.solved()), words(lesson.solved()), texts);
    }
    if (!lesson.score().equals(log.score())) {
      return difference("altered.score", score(log), score(lesson), texts);
    }
    return Optional.of(texts.text(lesson.kind() == log.kind() ? "altered.state" : "altered.kind"));
  }

  private static Optional<String> difference(String key, String log, String lesson, Texts texts) {
    return Optional.of(texts.text(key, "log", log, "lesson", lesson));
  }

  private static String words(List<String> goals) {
    return goals.isEmpty() ? "–" : String.join(", ", goals);
  }

  private static String score(Deed deed) {
    return deed.score().isEmpty() ? "–" : String.valueOf(deed.score().getAsDouble());
  }
}
