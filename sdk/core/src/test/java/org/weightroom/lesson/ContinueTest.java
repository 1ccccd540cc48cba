package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/** A later model goes on where an earlier one stopped: with its undo, its goals, its locks. */
final class ContinueTest {

  /** Two dials and a score. */
  private static final class Dials extends LessonModel {
    final NumberProperty left = number("left", 1, 0, 10, 1);
    final NumberProperty right = number("right", 1, 0, 10, 1);

    Dials() {
      lowest("sum", () -> left.get() + right.get());
      challenge("left-9", () -> left.get() == 9);
      challenge("right-9", () -> right.get() == 9);
      prediction("guess", "up", "down");
    }

    void move(NumberProperty dial, double to) {
      dial.setByHand(to);
      scope().settle(Cause.HAND);
    }
  }

  @Test
  void undoAndRedoGoThroughWhatWasDoneBefore() {
    Dials first = new Dials();
    first.move(first.left, 5);
    first.move(first.left, 9);
    first.move(first.right, 3);
    first.history().undo();

    Dials next = new Dials();
    assertThat(next.resume(first.progress(), first.history().past(200))).isEmpty();
    next.history().redo();
    assertThat(next.right.get()).isEqualTo(3);
    next.history().undo();
    next.history().undo();
    assertThat(next.left.get()).isEqualTo(5);
    next.history().undo();
    assertThat(next.left.get()).isEqualTo(1);
    assertThat(next.history().canUndo()).isFalse();
  }

  @Test
  void aWayThatLeadsElsewhereIsPassedOver() {
    Dials first = new Dials();
    first.move(first.left, 5);
    Dials other = new Dials();
    other.move(other.left, 6);
    Dials next = new Dials();
    next.resume(first.progress(), other.history().past(200));
    assertThat(next.left.get()).isEqualTo(5);
    assertThat(next.history().canUndo()).isFalse();

    Snapshot torn = new Snapshot(Map.of("left", 3.0));
    Gesture gesture = new Gesture(Cause.HAND, torn, first.snapshot());
    next.resume(first.progress(), new Past(List.of(gesture), List.of()));
    assertThat(next.history().canUndo()).isFalse();
  }

  @Test
  void whatIsShortenedIsWhatAFileKeeps() {
    Dials model = new Dials();
    for (int i = 2; i < 10; i++) {
      model.move(model.left, i);
    }
    model.history().undo();
    Past kept = model.history().past(3);
    assertThat(kept.done()).hasSize(3);
    assertThat(kept.undone()).hasSize(1);
    model.history().shortenTo(kept);
    assertThat(model.history().past(200)).isEqualTo(kept);
    model.history().redo();
    assertThat(model.left.get()).isEqualTo(9);
  }

  @Test
  void whatWasReachedElsewhereIsUnited() {
    Dials here = new Dials();
    here.move(here.left, 9);
    Dials there = new Dials();
    there.move(there.left, 0);
    there.move(there.right, 9);
    there.deeds().choose(there.predictions().get("guess"), "up");
    here.unite(there.progress());
    assertThat(here.left.get()).isEqualTo(9);
    assertThat(here.progress().solved()).containsExactly("left-9", "right-9");
    assertThat(here.progress().predictions()).isEqualTo(Map.of("guess", "up"));
    assertThat(here.attempts().flatMap(Attempts::best).map(here.attempts().get()::score))
        .contains(1.0);
    here.unite(new Dials().progress());
    assertThat(here.attempts().flatMap(Attempts::best).map(here.attempts().get()::score))
        .contains(1.0);
  }

  @Test
  void aStartHasTheValuesAndNothingThatWasReached() {
    Dials teacher = new Dials();
    teacher.move(teacher.left, 9);
    teacher.deeds().choose(teacher.predictions().get("guess"), "up");
    teacher.attempts().ifPresent(Attempts::pin);
    Progress start = Progress.startOf(teacher);
    assertThat(start.state().values()).isEqualTo(Map.of("left", 9.0, "right", 1.0));
    assertThat(start)
        .isEqualTo(
            new Progress(
                start.state(), Map.of(), List.of(), Map.of(), Optional.empty(), List.of()));
  }

  @Test
  void aStartOfATrainingThatMovesDialsCountsFromZero() {
    Descending teacher = new Descending();
    teacher.training.train(5);
    Descending student = new Descending();
    assertThat(student.resume(Progress.startOf(teacher))).isEmpty();
    assertThat(student.training.step()).isZero();
    assertThat(student.training.parameters().get(0).get())
        .isEqualTo(teacher.training.parameters().get(0).get());
  }

  @Test
  void aStartOfATrainingWithANetworkOfItsOwnHasThatNetwork() {
    OwnNetwork teacher = new OwnNetwork();
    teacher.training.train(5);
    teacher.rate.setByHand(1_000);
    teacher.training.train(20);
    assertThat(teacher.training.everDiverged()).isTrue();
    OwnNetwork student = new OwnNetwork();
    assertThat(student.resume(Progress.startOf(teacher))).isEmpty();
    assertThat(student.training.trained()).isEqualTo(teacher.training.trained());
    assertThat(student.training.step()).isEqualTo(teacher.training.step());
    assertThat(student.training.everDiverged()).isFalse();
  }

  @Test
  void aFileMaySetADialWithinItsRangeOnly() {
    Dials model = new Dials();
    Progress file =
        new Progress(
            new Snapshot(Map.of("left", 1e9, "right", 4.0)),
            Map.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of());
    assertThat(model.resume(file)).containsExactly("left");
    assertThat(model.left.get()).isEqualTo(1);
    assertThat(model.right.get()).isEqualTo(4);
  }

  @Test
  void noHandAndNoResetMovesWhatIsLocked() {
    Dials model = new Dials();
    model.move(model.left, 4);
    assertThat(model.lock(List.of("left", "wheel"))).containsExactly("wheel");
    model.move(model.left, 7);
    assertThat(model.left.get()).isEqualTo(4);
    model.move(model.right, 7);
    model.reset();
    assertThat(model.left.get()).isEqualTo(4);
    assertThat(model.right.get()).isEqualTo(1);
  }

  @Test
  void aPreparedStoryShowsItsStepsAndHidesWhatIsNotToShow() {
    Story story =
        new Story(
            List.of(
                new Story.Step("one", Map.of("hide", "left"), List.of()),
                new Story.Step("two", Map.of(), List.of()),
                new Story.Step("three", Map.of(), List.of())));
    Preparation start = new Preparation(List.of("left"), List.of(1, 3, 7), List.of());
    Story shown = start.of(story, new Dials().properties().keySet());
    assertThat(shown.steps()).extracting(Story.Step::title).containsExactly("one", "three");
    assertThat(shown.steps().get(0).hides()).containsExactlyInAnyOrder("left", "right");
    assertThat(shown.steps().get(1).hides()).containsExactly("right");
    assertThat(Preparation.NONE.of(story, new Dials().properties().keySet()))
        .isEqualTo(
            new Story(
                List.of(
                    new Story.Step("one", Map.of("hide", "left"), List.of()),
                    new Story.Step("two", Map.of("hide", ""), List.of()),
                    new Story.Step("three", Map.of("hide", ""), List.of()))));
  }
}
