package org.weightroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.shell.Window;
import org.weightroom.app.shell.WindowOptions;
import org.weightroom.chart.ScatterChart;
import org.weightroom.control.Slider;
import org.weightroom.observe.NumberProperty;
import org.weightroom.testkit.GuiTest;
import org.weightroom.theme.Theme;

/** A student in chapter 1, in the real window, with the lesson loaded as a plugin. */
@GuiTest
final class RegressionInWindowTest {
  private static final Timeout SOON = Timeout.timeout(5_000);

  @TempDir private Path userFolder;
  private LessonLibrary library;
  private Robot robot;
  private FrameFixture window;

  @BeforeEach
  void openTheLastStep() {
    library = LessonLibrary.open(Places.standard(List.of(), userFolder), Locale.ENGLISH);
    robot = BasicRobot.robotWithNewAwtHierarchy();
    robot.settings().delayBetweenEvents(10);
    robot.settings().eventPostingDelay(20);
    WindowOptions options =
        new WindowOptions(
            Theme.LIGHT,
            100,
            Locale.ENGLISH,
            Optional.of("regression"),
            false,
            userFolder,
            List.of());
    window = new FrameFixture(robot, Window.open(library, options).frame());
    for (int step = 2; step <= 4; step++) {
      window.button("story.next").click();
      String position = "Step " + step + " of 4";
      await(position, () -> position.equals(window.label("story.position").text()));
    }
  }

  @AfterEach
  void close() {
    window.cleanUp();
    library.close();
  }

  @Test
  void draggingBothSlidersPassesAndUndoTakesTheLineBackButNotTheWin() {
    window.slider("slider.weight").slideTo(80);
    assertEquals("0.080", window.textBox("field.weight").text());
    window.slider("slider.bias").slideTo(200);
    assertEquals("200", window.textBox("field.bias").text());
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
    NumberProperty property =
        robot.finder().findAll(window.target(), part -> part instanceof Slider).stream()
            .map(part -> ((Slider) part).property())
            .filter(number -> number.id().equals(dial))
            .findFirst()
            .orElseThrow();
    Component canvas = component("chart", JComponent.class);
    Point handle = GuiActionRunner.execute(() -> chart.handleLocation(property));
    robot.pressMouse(canvas, handle, MouseButton.LEFT_BUTTON);
    for (int part = 1; part <= 5; part++) {
      robot.moveMouse(canvas, new Point(handle.x, handle.y + down * part / 5));
    }
    robot.releaseMouse(MouseButton.LEFT_BUTTON);
    robot.waitForIdle();
  }

  /** Presses Tab until the component has the focus: it must be within reach. */
  private void tabTo(String name) {
    for (int i = 0; i < 30; i++) {
      Component owner = focusOwner();
      if (owner != null && name.equals(owner.getName())) {
        return;
      }
      press(KeyEvent.VK_TAB);
    }
    throw new AssertionError("Tab does not reach " + name);
  }

  private void type(String number) {
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
    robot.enterText(number);
    press(KeyEvent.VK_ENTER);
  }

  private void press(int... keys) {
    for (int key : keys) {
      robot.pressKey(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.releaseKey(keys[i]);
    }
    robot.waitForIdle();
  }

  private int error() {
    String name =
        edt(() -> component("readout.error", JComponent.class).getAccessibleContext())
            .getAccessibleName();
    return Integer.parseInt(name.replaceAll("\\D", ""));
  }

  private boolean isReached(String goal) {
    return edt(() ->
            component("goal." + goal, JComponent.class).getAccessibleContext().getAccessibleName())
        .endsWith(", reached");
  }

  private boolean isShowing(String name) {
    return edt(
        () ->
            !robot
                .finder()
                .findAll(part -> name.equals(part.getName()) && part.isShowing())
                .isEmpty());
  }

  private <C extends Component> C component(String name, Class<C> type) {
    return robot.finder().findByName(window.target(), name, type, true);
  }

  private static Component focusOwner() {
    return edt(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
  }

  private static <T> T edt(Callable<T> question) {
    return GuiActionRunner.execute(question);
  }

  private static void await(String what, BooleanSupplier condition) {
    Pause.pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return condition.getAsBoolean();
          }
        },
        SOON);
  }
}
