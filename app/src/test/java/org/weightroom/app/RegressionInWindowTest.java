package org.weightroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import org.assertj.swing.core.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.chart.ScatterChart;
import org.weightroom.observe.NumberProperty;
import org.weightroom.testkit.GuiTest;

/** A student in chapter 1, in the real window, with the lesson loaded as a plugin. */
@GuiTest
final class RegressionInWindowTest extends LessonInWindow {
  RegressionInWindowTest() {
    super("regression");
  }

  @BeforeEach
  void openTheLastStep() {
    turnTo(4, 4);
  }

  @Test
  void draggingBothSlidersPassesAndUndoTakesTheLineBackButNotTheWin() {
    window.slider("slider.weight").slideTo(80);
    assertEquals("0.080", window.textBox("field.weight").text());
    window.slider("slider.bias").slideTo(200);
    assertEquals("200", window.textBox("field.bias").text());
    await("undo is offered", () -> edt(() -> window.button("header.undo").target().isEnabled()));
    await("below 799 is reached", () -> isReached("below-799"));
    assertTrue(error() < 600, "error " + error());

    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    await("the start is back", () -> error() == 799);
    assertTrue(isReached("below-799"));
    assertEquals("0.100", window.textBox("field.weight").text());

    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
    await("the better line is back", () -> error() < 600);
  }

  @Test
  void keyboardAloneReachesEveryGoal() {
    tabTo("field.weight");
    type("0.059");
    tabTo("field.bias");
    type("240");
    await("four goals are reached", () -> isReached("below-500"));
    press(KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
    assertEquals("slider.bias", focusOwner().getName());
    for (int i = 0; i < 6; i++) {
      press(KeyEvent.VK_RIGHT);
    }
    await("the last goal is reached", () -> isReached("below-450"));
    assertEquals("246", window.textBox("field.bias").text());
    assertEquals("5 of 5", window.label("goals.count").text());
  }

  @Test
  void theLineIsDraggedByItsHandlesAndEachDragIsOneUndo() {
    drag("bias", -30);
    drag("weight", 15);
    await("the line has moved", () -> error() != 799);
    assertTrue(Integer.parseInt(window.textBox("field.bias").text()) > 150);

    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    await("two drags are two undo steps", () -> error() == 799);
  }

  @Test
  void wrongInputIsToldAndChangesNothing() {
    tabTo("field.weight");
    type("7");
    await("the number is refused", () -> error() == 799);
    tabTo("field.bias");
    type("many");

    assertEquals(799, error());
    assertEquals("0 of 5", window.label("goals.count").text());
  }

  @Test
  void anyNumberOpensIntoItsArithmeticAndEscClosesIt() {
    JComponent number = component("readout.error", JComponent.class);
    robot.click(number, new Point(20, number.getHeight() / 2));
    await("the sheet is open", () -> isShowing("sheet"));
    press(KeyEvent.VK_ESCAPE);
    await("the sheet is closed", () -> !isShowing("sheet"));
  }

  @Test
  void turningPagesNeverTouchesTheStudentsLine() {
    tabTo("field.bias");
    type("171");
    int mine = error();
    window.button("story.previous").click();
    window.button("story.show.weight=0.19,bias=0").click();
    await("the story's line shows", () -> error() == 2_747);
    window.button("story.next").click();

    await("the student's own line is back", () -> error() == mine);
    assertEquals("171", window.textBox("field.bias").text());
  }

  private void drag(String dial, int down) {
    ScatterChart chart = robot.finder().findByType(window.target(), ScatterChart.class);
    NumberProperty property = property(dial);
    Component canvas = component("chart", JComponent.class);
    Point handle = edt(() -> chart.handleLocation(property));
    robot.pressMouse(canvas, handle, MouseButton.LEFT_BUTTON);
    for (int part = 1; part <= 5; part++) {
      robot.moveMouse(canvas, new Point(handle.x, handle.y + down * part / 5));
    }
    robot.releaseMouse(MouseButton.LEFT_BUTTON);
    robot.waitForIdle();
  }
}
