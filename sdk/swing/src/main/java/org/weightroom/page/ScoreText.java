package org.weightroom.page;

import java.util.List;
import java.util.Optional;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.Snapshot;

/**
 * A lesson's score as people read it: {@code SCORE.attempt} in the bundle, with live values filled
 * in ("7 of 10"), else its number.
 */
record ScoreText(Attempts attempts, PartContext context) {

  /** That of a context's lesson, if it has a score. */
  static Optional<ScoreText> of(PartContext context) {
    return context.model().attempts().map(tries -> new ScoreText(tries, context));
  }

  /** As it is now. */
  String now() {
    return template().map(context::fill).orElseGet(() -> context.show(attempts.score()));
  }

  /** As it is in another state. */
  String at(Snapshot attempt) {
    return context.model().at(attempt, this::now);
  }

  /** Whether it is more than a number, so that how much it changed says nothing. */
  boolean isWorded() {
    return template().isPresent();
  }

  /** Whether the page of a panel that shows has to do with it: a read-out there tells it. */
  boolean belongsTo(LessonPanel panel) {
    List<Readout> telling = panel.everyReadout().stream().filter(this::isToldBy).toList();
    return telling.isEmpty() || panel.readouts().stream().anyMatch(telling::contains);
  }

  private boolean isToldBy(Readout readout) {
    String id = readout.value().id();
    return id.equals(attempts.score().id())
        || template().filter(text -> text.contains("{" + id + "}")).isPresent();
  }

  private Optional<String> template() {
    return context.texts().find(attempts.score().id() + ".attempt");
  }
}
