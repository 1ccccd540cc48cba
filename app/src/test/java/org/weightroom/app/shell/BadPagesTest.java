package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.AWTEventListenerProxy;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.BadLesson;
import org.weightroom.app.plugin.BadLessons;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.TestJar;
import org.weightroom.testkit.GuiTest;

/** Whatever a lesson's page throws: one notice or card tells it, and the next lesson works. */
@GuiTest
final class BadPagesTest {
  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> aPageThatCannotBeShownIsToldOnce() {
    return BadLessons.onOpening(temporary).stream()
        .map(bad -> dynamicTest(bad.name(), () -> inWindow(bad, app -> notice(app, bad))));
  }

  @TestFactory
  Stream<DynamicTest> aPageThatFailsUnderTheHandIsToldOnceAndNothingIsLost() {
    return BadLessons.onMoving(temporary).stream()
        .map(
            bad ->
                dynamicTest(
                    bad.name(),
                    () ->
                        inWindow(
                            bad,
                            app -> {
                              move(app, "1");
                              notice(app, bad);
                              if (bad.name().startsWith("settle")) {
                                keepsWhatWasDone(app);
                              }
                            })));
  }

  @TestFactory
  Stream<DynamicTest> aPageThatFailsAsItGoesGoesAndIsToldOnce() {
    return BadLessons.onClosing(temporary).stream()
        .map(
            bad ->
                dynamicTest(
                    bad.name(),
                    () ->
                        inWindow(
                            bad,
                            app -> {
                              app.untilShowing("field.weight", true);
                              app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
                              app.untilShowing("catalogue.broken.bad", true);
                              assertTold(app.heard("catalogue.broken.bad"), bad);
                              assertThat(app.isShowing("lesson.page")).isFalse();
                            })));
  }

  @Test
  void aTimerOfOneLessonDoesNotStopAnother() throws IOException {
    TestJar timer = TestJar.faulty(temporary, "bad", "swing-timer", "RuntimeException");
    BadLesson bad = new BadLesson("timer", timer.bytes(), "IllegalArgumentException: on purpose");
    inWindow(bad, app -> notice(app, bad));
  }

  @Test
  void aListenerToAllEventsIsTakenDownWhenItThrows() throws IOException {
    TestJar listener = TestJar.faulty(temporary, "bad", "awt-listener", "LinkageError");
    BadLesson bad = new BadLesson("listener", listener.bytes(), "NoSuchMethodError: on purpose");
    inWindow(
        bad,
        app -> {
          app.untilShowing("field.weight", true);
          app.press(KeyEvent.VK_F8);
          notice(app, bad);
          assertThat(Toolkit.getDefaultToolkit().getAWTEventListeners())
              .extracting(BadPagesTest::name)
              .noneMatch(name -> name.startsWith("demo."));
        });
  }

  private static String name(AWTEventListener listener) {
    return listener instanceof AWTEventListenerProxy proxy
        ? proxy.getListener().getClass().getName()
        : listener.getClass().getName();
  }

  /** What is done with a window. */
  private interface Play {
    void with(WindowFixture app);
  }

  private void inWindow(BadLesson bad, Play play) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "lessons");
    TestJar.good(temporary, "good").write(folder.resolve("good.jar"));
    TestJar.good(temporary, "other").write(folder.resolve("other.jar"));
    Files.write(folder.resolve("wrong.jar"), bad.jar());
    try (LessonLibrary library = LessonLibrary.open(Places.of(List.of(folder)), Locale.ENGLISH);
        WindowFixture app = new WindowFixture(Shelf.of(library), Optional.of("bad"))) {
      assertThat(library.ids()).containsExactlyInAnyOrder("bad", "good", "other");
      play.with(app);
      for (String good : List.of("good", "other")) {
        app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
        app.untilShowing("catalogue.card." + good, true);
        WindowFixture.ask(
            () -> {
              app.window().button("catalogue.card." + good).target().doClick();
              return true;
            });
        app.untilShowing("lesson.page", true);
        Pause.pause(100); // long enough for what ticks
        app.untilShowing("lesson.page", true);
        assertThat(app.isShowing("failure")).isFalse();
      }
    }
  }

  /** The lesson has stopped: its page says so, and after it at most one card. */
  private static void notice(WindowFixture app, BadLesson bad) {
    app.untilShowing("failure", true);
    assertTold(app.said("failure"), bad);
    assertThat(app.isShowing("lesson.page")).isFalse();
    assertThat(app.isShowing("oops")).isFalse();
  }

  /** One goal throws; the two beside it are reached, and the dial stays where it was put. */
  private static void keepsWhatWasDone(WindowFixture app) {
    app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app.untilShowing("catalogue.card.bad", true);
    assertThat(app.heard("catalogue.card.bad")).contains("2 of 3 goals");
    app.window().button("catalogue.card.bad").click();
    app.untilShowing("field.weight", true);
    assertThat(app.window().textBox("field.weight").text()).isEqualTo("1.0");
  }

  private static void move(WindowFixture app, String weight) {
    app.untilShowing("field.weight", true);
    app.window()
        .textBox("field.weight")
        .deleteText()
        .enterText(weight)
        .pressAndReleaseKeys(KeyEvent.VK_ENTER);
  }

  private static void assertTold(String words, BadLesson bad) {
    assertThat(words).contains("wrong.jar");
    assertThat(words).contains("whoever made the lesson");
    if (!bad.told().equals("failed")) {
      assertThat(words).contains(bad.told());
    }
  }
}
