package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.Stack;
import org.weightroom.page.houses.HousesLesson;

/** A question before a surprise: answered once, then shown, never graded. */
@ExtendWith(OnEventThread.class)
class PredictionCardTest {
  private static final String YES = "predict.bias-alone.yes";
  private static final String NO = "predict.bias-alone.no";

  private final Student<HousesLesson.Model> student = Student.at(Student.PREDICTION);

  @Test
  void nothingHappensBeforeTheAnswer() {
    OnEventThread.pump(20);
    assertEquals("Error, 2,058", student.number());
    assertEquals(List.of("Can the bias alone do it?", "Yes", "No"), card());
  }

  @Test
  void theAnswerPlaysWhatComesTrueWithTheGhostFromItsLastGesture() {
    student.press(NO);
    assertEquals("Error, 635", student.number());
    assertTrue(student.reads("lab").contains("earlier line, error 799"));
    student.page().undo();
    assertEquals("Error, 799", student.number());
    student.page().undo();
    assertEquals("Error, 2,058", student.number());
    assertFalse(student.page().canUndo());
  }

  @Test
  void itSaysAsYouSaid() {
    student.press(NO);
    assertEquals(List.of("Can the bias alone do it?", "As you said. It takes both dials."), card());
  }

  @Test
  void itSaysWhatYouSaidWhenItWentOtherwise() {
    student.press(YES);
    assertEquals(
        List.of(
            "Can the bias alone do it?", "You said: Yes. It went otherwise. It takes both dials."),
        card());
    assertEquals("Error, 635", student.number());
  }

  @Test
  void whereItIsNarrowTheOptionsStandBelowEachOther() {
    Stack.Wrapping options = (Stack.Wrapping) student.find(YES).getParent();
    int oneRow = options.heightFor(500);
    assertTrue(options.heightFor(student.find(YES).getWidth() + 4) > oneRow);
  }

  @Test
  void theFirstAnswerIsLocked() {
    student.press(YES);
    student.press(NO);
    assertEquals("yes", student.model().predictions().get("bias-alone").choice());
    assertTrue(card().get(1).startsWith("You said: Yes."));
  }

  @Test
  void itStaysLockedWhenPagesAreTurnedAndShowsAgainWhatCameTrue() {
    student.press(YES);
    student.page().nextStep();
    student.page().previousStep();
    OnEventThread.pump(20);
    assertTrue(card().get(1).startsWith("You said: Yes."));
    assertEquals("Error, 635", student.number());
  }

  @Test
  void itStaysLockedInANewPage() {
    student.press(NO);
    student.session.rebuild(Locale.ENGLISH);
    OnEventThread.pump(20);
    assertTrue(card().get(1).startsWith("As you said."));
    assertEquals("Error, 635", student.number());
  }

  @Test
  void aPageTurnedAtOnceIsNotTouchedByWhatComesTrue() {
    student.press(NO);
    student.page().previousStep();
    student.page().nextStep(); // what comes true is to be shown, but
    student.page().nextStep(); // the student is faster
    OnEventThread.pump(20);
    assertEquals(Student.YOUR_TURN, student.session.step());
    assertEquals("Error, 799", student.number());
    assertEquals(0, student.gestures());
  }

  private List<String> card() {
    return student.reads("predict.bias-alone");
  }
}
