package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.progress.Work;
import org.weightroom.challenge.Challenge;
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
  private boolean failed;
  private boolean begun;
  private boolean noting;

  private Visit(ShelfItem item, LessonSession<?> session, Ledger ledger) {
    this.item = item;
    this.session = session;
    this.ledger = ledger;
    session.model().scope().onSettle(cause -> noteSoon());
  }

  /**
   * Makes the lesson's model, and goes on where an earlier window stopped; whatever the lesson
   * throws becomes a failure.
   */
  @SuppressWarnings("CatchThrowable") // a lesson may throw anything, and the window goes on
  static Visit open(ShelfItem item, Look look, Ledger ledger) throws LessonFailure {
    try {
      Visit visit = fresh(item, look, ledger);
      Optional<Work> earlier = ledger.work(item.id());
      if (earlier.isEmpty() || visit.resume(earlier.get())) {
        return visit;
      }
      visit.close();
      return fresh(item, look, ledger);
    } catch (Throwable e) {
      throw new LessonFailure(e);
    }
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

  /** Goes on from earlier work; false if the lesson cannot bear it. */
  private boolean resume(Work earlier) {
    try {
      List<String> leftOut = session.model().resume(earlier.progress());
      session.goToStep(earlier.step());
      begun = true;
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
      String version = item.info().version();
      ledger.put(new Work(item.id(), version, session.step(), session.model().progress()));
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
    session.close();
  }
}
