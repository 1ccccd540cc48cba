package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** A page that closes leaves nobody watching. */
@ExtendWith(OnEventThread.class)
class ClosingTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.AVERAGE_GUESS);

  @Test
  void aClosedPageWatchesNothing() {
    playThrough();
    assertTrue(student.model().scope().watcherCount() > 0);
    student.page().close();
    assertEquals(Set.of(0), Set.copyOf(watchers()));
  }

  @Test
  void aPageClosedAtAStepOfItsOwnLeavesItsCopyUnwatched() {
    student.session.goToStep(Student.CHOICES);
    student.page().close();
    assertEquals(Set.of(0), Set.copyOf(watchers()));
  }

  @Test
  void aNewPageWatchesAsMuchAsTheOneBefore() {
    playThrough();
    student.session.rebuild(Locale.ENGLISH);
    int before = watchers().get(0);
    student.session.rebuild(Locale.ENGLISH);
    assertEquals(before, watchers().get(0));
  }

  @Test
  void aTurnedPageLeavesItsCopyUnwatched() {
    student.session.goToStep(Student.CHOICES);
    student.press("story.show.weight=0.16,bias=0");
    assertTrue(watchers().get(2) > 0);
    student.session.goToStep(Student.YOUR_TURN);
    assertEquals(List.of(0, 0), watchers().subList(1, 3));
  }

  @Test
  void aClosedSessionSaysNothingMore() {
    playThrough();
    LessonPage page = student.page();
    int[] heard = {0};
    page.onChange(() -> heard[0]++);
    student.session.close();
    student.model().reset();
    assertEquals(0, heard[0]);
  }

  private void playThrough() {
    for (int step = 0; step < student.session.stepCount(); step++) {
      student.session.goToStep(step);
      student.find("lab");
      OnEventThread.pump(5);
    }
    student.key("readout.error", "ENTER");
    student.key("slider.bias", "RIGHT");
  }

  /** How many watch each model: the student's own first, then a copy for each step that shows. */
  private List<Integer> watchers() {
    return ((HousesLesson) student.lesson)
        .models.stream().map(model -> model.scope().watcherCount()).toList();
  }
}
