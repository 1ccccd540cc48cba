package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Recording;
import org.weightroom.app.progress.Work;
import org.weightroom.app.trace.Trace;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Snapshot;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPage;
import org.weightroom.page.LessonSession;

/** A lesson's session of this run: its state stays while the window is open. */
final class Visit implements AutoCloseable {
  private final ShelfItem item;
  private final LessonSession<?> session;
  private final Ledger ledger;
  private @Nullable Look built;
  private Runnable changed = () -> {};
  private List<Snapshot> before = List.of();
  private boolean failed;
  private boolean begun;
  private boolean noting;
  private final Trace trace;
  private @Nullable Recording recording;
  private int told;
  private boolean endedBefore;

  private Visit(ShelfItem item, LessonSession<?> session, Ledger ledger) {
    this.item = item;
    this.session = session;
    this.ledger = ledger;
    this.trace = new Trace(item.info(), session.model());
    session.model().scope().onSettle(cause -> noteSoon());
  }

  /**
   * Makes the lesson's model, and goes on where an earlier window stopped; whatever the lesson
   * throws becomes a failure.
   */
  @SuppressWarnings("CatchThrowable") // a lesson may throw anything, and the window goes on
  static Visit open(ShelfItem item, Look look, Ledger ledger) throws LessonFailure {
    try {
      return Trace.open(
          ledger.earlier(item.id()),
          () -> fresh(item, look, ledger),
          Visit::resume,
          visit -> {
            visit.close();
            ledger.seat().keepApart(item.id());
          });
    } catch (Throwable e) {
      throw new LessonFailure(e);
    }
  }

  /**
   * Makes the lesson's model as a file has it; what the student had reached before stays reached,
   * and undo leads back to where they were. It does not lead out of a prepared start: there, where
   * they were is kept until the whole lesson is shown again.
   *
   * @param own the student's own work before; empty if there is none
   * @param leftOut gets the ids of what does not fit the lesson
   */
  @SuppressWarnings("CatchThrowable") // as above
  static Visit of(
      ShelfItem item, Look look, Ledger ledger, Work file, Optional<Work> own, List<String> leftOut)
      throws LessonFailure {
    try {
      Visit visit = fresh(item, look, ledger);
      LessonModel model = visit.session.model();
      visit.session.prepare(file.start());
      leftOut.addAll(file.putInto(model));
      visit.before = file.before();
      own.ifPresent(work -> visit.cameFrom(work, file));
      visit.session.goToStep(file.step());
      return visit;
    } catch (Throwable e) {
      throw new LessonFailure(e);
    }
  }

  private void cameFrom(Work own, Work file) {
    LessonModel model = session.model();
    model.unite(own.progress());
    if (!file.isPrepared()) {
      List<Snapshot> left = own.left();
      for (int i = left.size() - 1; i >= 0; i--) {
        model.history().cameFrom(left.get(i));
      }
    } else if (file.start().equals(own.start())) {
      before = own.before();
      model.history().cameFrom(own.progress().state()); // the same start: undo stays in it
    } else {
      before = own.left();
    }
  }

  /** The same work in the whole lesson: nothing that a teacher has prepared hides or locks. */
  Work whole() {
    Work now = work();
    int steps = session.texts().story().steps().size();
    List<Integer> shown = now.start().stepsOf(steps);
    return now.whole(shown.isEmpty() ? 0 : shown.get(now.step()) - 1);
  }

  private static Visit fresh(ShelfItem item, Look look, Ledger ledger) {
    Lesson<?> lesson = item.lesson().orElseThrow();
    return new Visit(item, LessonSession.open(lesson, item.info(), look.language()), ledger);
  }

  /** The page in this look; built anew when it was built for another one, or has failed. */
  @SuppressWarnings("CatchThrowable") // as above
  LessonPage page(Look look) throws LessonFailure {
    try {
      boolean fresh = built == null && !failed;
      if (look.equals(built)) {
        return session.page();
      }
      LessonPage page = fresh ? session.page() : session.rebuild(look.language());
      page.onChange(
          () -> {
            noteSoon();
            tellStep();
            changed.run();
          });
      built = look;
      failed = false;
      return page;
    } catch (Throwable e) {
      fail();
      throw new LessonFailure(e);
    }
  }

  /** Lets the page be built anew when it is wanted next; the state stays. */
  void fail() {
    built = null;
    failed = true;
  }

  /** What was on the shelf when it was opened. */
  ShelfItem item() {
    return item;
  }

  /** The session. */
  LessonSession<?> session() {
    return session;
  }

  /** Whether the student has opened it; a miniature alone does not count. */
  boolean isBegun() {
    return begun;
  }

  /** What to do after each change of what the page can do. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  void begin() {
    begun = true;
    noteSoon();
  }

  /** Goes on from the newest work and takes in the rest; false if the lesson cannot bear it. */
  private boolean resume(List<Work> earlier) {
    try {
      Work newest = earlier.get(0);
      session.prepare(newest.start());
      List<String> leftOut = trace.goOn(earlier);
      before = newest.before();
      session.goToStep(newest.step());
      begin();
      if (!leftOut.isEmpty()) {
        Failures.log(item.id() + " has left out " + leftOut);
      }
      return true;
    } catch (Throwable e) {
      Failures.log(item.id() + " cannot go on from earlier work", e);
      return false;
    }
  }

  /**
   * Tells the ledger what the student has done, once this event is over: what hangs in it is not
   * done.
   */
  private void noteSoon() {
    if (begun && !noting) {
      noting = true;
      SwingUtilities.invokeLater(
          () -> {
            noting = false;
            note();
          });
    }
  }

  /** Tells the ledger what the student has done. */
  void note() {
    if (begun) {
      ledger.put(work());
    }
  }

  /** What the student has done. */
  Work work() {
    return trace.work(session.step(), session.preparation(), before);
  }

  /** The log begins to tell what is done here, in turn with {@link #leaveStage}. */
  void enterStage() {
    Work now = work();
    told = now.step();
    endedBefore = hasEnded();
    recording = trace.record(now, ledger.seat()::tell);
  }

  /** The student leaves the lesson. */
  void leaveStage() {
    if (recording != null) {
      recording.close();
      recording = null;
    }
  }

  /** The log's side of it, while the lesson is on the stage. */
  Optional<Recording> recording() {
    return Optional.ofNullable(recording);
  }

  /** Whether the last goal was reached since the student came. */
  boolean hasJustEnded() {
    return recording != null && !endedBefore && hasEnded();
  }

  private boolean hasEnded() {
    return goals() > 0 && solved() == goals();
  }

  private void tellStep() {
    if (recording != null && session.step() != told) {
      told = session.step();
      recording.step(told);
    }
  }

  /** How many goals are reached. */
  int solved() {
    return (int) session.model().challenges().stream().filter(Challenge::isSolved).count();
  }

  /** How many goals there are. */
  int goals() {
    return session.model().challenges().size();
  }

  @Override
  public void close() {
    leaveStage();
    begun = false; // whoever comes next has not done this
    session.close();
  }
}
