package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.lesson.Snapshot;
import org.weightroom.page.houses.HousesLesson;

/** A step that shows its own values shows them on a copy; the student's model stays untouched. */
@ExtendWith(OnEventThread.class)
class StoryCopyTest {
  private static final String SMALLER = "story.show.weight=0.16,bias=0";

  @Test
  void aStepShowsItsOwnValues() {
    Student<HousesLesson.Model> student = Student.at(Student.CHOICES);
    assertEquals("Error, 2,058", student.number());
    student.session.goToStep(Student.YOUR_TURN);
    assertEquals("Error, 799", student.number());
  }

  @Test
  void turningPagesLeavesTheStudentsModelAlone() {
    Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);
    student.key("slider.bias", "RIGHT");
    Snapshot played = student.model().snapshot();
    for (int step = 0; step < student.session.stepCount(); step++) {
      student.session.goToStep(step);
      student.model().scope().flush();
      assertEquals(played, student.model().snapshot());
      assertEquals(1, student.gestures());
    }
    assertEquals("Error, 774", student.number());
  }

  @Test
  void aChoiceInTheTextShowsItsValuesOnTheCopyOnly() {
    Student<HousesLesson.Model> student = Student.at(Student.CHOICES);
    Snapshot before = student.model().snapshot();
    student.press(SMALLER);
    assertEquals("Error, 3,229", student.number());
    assertEquals(before, student.model().snapshot());
    assertEquals(0, student.gestures());
    assertTrue(student.reads("lab").contains("earlier line, error 2,058"));
  }

  @Test
  void aDialMovedOnTheCopyMovesTheCopyOnly() {
    Student<HousesLesson.Model> student = Student.at(Student.CHOICES);
    student.key("slider.bias", "RIGHT");
    assertEquals(0.18 * 2000 + 1, copied(student, "predicted-price"), 1e-9);
    assertEquals(150, student.model().bias.get());
    assertEquals(0, student.gestures());
    assertFalse(student.model().challenges().get(0).isSolved());
  }

  @Test
  void goalsAreNotWonOnACopy() {
    Student<HousesLesson.Model> student = Student.at(Student.PREDICTION);
    student.press("predict.bias-alone.no");
    assertEquals("Error, 635", student.number());
    assertFalse(student.model().challenges().get(0).isSolved());
    assertTrue(student.model().attempts().orElseThrow().best().isEmpty());
  }

  @Test
  void aFreshCopyHasNothingToUndo() {
    Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);
    student.key("slider.bias", "RIGHT");
    assertTrue(student.page().canUndo());
    student.page().previousStep();
    assertFalse(student.page().canUndo());
    assertFalse(student.page().canRedo());
  }

  @Test
  void undoAndRedoActOnWhatIsShown() {
    Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);
    student.key("slider.bias", "RIGHT");
    student.session.goToStep(Student.CHOICES);
    student.press(SMALLER);
    student.page().undo();
    assertEquals("Error, 2,058", student.number());
    assertTrue(student.page().canRedo());
    student.page().redo();
    assertEquals("Error, 3,229", student.number());
    assertEquals(151, student.model().bias.get());
    student.session.goToStep(Student.YOUR_TURN);
    student.page().undo();
    assertEquals("Error, 799", student.number());
    assertEquals(150, student.model().bias.get());
  }

  @Test
  void resetOnACopyGoesBackToTheStepsValues() {
    Student<HousesLesson.Model> student = Student.at(Student.CHOICES);
    student.press(SMALLER);
    student.page().reset();
    assertEquals("Error, 2,058", student.number());
    student.page().undo();
    assertEquals("Error, 3,229", student.number());
  }

  @Test
  void resetOnACopyAlsoBringsBackWhatItsStepDoesNotName() {
    Student<HousesLesson.Model> student = Student.at(Student.CHOICES);
    student.key("slider.area", "END");
    assertEquals(0.18 * 2600, copied(student, "predicted-price"), 1e-9);
    student.page().reset();
    assertEquals(0.18 * 2000, copied(student, "predicted-price"), 1e-9);
  }

  @Test
  void resetOfTheStudentsOwnModelGoesBackToItsStartAndCanBeUndone() {
    Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);
    student.key("slider.bias", "END");
    student.page().reset();
    assertEquals("Error, 799", student.number());
    student.page().undo();
    assertEquals(460, student.model().bias.get());
  }

  @Test
  void aCopyForgetsWhatWasTriedOnItWhenThePageIsTurned() {
    Student<HousesLesson.Model> student = Student.at(Student.CHOICES);
    student.press(SMALLER);
    student.page().nextStep();
    student.page().previousStep();
    assertEquals("Error, 2,058", student.number());
  }

  private static double copied(Student<HousesLesson.Model> student, String value) {
    List<HousesLesson.Model> models = ((HousesLesson) student.lesson).models;
    return (Double) models.get(models.size() - 1).find(value).orElseThrow().get();
  }
}
