package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weightroom.page.Lesson;

/** What the window does when lessons come, change or go while it is open. */
final class ShelfChanges {
  private final Shell shell;
  private final Shelf shelf;
  private final Visits visits;
  private final Broken broken;
  private final Blame blame;
  private final WindowOptions options;

  ShelfChanges(
      Shell shell, Shelf shelf, Visits visits, Broken broken, Blame blame, WindowOptions options) {
    this.shell = shell;
    this.shelf = shelf;
    this.visits = visits;
    this.broken = broken;
    this.blame = blame;
    this.options = options;
  }

  /**
   * The shelf has changed. A lesson that is being played stays until it is left, unless its author
   * is waiting to see the change.
   */
  void happened() {
    if (shell.showsCatalogue()) {
      tidyUp();
      shell.catalogue().refresh();
    } else if (shell.screen() instanceof InstalledScreen) {
      tidyUp();
      shell.showSafely(shell.screen(), shell.stage().focus());
    } else if (options.authoring()) {
      showAnew();
    }
  }

  /** Ends the sessions of lessons that are gone or have changed; their work goes on when it can. */
  void tidyUp() {
    List<ShelfItem> items = items();
    for (String id : visits.retain(items, Optional.empty())) {
      broken.forget(id);
      items.stream().filter(item -> item.id().equals(id) && item.isOpen()).forEach(this::resume);
    }
    Set<Lesson<?>> used = visits.lessons();
    shelf.library().ifPresent(library -> Background.run(() -> library.unload(used::contains)));
  }

  /** Goes on in a lesson, if that can be done. */
  void resume(ShelfItem item) {
    try {
      visits.get(item, shell.look());
    } catch (LessonFailure e) {
      blame.cannotShow(item, e);
    }
  }

  /** Shows the lesson of now in its new version, or what keeps it from being shown. */
  private void showAnew() {
    Screen screen = shell.screen();
    Optional<String> id =
        screen instanceof LessonScreen lesson
            ? Optional.of(lesson.item().id())
            : screen instanceof NoticeScreen notice ? notice.lessonId() : Optional.empty();
    Optional<ShelfItem> now =
        items().stream().filter(item -> id.filter(item.id()::equals).isPresent()).findFirst();
    if (now.isPresent() && !isOnStage(now.get())) {
      Optional<String> focus = shell.stage().focus();
      shell.leave();
      tidyUp();
      shell.open(now.get());
      shell.stage().focus(focus);
    }
  }

  private boolean isOnStage(ShelfItem item) {
    return shell.screen() instanceof LessonScreen lesson && item.has(lesson.item());
  }

  private List<ShelfItem> items() {
    return shelf.items(shell.look().language());
  }
}
