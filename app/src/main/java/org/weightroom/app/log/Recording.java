package org.weightroom.app.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.Deed;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;

/**
 * What happens while a lesson is open, as lines of a log, from {@link Entry.What#OPEN} to {@link
 * Entry.What#CLOSE}. Lines have no number yet: {@link LogWriter} gives it. It lives on the model's
 * thread.
 */
public final class Recording implements AutoCloseable {
  private final LessonInfo info;
  private final Clock clock;
  private final Consumer<Entry> to;
  private final Runnable end;

  private Recording(LessonModel model, LessonInfo info, Clock clock, Consumer<Entry> to) {
    this.info = info;
    this.clock = clock;
    this.to = to;
    this.end = model.deeds().listen(deed -> tell(Entry.What.DEED, Optional.of(deed), Map.of()));
  }

  /**
   * Begins to record a model that has just been opened, and resumed where it was.
   *
   * @param from the work that was resumed, as a state file has it; empty if it is at its start
   * @param to takes each line, at once
   */
  public static Recording of(
      LessonModel model,
      LessonInfo info,
      Map<String, Object> from,
      Clock clock,
      Consumer<Entry> to) {
    return of(model, info, false, from, clock, to);
  }

  /**
   * As above, for a model that was left and is shown again: it knows more than can be saved, such
   * as the steps that its training can take back, and a replay goes on with the one it has.
   */
  public static Recording goingOn(
      LessonModel model,
      LessonInfo info,
      Map<String, Object> from,
      Clock clock,
      Consumer<Entry> to) {
    return of(model, info, true, from, clock, to);
  }

  private static Recording of(
      LessonModel model,
      LessonInfo info,
      boolean goesOn,
      Map<String, Object> from,
      Clock clock,
      Consumer<Entry> to) {
    Recording recording = new Recording(model, info, clock, to);
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("goals", model.challenges().stream().map(Challenge::id).toList());
    more.put("hints", model.hints().ids().size());
    more.put("lowest", model.attempts().map(Attempts::isLowest).orElse(true));
    if (goesOn) {
      more.put("goesOn", true);
    }
    if (!from.isEmpty()) {
      more.put("from", from);
    }
    recording.tell(Entry.What.OPEN, Optional.empty(), more);
    return recording;
  }

  /** The story was turned to a step, from 0. */
  public void step(int step) {
    tell(Entry.What.STEP, Optional.empty(), Map.of("step", step));
  }

  /** The student asks for the teacher, or that is settled. */
  public void hand(boolean up) {
    tell(up ? Entry.What.HAND_UP : Entry.What.HAND_DOWN, Optional.empty(), Map.of());
  }

  /** The student's sentence at the end. */
  public void reflect(String text) {
    tell(Entry.What.REFLECT, Optional.empty(), Map.of("text", text));
  }

  /** The lesson is left. */
  @Override
  public void close() {
    end.run();
    tell(Entry.What.CLOSE, Optional.empty(), Map.of());
  }

  private void tell(Entry.What what, Optional<Deed> deed, Map<String, Object> more) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    to.accept(new Entry(0, now, what, info.id(), info.version(), deed, more));
  }
}
