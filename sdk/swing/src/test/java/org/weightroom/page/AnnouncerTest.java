package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** A screen reader hears one sentence at each settled gesture. */
@ExtendWith(OnEventThread.class)
class AnnouncerTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);

  @Test
  void itTellsTheScoreItsChangeAndTheGoalThatWasReached() {
    student.key("slider.bias", "RIGHT");
    assertEquals("Error 774, down 25; Error below 799: reached", student.announced());
  }

  @Test
  void aGoalIsToldOnce() {
    student.key("slider.bias", "RIGHT");
    student.key("slider.bias", "RIGHT");
    assertEquals("Error 752, down 23", student.announced());
    student.key("slider.bias", "LEFT");
    assertEquals("Error 774, up 23", student.announced());
  }

  @Test
  void aScoreThatStaysIsToldWithoutAChange() {
    student.key("slider.area", "RIGHT");
    assertEquals("Error 799", student.announced());
  }

  @Test
  void nothingIsSaidBeforeAGestureSettles() {
    Houses.press(student.find("slider.bias"), "RIGHT");
    assertEquals("", String.valueOf(student.announced()).replace("null", ""));
    Houses.release(student.find("slider.bias"), "RIGHT");
    assertEquals("Error 774, down 25; Error below 799: reached", student.announced());
  }

  @Test
  void aScreenReaderIsToldThatTheSentenceChanged() {
    List<Object> heard = new ArrayList<>();
    student
        .find("announcement")
        .getAccessibleContext()
        .addPropertyChangeListener(
            event -> {
              if (event
                  .getPropertyName()
                  .equals(AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY)) {
                heard.add(event.getNewValue());
              }
            });
    student.key("slider.bias", "RIGHT");
    assertEquals(List.of("Error 774, down 25; Error below 799: reached"), heard);
  }

  @Test
  void afterAnUndoTheChangeCountsFromWhatIsShown() {
    student.key("slider.bias", "RIGHT");
    student.page().undo();
    assertEquals("Error 799, up 25", student.announced());
    student.page().redo();
    assertEquals("Error 774, down 25", student.announced());
    student.page().undo();
    student.key("slider.bias", "RIGHT");
    assertEquals("Error 774, down 25", student.announced());
  }
}
