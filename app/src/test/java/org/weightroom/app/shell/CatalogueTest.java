package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.testkit.GuiTest;

/** Finding and opening lessons. */
@GuiTest
final class CatalogueTest {
  private WindowFixture app = new WindowFixture(Shelves.full(), Optional.empty());

  @BeforeEach
  void waitForTheMiniatures() {
    app.untilShowing("catalogue.broken.bad-view", true); // its card turns into another one
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void aSearchLeavesWhatMatchesAndEscBringsTheRestBack() {
    app.press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
    app.untilFocused("header.search");
    app.type("another");
    app.untilShowing("catalogue.card.first", false);
    assertTrue(app.isShowing("catalogue.card.second"));

    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("catalogue.card.first", true);
  }

  @Test
  void aSearchThatFindsNothingOffersAllLessons() {
    app.press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
    app.untilFocused("header.search");
    app.type("zzz");
    app.untilShowing("catalogue.no-match", true);
    app.window().button("catalogue.no-match.action").click();

    app.untilShowing("catalogue.card.first", true);
  }

  @Test
  void arrowsMoveBetweenCardsAndEnterOpensOne() {
    app.untilFocused("catalogue.card.first");
    app.press(KeyEvent.VK_RIGHT);
    app.untilFocused("catalogue.card.second");
    app.press(KeyEvent.VK_ENTER);

    app.untilShowing("lesson.page", true);
    app.window().label("header.title").requireText("2 · Another dial");
  }

  @Test
  void aLessonGoesOnWhereItWasLeftAndItsCardTellsHowFar() {
    app.window().button("catalogue.card.first").click();
    app.untilShowing("field.dial", true);
    app.window()
        .textBox("field.dial")
        .deleteText()
        .enterText("9")
        .pressAndReleaseKeys(KeyEvent.VK_ENTER);
    app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app.untilFocused("catalogue.card.first");

    assertTrue(app.heard("catalogue.card.first").contains("1 of 1 goals"));
    app.window().button("catalogue.continue").click();
    app.untilShowing("field.dial", true);
    assertEquals("9", app.window().textBox("field.dial").text());
  }

  @Test
  void aBrokenLessonNamesItsFileTheReasonAndWhatToDo() {
    String heard = app.heard("catalogue.broken.torn");

    assertTrue(heard.contains("torn"), heard);
    assertTrue(heard.contains("The file ends too early. Copy it again. /usb/torn.jar"), heard);
  }

  @Test
  void aLessonThatTheSchoolBlocksIsNotCalledBroken() {
    String heard = app.heard("catalogue.blocked.stranger");

    assertTrue(heard.contains("Blocked by your school: stranger"), heard);
    assertTrue(heard.contains("not on your school’s list. Ask for it. /usb/stranger.jar"), heard);
    assertFalse(app.isShowing("catalogue.broken.stranger"));
  }

  @Test
  void aLessonThatTheSchoolWarnsOfSaysSoAndOpens() {
    app.close();
    app = new WindowFixture(language -> List.of(Shelves.warned()), Optional.empty());
    app.untilShowing("catalogue.card.warned", true);

    String heard = app.heard("catalogue.card.warned");
    assertTrue(heard.contains("not on your school’s list"), heard);
    app.window().button("catalogue.card.warned").click();
    app.untilShowing("field.dial", true);
  }

  @Test
  void aLessonWhoseViewFailsBecomesABrokenCardAndTheOthersStay() {
    app.untilShowing("catalogue.broken.bad-view", true);

    String heard = app.heard("catalogue.broken.bad-view");
    assertTrue(heard.contains("org/example/Picture"), heard);
    assertTrue(heard.contains("/lessons/bad-view.jar"), heard);
    assertTrue(app.isShowing("catalogue.card.first"));
  }

  @Test
  void noLessonsIsAPageOfItsOwn() {
    app.close();
    app = new WindowFixture(language -> List.of(), Optional.empty());

    app.untilShowing("catalogue.empty", true);
    app.window().button("catalogue.empty.action").click();
    app.untilShowing("about", true);
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("about", false);
  }

  @Test
  void anUnknownLessonIsToldAndTheCatalogueIsOneClickAway() {
    app.close();
    app = new WindowFixture(Shelves.full(), Optional.of("nope"));

    app.window().button("unknown.action").click();
    app.untilShowing("catalogue.card.first", true);
  }

  @Test
  void rightToLeftMirrorsTheCards() {
    app.close();
    app = new WindowFixture(Shelves.full(), Optional.empty(), Locale.forLanguageTag("ar-XB"));
    waitForTheMiniatures();
    app.untilFocused("catalogue.card.first");
    app.press(KeyEvent.VK_LEFT);

    app.untilFocused("catalogue.card.second");
    assertFalse(
        WindowFixture.ask(() -> app.window().target().getComponentOrientation().isLeftToRight()));
  }
}
