package org.weightroom.app;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.shell.Window;
import org.weightroom.app.shell.WindowOptions;
import org.weightroom.control.Slider;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Theme;

/** A student with one lesson in the real window, the lesson loaded as a plugin. */
abstract class LessonInWindow {
  private static final Timeout SOON = Timeout.timeout(10_000);

  Robot robot;
  FrameFixture window;
  @TempDir private Path userFolder;
  private final String lesson;
  private LessonLibrary library;

  LessonInWindow(String lesson) {
    this.lesson = lesson;
  }

  @BeforeEach
  void open() {
    library = LessonLibrary.open(Places.standard(List.of(), userFolder), Locale.ENGLISH);
    robot = BasicRobot.robotWithNewAwtHierarchy();
    robot.settings().delayBetweenEvents(10);
    robot.settings().eventPostingDelay(20);
    WindowOptions options =
        new WindowOptions(
            Theme.LIGHT,
            100,
            Locale.ENGLISH,
            Optional.of(lesson),
            false,
            false,
            userFolder,
            List.of());
    window = new FrameFixture(robot, Window.open(library, options).frame());
  }

  @AfterEach
  void close() {
    window.cleanUp();
    library.close();
  }

  /** Turns to a step of the story, from 1. */
  final void turnTo(int step, int of) {
    for (int next = 2; next <= step; next++) {
      window.button("story.next").click();
      String position = "Step " + next + " of " + of;
      await(position, () -> position.equals(window.label("story.position").text()));
    }
  }

  /** The number that a slider of the page sets. */
  final NumberProperty property(String id) {
    return robot.finder().findAll(window.target(), part -> part instanceof Slider).stream()
        .map(part -> ((Slider) part).property())
        .filter(number -> number.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A number as it is, with every digit. */
  final double number(String id) {
    NumberProperty property = property(id);
    return edt(property::get);
  }

  /** Presses Tab until the component has the focus: it must be within reach. */
  final void tabTo(String name) {
    for (int i = 0; i < 60; i++) {
      Component owner = focusOwner();
      if (owner != null && name.equals(owner.getName())) {
        return;
      }
      if (owner instanceof JFrame) { // the display in memory stops there, a real one does not
        robot.focus(component("header.back", JComponent.class));
        continue;
      }
      press(KeyEvent.VK_TAB);
    }
    throw new AssertionError("Tab does not reach " + name);
  }

  final void type(String number) {
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
    robot.enterText(number);
    press(KeyEvent.VK_ENTER);
  }

  final void press(int... keys) {
    for (int key : keys) {
      robot.pressKey(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.releaseKey(keys[i]);
    }
    robot.waitForIdle();
  }

  final int error() {
    String name =
        edt(() -> component("readout.error", JComponent.class).getAccessibleContext())
            .getAccessibleName();
    return Integer.parseInt(name.replaceAll("\\D", ""));
  }

  final boolean isReached(String goal) {
    return edt(() ->
            component("goal." + goal, JComponent.class).getAccessibleContext().getAccessibleName())
        .endsWith(", reached");
  }

  final boolean isShowing(String name) {
    return edt(
        () ->
            !robot
                .finder()
                .findAll(part -> name.equals(part.getName()) && part.isShowing())
                .isEmpty());
  }

  /** Finds it in one turn of the event thread: while a run is on, each turn takes its time. */
  final <C extends Component> C component(String name, Class<C> type) {
    return edt(() -> robot.finder().findByName(window.target(), name, type, true));
  }

  static Component focusOwner() {
    return edt(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
  }

  static <T> T edt(Callable<T> question) {
    return GuiActionRunner.execute(question);
  }

  static void await(String what, BooleanSupplier condition) {
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
