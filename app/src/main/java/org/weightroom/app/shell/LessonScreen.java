package org.weightroom.app.shell;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.page.LessonPage;

/** A lesson that is being played. */
final class LessonScreen implements Screen {
  private final ShelfItem item;
  private final Visit visit;
  private final Sitting sitting;
  private @Nullable LessonPage page;

  LessonScreen(ShelfItem item, Visit visit, Sitting sitting) {
    this.item = item;
    this.visit = visit;
    this.sitting = sitting;
  }

  ShelfItem item() {
    return item;
  }

  Visit visit() {
    return visit;
  }

  @Override
  public Header header(Commands commands) {
    visit.onChange(
        () -> {
          commands.refresh();
          sitting.lessonChanged();
        });
    return Header.ofLesson(commands, item, sitting.who());
  }

  @Override
  public JComponent page(Texts texts, Look look) throws LessonFailure {
    page = visit.page(look);
    return page;
  }

  @Override
  public String title(Texts texts) {
    return texts.text("window.title", "page", item.title());
  }

  @Override
  public boolean canRun(Command command) {
    LessonPage now = page;
    if (now == null) {
      return false;
    }
    return switch (command) {
      case UNDO -> now.canUndo();
      case REDO -> now.canRedo();
      case NEXT -> visit.session().step() < visit.session().stepCount() - 1;
      case PREVIOUS -> visit.session().step() > 0;
      case STEP, RUN -> now.canTrain();
      case STEP_BACK -> now.canStepBack();
      case RESET, HINT, PIN, NEXT_ZONE, PREVIOUS_ZONE -> true;
      default -> false;
    };
  }

  @Override
  public void run(Command command) {
    LessonPage now = page;
    if (now == null) {
      return;
    }
    switch (command) {
      case UNDO -> now.undo();
      case REDO -> now.redo();
      case RESET -> now.reset();
      case NEXT -> now.nextStep();
      case PREVIOUS -> now.previousStep();
      case HINT -> now.requestHint();
      case PIN -> now.pin();
      case STEP -> now.trainStep();
      case RUN -> now.trainOrPause();
      case STEP_BACK -> now.stepBack();
      case NEXT_ZONE -> now.nextZone();
      case PREVIOUS_ZONE -> now.previousZone();
      default -> throw new IllegalArgumentException(command.id());
    }
  }
}
