package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;
import org.weightroom.theme.Styles;

/** The step's own action fills the worked table in; then Next is the primary button. */
@ExtendWith(OnEventThread.class)
class RowRevealTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.ROW_BY_ROW);

  @Test
  void rowsComeOneByOneAndTheNumberWithTheLast() {
    assertEquals("Error, …", student.number());
    assertRows("");
    student.press("story.reveal");
    assertRows("2,104");
    student.press("story.reveal");
    assertRows("2,104", "1,600");
    assertEquals("Error, …", student.number());
    student.press("story.reveal");
    assertRows("2,104", "1,600", "2,400");
    assertEquals("Error, 2,058", student.number());
  }

  @Test
  void nextBecomesPrimaryOnlyWithTheLastRow() {
    for (int row = 0; row < 3; row++) {
      assertFalse(isPrimary("story.next"), "after " + row + " rows");
      assertTrue(isPrimary("story.reveal"));
      student.press("story.reveal");
    }
    assertTrue(isPrimary("story.next"));
    assertFalse(student.button("story.reveal").isVisible());
  }

  @Test
  void nextIsNeverBlocked() {
    assertTrue(student.button("story.next").isEnabled());
    student.press("story.next");
    assertEquals(Student.CHOICES, student.session.step());
    assertTrue(isPrimary("story.next"));
    assertEquals("Error, 2,058", student.number());
  }

  @Test
  void aDialMovedMeanwhileRevealsNothing() {
    student.press("story.reveal");
    student.key("slider.bias", "RIGHT");
    student.page().undo();
    assertEquals("Error, …", student.number());
    assertRows("2,104");
  }

  private boolean isPrimary(String button) {
    return Styles.PRIMARY.equals(student.button(button).getClientProperty("FlatLaf.styleClass"));
  }

  private void assertRows(String... areas) {
    String table =
        ((JComponent) student.find("worked-table"))
            .getAccessibleContext()
            .getAccessibleDescription();
    assertEquals(
        String.join(" ", areas),
        table.replaceAll("area ([\\d,]*), [^;]*(; )?", "$1 ").replaceAll("mean.*", "").strip());
  }
}
