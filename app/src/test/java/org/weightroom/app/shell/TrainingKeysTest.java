package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** Training by keys and menu, wherever the focus is. */
@GuiTest
final class TrainingKeysTest {
  private final WindowFixture app =
      new WindowFixture(
          language ->
              List.of(
                  Shelves.lesson("slope", "2", "Downhill", new TrainingLesson()),
                  Shelves.lesson("first", "1", "A dial", new DialLesson())),
          Optional.of("slope"));

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void oneKeyIsOneStepAndTheMenuTakesItBack() {
    app.untilShowing("training.step", true);
    assertFalse(isEnabled("menu.lesson.step-back"));
    app.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
    app.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
    app.until("two steps, not four", () -> app.heard("training.status").startsWith("Step 2."));
    assertTrue(isEnabled("menu.lesson.step-back"));
    app.window().menuItem("menu.lesson.step-back").click();
    app.until("one is taken back", () -> app.heard("training.status").startsWith("Step 1."));
  }

  @Test
  void anotherKeyRunsAndPauses() {
    app.untilShowing("training.play", true);
    app.press(KeyEvent.VK_SPACE, KeyEvent.VK_CONTROL);
    app.until("it runs", () -> app.window().button("training.play").text().equals("Pause"));
    app.press(KeyEvent.VK_SPACE, KeyEvent.VK_CONTROL);
    app.until("it pauses", () -> app.window().button("training.play").text().equals("Play"));
    assertTrue(app.heard("training.status").contains("paused"));
  }

  private boolean isEnabled(String menuItem) {
    return WindowFixture.ask(() -> app.window().menuItem(menuItem).target().isEnabled());
  }
}
