package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;
import org.weightroom.theme.Theme;

/** Turning the story's pages, and making the page anew. */
@ExtendWith(OnEventThread.class)
class StoryPagesTest {

  @AfterEach
  void usualScale() {
    Theme.install(Theme.LIGHT, 100);
  }

  @Test
  void itSaysWhereTheStoryStands() {
    Student<HousesLesson.Model> student = Student.at(Student.AVERAGE_GUESS);
    assertEquals(List.of("Step 1 of 5"), student.reads("story.position"));
    assertEquals(List.of("The average guess"), student.reads("story.title"));
    student.press("story.next");
    assertEquals(List.of("Step 2 of 5"), student.reads("story.position"));
    assertEquals(1, student.session.step());
    student.press("story.previous");
    assertEquals(0, student.session.step());
  }

  @Test
  void theFirstPageHasNoPreviousAndTheLastNoNext() {
    Student<HousesLesson.Model> student = Student.at(Student.AVERAGE_GUESS);
    assertFalse(student.button("story.previous").isVisible());
    student.page().previousStep();
    assertEquals(0, student.session.step());
    student.session.goToStep(99);
    assertEquals(Student.YOUR_TURN, student.session.step());
    assertTrue(student.button("story.previous").isVisible());
    assertFalse(student.button("story.next").isVisible());
    student.page().nextStep();
    assertEquals(Student.YOUR_TURN, student.session.step());
  }

  @Test
  void numbersInTheTextAreThoseOfTheShownModelLive() {
    Student<HousesLesson.Model> student = Student.at(Student.AVERAGE_GUESS);
    assertEquals("This line costs 0.180 a square foot.", text(student));
    student.session.goToStep(Student.YOUR_TURN);
    assertEquals("Find a better line. The error is 799.", text(student));
    student.key("slider.bias", "END");
    student.model().scope().flush();
    assertEquals("Find a better line. The error is 88,963.", text(student));
  }

  @Test
  void aStepHidesTheSlidersOfWhatItHasNotIntroduced() {
    Student<HousesLesson.Model> student = Student.at(Student.AVERAGE_GUESS);
    assertEquals(List.of("Weight"), labels(student));
    student.page().nextStep();
    assertEquals(List.of("Weight", "Bias", "Area"), labels(student));
    student.page().previousStep();
    assertEquals(List.of("Weight"), labels(student));
  }

  @Test
  void historyAndStepSurviveAnotherThemeScaleAndLanguage() {
    Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);
    student.key("slider.bias", "RIGHT");
    student.key("slider.bias", "RIGHT");
    student.page().previousStep();
    LessonPage before = student.page();
    Theme.install(Theme.DARK, 150);
    student.session.rebuild(Locale.GERMAN);
    assertNotSame(before, student.page());
    assertEquals(Student.PREDICTION, student.session.step());
    assertEquals(List.of("Step 4 of 5"), student.reads("story.position"));
    assertEquals(2, student.gestures());
    student.page().nextStep();
    assertEquals("Error, 752", student.number());
    student.page().undo();
    assertEquals("Error, 774", student.number());
    student.page().redo();
    assertEquals(152, student.model().bias.get());
  }

  @Test
  void aListenerHearsOfTurnedPagesAndOfWhatCanBeUndone() {
    Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);
    int[] heard = {0};
    student.page().onChange(() -> heard[0]++);
    student.key("slider.bias", "RIGHT");
    assertTrue(heard[0] > 0, "after a gesture");
    heard[0] = 0;
    student.page().previousStep();
    assertTrue(heard[0] > 0, "after a turned page");
    OnEventThread.pump(20);
    heard[0] = 0;
    student.key("slider.bias", "RIGHT");
    assertTrue(heard[0] > 0, "after a gesture on the copy");
  }

  private static String text(Student<?> student) {
    return String.join(" ", student.reads("story.body"));
  }

  private static List<String> labels(Student<?> student) {
    student.sees(1366, 642);
    return student.reads("lab.controls").stream().filter(text -> text.matches("\\p{L}+")).toList();
  }
}
