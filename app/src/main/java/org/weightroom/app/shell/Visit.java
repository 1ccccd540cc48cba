package org.weightroom.app.shell;

import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.Snapshot;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPage;
import org.weightroom.page.LessonSession;

/** A lesson's session of this run: its state stays while the window is open. */
final class Visit implements AutoCloseable {
  private final ShelfItem item;
  private final LessonSession<?> session;
  private @Nullable Look built;
  private Runnable changed = () -> {};
  private boolean failed;
  private boolean begun;

  private Visit(ShelfItem item, LessonSession<?> session) {
    this.item = item;
    this.session = session;
  }

  /** Makes the lesson's model; whatever the lesson throws becomes a failure. */
  @SuppressWarnings("CatchThrowable") // a lesson may throw anything, and the window goes on
  static Visit open(ShelfItem item, Look look) throws LessonFailure {
    try {
      Lesson<?> lesson = item.lesson().orElseThrow();
      return new Visit(item, LessonSession.open(lesson, item.info(), look.language()));
    } catch (Throwable e) {
      throw new LessonFailure(e);
    }
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
      page.onChange(() -> changed.run());
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
  }

  /** Takes over where a session of the same lesson, perhaps of another version, has ended. */
  @SuppressWarnings("CatchThrowable") // as above
  void carryOn(Earlier earlier) throws LessonFailure {
    try {
      session.page(); // hands the model to this thread
      session.model().restore(earlier.state());
      session.model().history().clear();
      session.goToStep(earlier.step());
      begun = earlier.begun();
    } catch (Throwable e) {
      fail();
      throw new LessonFailure(e);
    }
  }

  /** Where it stands: nothing of the lesson's own classes. */
  Earlier standing() {
    return new Earlier(session.model().snapshot(), session.step(), begun);
  }

  /**
   * Where a session stood.
   *
   * @param state the model's
   * @param step of the story, from 0
   * @param begun whether the student had opened it
   */
  record Earlier(Snapshot state, int step, boolean begun) {}

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
