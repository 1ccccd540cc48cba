package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Theme;

/** A lesson that is open: looks, keys, menus, help and failures. */
@GuiTest
final class LessonOnStageTest {
  private final WindowFixture app = new WindowFixture(Shelves.full(), Optional.of("first"));

  @BeforeEach
  void moveTheDial() {
    app.untilShowing("field.dial", true);
    app.window()
        .textBox("field.dial")
        .deleteText()
        .enterText("9")
        .pressAndReleaseKeys(KeyEvent.VK_ENTER);
    app.until(
        "the dial has moved",
        () -> WindowFixture.ask(() -> app.window().button("header.undo").target().isEnabled()));
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void anotherThemeKeepsWhatWasDoneAndTheFocus() {
    app.window().textBox("field.dial").focus();
    app.window().menuItem("menu.view.theme.dark").click();
    app.until("it is dark", () -> Theme.current() == Theme.DARK);
    app.untilFocused("field.dial");

    assertEquals("9", dial());
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertEquals("1", dial());
    app.press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
    assertEquals("9", dial());
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    assertEquals("9", dial());
  }

  @Test
  void keysMakeTextLargerSmallerAndNormal() {
    app.press(KeyEvent.VK_EQUALS, KeyEvent.VK_CONTROL);
    app.until("125 %", () -> Theme.scalePercent() == 125);
    app.press(KeyEvent.VK_ADD, KeyEvent.VK_CONTROL);
    app.until("150 %", () -> Theme.scalePercent() == 150);
    app.press(KeyEvent.VK_MINUS, KeyEvent.VK_CONTROL);
    app.until("125 % again", () -> Theme.scalePercent() == 125);
    app.press(KeyEvent.VK_0, KeyEvent.VK_CONTROL);
    app.until("100 %", () -> Theme.scalePercent() == 100);

    assertEquals("9", dial());
  }

  @Test
  void headerAndMenuOfferWhatThePageCanDo() {
    assertFalse(isEnabled("menu.edit.redo"));
    app.window().button("header.undo").click();
    app.until("redo is offered", () -> isEnabled("menu.edit.redo"));
    assertFalse(isEnabled("menu.edit.undo"));

    app.press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
    app.window().button("header.reset").click();
    assertEquals("1", dial());
    assertTrue(app.heard("header.reset").contains("stay"));
    app.window().button("header.undo").click();
    assertEquals("9", dial());
  }

  @Test
  void helpAndAboutOpenAndEscClosesThem() {
    app.press(KeyEvent.VK_F1);
    app.untilShowing("help", true);
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("help", false);

    app.window().menuItem("menu.help.about").click();
    app.untilShowing("about", true);
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("about", false);
  }

  @Test
  void animationsCanBeSwitchedOff() {
    app.window().menuItem("menu.view.animations").click();

    app.until("nothing moves", () -> !Motion.enabled());
  }

  @Test
  void aLessonThatThrowsBecomesAPageAndKeepsItsState() {
    app.window().button("throws").click();
    app.untilShowing("failure", true);
    app.window().button("failure.action").click();
    app.untilShowing("catalogue.card.first", true);
    app.window().button("catalogue.card.first").click();

    app.untilShowing("field.dial", true);
    assertEquals("9", dial());
  }

  private String dial() {
    return app.window().textBox("field.dial").text();
  }

  private boolean isEnabled(String menuItem) {
    return WindowFixture.ask(() -> app.window().menuItem(menuItem).target().isEnabled());
  }
}
