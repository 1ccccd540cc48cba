package org.weightroom.app.shell;

import java.util.Optional;

/** What the window does about a lesson that has failed, or about a failure of its own. */
final class Blame {
  private final Shell shell;
  private final Visits visits;
  private final Broken broken;

  Blame(Shell shell, Visits visits, Broken broken) {
    this.shell = shell;
    this.visits = visits;
    this.broken = broken;
  }

  /** Shows what nobody caught; the lesson on the stage is the one to blame. */
  void show(Throwable problem) {
    Screen screen = shell.screen();
    Optional<Visit> stage =
        screen instanceof LessonScreen lesson ? Optional.of(lesson.visit()) : Optional.empty();
    Optional<Visit> culprit = Culprit.of(problem, stage, visits.all());
    culprit.flatMap(visit -> visit.item().lesson()).ifPresent(Leftovers::remove);
    if (culprit.isPresent() && !culprit.equals(stage)) {
      culprit.get().fail();
      cannotShow(culprit.get().item(), new LessonFailure(problem)); // whoever is on stage goes on
    } else if (screen instanceof LessonScreen lesson) {
      lesson.visit().fail();
      show(
          NoticeScreen.failure(lesson.item(), LessonFailure.reason(problem), shell::showCatalogue));
    } else if (!(screen instanceof NoticeScreen)) {
      show(NoticeScreen.oops(LessonFailure.reason(problem), shell::showCatalogue));
    }
  }

  /** A lesson has failed behind the page: its card says so. */
  void cannotShow(ShelfItem item, LessonFailure failure) {
    if (broken.add(item.id(), failure)) {
      Failures.log(item.id() + " cannot be shown", failure);
      shell.catalogue().refresh();
    }
  }

  /** A lesson has failed as it was opened: a page says so. */
  void fail(ShelfItem item, LessonFailure failure) {
    Failures.log(item.id() + " failed", failure);
    broken.add(item.id(), failure);
    show(NoticeScreen.failure(item, String.valueOf(failure.getMessage()), shell::showCatalogue));
  }

  private void show(Screen screen) {
    shell.showSafely(screen, Optional.empty());
  }
}
