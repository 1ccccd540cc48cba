package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.observe.Cause;
import org.weightroom.page.paged.PagedLesson;

/** A score in the words that people use for it, and only where it belongs. */
@ExtendWith(OnEventThread.class)
class ScoreTextTest {
  private Student<PagedLesson.Model> student;

  private void open(int width) {
    student = Student.of(new PagedLesson(), Locale.ENGLISH);
    student.sees(width, 642);
    if (student.find("drawers").isVisible()) {
      student.press("drawers.story");
    }
  }

  @Test
  void triesStandWhereTheirScoreDoesAndAreCountedAsPeopleDo() {
    open(1366);
    assertFalse(student.has("attempts"), "no score on this page");
    student.press("page.friend");
    assertEquals("Now 5 of 10", student.reads("attempts").get(0));
    student.press("attempts.pin");
    student.model().score.set(0.8);
    student.model().scope().settle(Cause.HAND);
    student.model().scope().flush();
    assertEquals("Now 8 of 10", student.reads("attempts").get(0));
    assertTrue(student.reads("attempts").contains("1: 5 of 10"));
    assertEquals("Share 8 of 10", student.announced());
    student.press("page.shape");
    assertFalse(student.has("attempts"));
  }

  @Test
  void theBarOfANarrowPageTellsTheScoreWhereItBelongs() {
    open(1024);
    assertFalse(student.find("drawers.score").isVisible());
    student.press("page.friend");
    assertTrue(student.find("drawers.score").isVisible());
    assertTrue(student.reads("drawers").contains("Share 5 of 10"));
  }
}
