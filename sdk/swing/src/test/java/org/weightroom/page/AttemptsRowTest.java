package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** Now, Best and up to three pinned tries; a press goes back to one. */
@ExtendWith(OnEventThread.class)
class AttemptsRowTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);

  @Test
  void nowFollowsTheScoreAndBestKeepsTheRecord() {
    assertEquals(List.of("Now 799", "Pin"), tries());
    student.key("slider.bias", "RIGHT");
    assertEquals(List.of("Now 774", "Best 774", "Pin"), tries());
    student.key("slider.bias", "END");
    assertEquals(List.of("Now 88,963", "Best 774", "Pin"), tries());
  }

  @Test
  void upToThreeTriesCanBePinnedAndTheOldestGoesFirst() {
    student.press("attempts.pin");
    student.key("slider.bias", "RIGHT");
    student.page().pin();
    student.key("slider.bias", "RIGHT");
    student.press("attempts.pin");
    assertEquals(List.of("Now 752", "Best 752", "1: 799", "2: 774", "3: 752", "Pin"), tries());
    student.key("slider.bias", "RIGHT");
    student.press("attempts.pin");
    assertEquals(List.of("Now 731", "Best 731", "1: 774", "2: 752", "3: 731", "Pin"), tries());
  }

  @Test
  void goingBackToTheBestIsOneStepThatCanBeUndone() {
    student.key("slider.bias", "RIGHT");
    student.key("slider.bias", "END");
    student.press("attempts.best");
    assertEquals(151, student.model().bias.get());
    assertEquals(3, student.gestures());
    student.page().undo();
    assertEquals(460, student.model().bias.get());
    assertEquals("Error, 88,963", student.number());
  }

  @Test
  void goingBackToAPinIsOneStepThatCanBeUndone() {
    student.key("slider.weight", "RIGHT");
    student.press("attempts.pin");
    student.key("slider.weight", "END");
    student.key("slider.bias", "HOME");
    student.press("attempts.pin1");
    assertEquals(0.101, student.model().weight.get());
    assertEquals(150, student.model().bias.get());
    assertEquals(4, student.gestures());
    student.page().undo();
    assertEquals(0.4, student.model().weight.get());
    assertEquals(0, student.model().bias.get());
  }

  @Test
  void resetKeepsBestAndPins() {
    student.key("slider.bias", "RIGHT");
    student.press("attempts.pin");
    student.page().reset();
    assertEquals(List.of("Now 799", "Best 774", "1: 774", "Pin"), tries());
  }

  private List<String> tries() {
    return student.reads("attempts");
  }
}
