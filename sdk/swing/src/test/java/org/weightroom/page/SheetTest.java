package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.DefaultKeyboardFocusManager;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** The arithmetic of a number opens over the lab's lower half. */
@ExtendWith(OnEventThread.class)
class SheetTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);

  @Test
  void enterOnTheNumberOpensItOverTheLowerHalf() {
    student.key("readout.error", "ENTER");
    Component sheet = student.find("sheet");
    LessonPanel panel = (LessonPanel) sheet.getParent();
    assertEquals("Error: how it comes about", sheet.getAccessibleContext().getAccessibleName());
    assertEquals(panel.getHeight(), sheet.getY() + sheet.getHeight());
    assertEquals(panel.getWidth(), sheet.getWidth());
    assertTrue(sheet.getHeight() >= panel.getHeight() / 2);
    assertEquals(0, panel.getComponentZOrder(sheet));
    assertFalse(panel.isOptimizedDrawingEnabled());
  }

  @Test
  void aClickOnTheNumberOpensIt() {
    Component number = student.find("readout.error");
    number.dispatchEvent(
        new MouseEvent(number, MouseEvent.MOUSE_CLICKED, 0, 0, 10, 20, 1, false, 1));
    assertTrue(student.has("sheet"));
  }

  @Test
  void itsNumbersAreLive() {
    student.key("readout.error", "ENTER");
    assertTrue(rows().contains("mean 799.09"), rows());
    student.key("slider.bias", "RIGHT");
    assertTrue(rows().contains("mean 774.49"), rows());
    student.page().undo();
    assertTrue(rows().contains("mean 799.09"), rows());
  }

  @Test
  void escapeClosesIt() {
    student.key("readout.error", "ENTER");
    student.key("sheet.close", "ESCAPE");
    assertFalse(student.has("sheet"));
  }

  @Test
  void itsButtonClosesIt() {
    student.key("readout.error", "ENTER");
    student.press("sheet.close");
    assertFalse(student.has("sheet"));
  }

  @Test
  void theNumberItselfClosesItAgain() {
    student.key("readout.error", "ENTER");
    student.key("readout.error", "ENTER");
    assertFalse(student.has("sheet"));
  }

  @Test
  void closingGivesTheFocusBackToWhatHadIt() {
    int[] asked = {0};
    JButton before =
        new JButton() {
          private static final long serialVersionUID = 1L;

          @Override
          public boolean requestFocusInWindow() {
            asked[0]++;
            return true;
          }
        };
    KeyboardFocusManager usual = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    KeyboardFocusManager.setCurrentKeyboardFocusManager(
        new DefaultKeyboardFocusManager() {
          @Override
          public Component getFocusOwner() {
            return before; // without a window nobody has it
          }
        });
    try {
      student.key("readout.error", "ENTER");
      assertEquals(0, asked[0]);
      student.press("sheet.close");
      assertEquals(1, asked[0]);
    } finally {
      KeyboardFocusManager.setCurrentKeyboardFocusManager(usual);
    }
  }

  private String rows() {
    Component table =
        Student.shown(student.find("sheet"))
            .filter(part -> "worked-table".equals(part.getName()))
            .findFirst()
            .orElseThrow();
    return table.getAccessibleContext().getAccessibleDescription();
  }
}
