package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** Goals in order, the next one in bold; hints unfold under it. */
@ExtendWith(OnEventThread.class)
class GoalsZoneTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);

  @Test
  void theNextGoalIsBoldAndTellsHowFarItStillIs() {
    assertEquals(List.of("Error below 799", "you are at 799.09"), student.reads("goal.below-799"));
    assertEquals(List.of("Error below 450"), student.reads("goal.below-450"));
    assertTrue(words("below-799").getFont().isBold());
    assertFalse(words("below-450").getFont().isBold());
    assertEquals(List.of("0 of 2"), student.reads("goals.count"));
    assertEquals("Error below 799, not reached yet", spoken("below-799"));
  }

  @Test
  void theMissIsLive() {
    student.model().bias.set(151.0);
    student.model().scope().flush();
    assertEquals(List.of("Error below 799", "you are at 774.49"), student.reads("goal.below-799"));
  }

  @Test
  void aReachedGoalIsTickedAndTheNextOneTakesOver() {
    Object ring = mark("below-799").getIcon();
    student.key("slider.bias", "RIGHT");
    assertEquals(List.of("Error below 799 · reached"), student.reads("goal.below-799"));
    assertEquals("Error below 799, reached", spoken("below-799"));
    assertNotSame(ring, mark("below-799").getIcon());
    assertFalse(words("below-799").getFont().isBold());
    assertEquals(List.of("Error below 450", "you are at 774.49"), student.reads("goal.below-450"));
    assertTrue(words("below-450").getFont().isBold());
    assertEquals(List.of("1 of 2"), student.reads("goals.count"));
  }

  @Test
  void undoAndResetTakeNoWinAway() {
    student.key("slider.bias", "RIGHT");
    student.page().undo();
    assertEquals("Error below 799, reached", spoken("below-799"));
    student.page().reset();
    assertEquals(List.of("1 of 2"), student.reads("goals.count"));
  }

  @Test
  void aValueSweptPastWinsNothing() {
    student.model().bias.set(151.0);
    student.model().scope().flush();
    student.model().bias.set(150.0);
    student.key("slider.area", "RIGHT");
    assertEquals(List.of("0 of 2"), student.reads("goals.count"));
  }

  @Test
  void hintsUnfoldUnderTheNextGoalOneByOne() {
    assertFalse(student.has("goals.hints"));
    student.press("goals.hint");
    assertEquals(List.of("Hint 1 of 3", "Tilt the line."), student.reads("goals.hints"));
    assertSame(student.find("goals.hints"), under("goal.below-799"));
    assertEquals("Another hint", student.button("goals.hint").getText());
    student.page().requestHint();
    assertEquals(List.of("Hint 2 of 3", "Lift the line."), student.reads("goals.hints"));
    assertTrue(student.button("goals.hint").isEnabled());
    student.press("goals.hint");
    assertEquals(List.of("Hint 3 of 3", "Type 0.059 and 246."), student.reads("goals.hints"));
    assertFalse(student.button("goals.hint").isEnabled());
  }

  @Test
  void hintsFollowTheNextGoalAndGoWithTheLast() {
    student.press("goals.hint");
    student.key("slider.bias", "RIGHT");
    assertSame(student.find("goals.hints"), under("goal.below-450"));
    student.model().weight.set(0.059);
    student.model().bias.set(245.0);
    student.model().scope().flush();
    student.key("slider.bias", "RIGHT");
    assertEquals(List.of("2 of 2"), student.reads("goals.count"));
    assertFalse(student.has("goals.hints"));
    assertFalse(student.button("goals.hint").isEnabled());
  }

  @Test
  void aStepOnACopySaysThatItsLineIsTheStorys() {
    String note = "The story’s own line. Yours is kept.";
    assertFalse(student.reads("numbers").contains(note));
    student.page().previousStep();
    assertTrue(student.reads("numbers").contains(note));
    assertFalse(student.has("attempts"));
  }

  private Object under(String goal) {
    List<?> list = List.of(student.find(goal).getParent().getComponents());
    return list.get(list.indexOf(student.find(goal)) + 1);
  }

  private JTextArea words(String goal) {
    return (JTextArea)
        Student.shown(student.find("goal." + goal))
            .filter(JTextArea.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private JLabel mark(String goal) {
    return (JLabel)
        Student.shown(student.find("goal." + goal))
            .filter(JLabel.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private String spoken(String goal) {
    return student.find("goal." + goal).getAccessibleContext().getAccessibleName();
  }
}
