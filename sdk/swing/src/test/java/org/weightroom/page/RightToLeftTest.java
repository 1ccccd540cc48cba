package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** In a language that is read from right to left the page is mirrored. */
@ExtendWith(OnEventThread.class)
class RightToLeftTest {
  private final Student<HousesLesson.Model> student =
      Student.of(new HousesLesson(), Locale.forLanguageTag("ar-XB"));

  @Test
  void theStoryIsOnTheRightAndTheGoalsOnTheLeft() {
    student.sees(1366, 642);
    assertEquals(new Rectangle(1036, 14, 316, 614), student.find("story").getBounds());
    assertEquals(new Rectangle(312, 14, 710, 614), student.find("lab").getBounds());
    assertEquals(new Rectangle(14, 14, 284, 614), student.find("goals").getBounds());
  }

  @Test
  void drawersOpenFromTheirOwnSides() {
    student.sees(1024, 642);
    assertEquals(new Rectangle(694, 56, 316, 572), student.find("story").getBounds());
    assertEquals(new Rectangle(14, 56, 284, 572), student.find("goals").getBounds());
  }

  @Test
  void previousIsOnTheRightOfNext() {
    student.page().nextStep();
    assertTrue(student.find("story.previous").getX() > student.find("story.next").getX());
  }

  @Test
  void everyPagesTextRunsFromTheRight() {
    for (int step = 0; step < student.session.stepCount(); step++) {
      student.session.goToStep(step);
      assertRunsFromTheRight("story.body");
    }
  }

  @Test
  void hintsRunFromTheRight() {
    student.press("goals.hint");
    assertRunsFromTheRight("goals.hints");
  }

  @Test
  void theArithmeticsHeadIsMirrored() {
    student.session.goToStep(Student.YOUR_TURN);
    student.key("readout.error", "ENTER");
    student.find("sheet");
    assertTrue(student.find("sheet.close").getX() < student.find("sheet").getWidth() / 2);
  }

  @Test
  void leftToRightLanguagesAreNotMirrored() {
    student.session.rebuild(Locale.ENGLISH);
    assertTrue(student.find("story").getX() < student.find("lab").getX());
  }

  private void assertRunsFromTheRight(String name) {
    List<JTextComponent> texts =
        Student.shown(student.find(name))
            .filter(JTextComponent.class::isInstance)
            .map(JTextComponent.class::cast)
            .toList();
    assertFalse(texts.isEmpty());
    texts.forEach(t -> assertFalse(t.getComponentOrientation().isLeftToRight(), t.getText()));
  }
}
