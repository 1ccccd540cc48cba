package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.kit.ProjectPlace;
import org.weightroom.app.kit.Template;
import org.weightroom.app.nocode.Sample;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.TestJar;
import org.weightroom.testkit.GuiTest;

/** Lessons that come, go and change while the window is open. */
@GuiTest
final class LiveLessonsTest {
  @TempDir private Path temporary;
  @TempDir private Path folder;
  @TempDir private Path user;
  private LessonLibrary library;
  private WindowFixture app;

  @AfterEach
  void close() {
    app.close();
    library.close();
  }

  @Test
  void aLessonThatIsDroppedInGetsACardAndLosesItWhenItIsTakenOut() throws Exception {
    open();
    app.untilShowing("catalogue.empty", true);
    Path jar = dials("one", "1.0.0").write(folder.resolve("one.jar"));
    app.untilShowing("catalogue.card.one", true);
    Files.writeString(folder.resolve("torn.jar"), "torn");
    app.untilShowing("catalogue.broken.torn", true);
    Files.delete(jar);
    app.untilShowing("catalogue.card.one", false);
    assertThat(app.isShowing("catalogue.broken.torn")).isTrue();
  }

  @Test
  void aLessonThatGoesIsPlayedToItsEndAndGoesOnWhenItComesBackNewer() throws Exception {
    Path jar = dials("one", "1.0.0").write(folder.resolve("one.jar"));
    open();
    app.window().button("catalogue.card.one").click();
    app.set("field.weight", "1");
    Files.delete(jar);
    dials("two", "1.0.0").write(folder.resolve("two.jar")); // tells when the change was seen
    app.until("the library has changed", () -> library.ids().equals(List.of("two")));
    app.set("field.weight", "0.5");
    assertThat(app.isShowing("lesson.page")).isTrue();

    app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app.untilShowing("catalogue.card.two", true);
    assertThat(app.isShowing("catalogue.card.one")).isFalse();
    dials("one", "1.1.0").write(folder.resolve("newer.jar"));
    app.untilShowing("catalogue.card.one", true);
    app.window().button("catalogue.card.one").click();
    app.untilShowing("field.weight", true);
    assertThat(app.window().textBox("field.weight").text()).isEqualTo("0.5");
  }

  @Test
  void aFileOnTheWindowIsInstalledAfterAQuestion() throws Exception {
    open();
    Path usb = dials("one", "1.0.0").write(temporary.resolve("one.jar"));
    app.drop(usb);
    app.untilShowing("install.yes", true);
    assertThat(app.said("install")).contains("Install “one”?", "A. Teacher", "SHA-256");
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("install.yes", false);
    assertThat(user.resolve("lessons")).doesNotExist();

    app.drop(usb);
    app.untilShowing("install.yes", true);
    app.window().dialog("install").button("install.yes").click();
    app.untilFocused("catalogue.card.one");
    assertThat(user.resolve("lessons/one-1.0.0.jar")).hasSameBinaryContentAs(usb);
  }

  @Test
  void aTableOnTheWindowBecomesALessonOfItsOwn() throws Exception {
    open();
    app.drop(Files.writeString(temporary.resolve("Snow.csv"), "day;cm\n1;2,5\n2;4\n3;6,5\n5;10\n"));
    app.untilShowing("own-data.use", true);
    app.window().dialog("own-data").button("own-data.use").click();
    app.untilShowing("lesson.page", true);
    app.until("the lesson shows", () -> title().contains("Snow.csv"));
    assertThat(user.resolve("lessons/own-snow-1.0.0.zip")).isNotEmptyFile();
    app.window().button("header.back").click();
    app.untilShowing("catalogue.card.own-snow", true);
  }

  @Test
  void theFolderOfALessonWithoutCodeIsInstalledAndSoIsItByItsText() throws Exception {
    open();
    Path lesson = Sample.write(temporary, "flower");
    app.drop(lesson);
    app.untilShowing("install.yes", true);
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("install.yes", false);
    app.drop(lesson.resolve("lesson.txt"));
    app.untilShowing("install.yes", true);
    app.window().dialog("install").button("install.yes").click();
    app.untilFocused("catalogue.card.flower");
    assertThat(user.resolve("lessons/flower-1.0.0.zip")).isNotEmptyFile();
  }

  @Test
  void aFileThatIsNoLessonIsRefusedWithItsReason() throws Exception {
    open();
    app.drop(Files.writeString(temporary.resolve("holiday.jpg"), "a picture"));
    app.untilShowing("install.refused", true);
    assertThat(app.said("install.refused")).contains("holiday.jpg", "not a jar");
    app.press(KeyEvent.VK_ENTER);
    app.untilShowing("install.refused", false);
  }

  @Test
  void whereNothingCanBeKeptALessonIsThereUntilTheEnd() throws Exception {
    Files.writeString(user.resolve("lessons"), "a file where the folder would be");
    open();
    app.drop(dials("one", "1.0.0").write(temporary.resolve("one.jar")));
    app.untilShowing("install.yes", true);
    app.window().dialog("install").button("install.yes").click();
    app.untilShowing("install.for-now", true);
    assertThat(app.said("install.for-now")).contains(user.resolve("lessons").toString());
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("catalogue.card.one", true);
  }

  @Test
  void thePageOfInstalledLessonsTellsAllOfEach() throws Exception {
    dials("one", "1.0.0").write(folder.resolve("one.jar"));
    Files.writeString(folder.resolve("torn.jar"), "torn");
    open();
    app.press(KeyEvent.VK_F, KeyEvent.VK_ALT);
    app.window().menuItem("menu.file.installed").click();
    app.untilShowing("installed.one", true);
    String hash = library.find("one").orElseThrow().sha256();
    assertThat(app.heard("installed.one"))
        .contains("Lesson one", "1.0.0", "A. Teacher", folder.resolve("one.jar").toString(), hash);
    assertThat(app.heard("installed.torn"))
        .contains("Cannot be opened", "not a jar", "remove the file", "torn.jar");
    Files.delete(folder.resolve("torn.jar"));
    app.untilShowing("installed.torn", false);
    app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app.untilShowing("catalogue.card.one", true);
  }

  @Test
  void thePageOfInstalledLessonsBeginsAtItsTopAtEverySize() {
    for (String id : List.of("one", "two", "three", "four", "five", "six")) {
      dials(id, "1.0.0").write(folder.resolve(id + ".jar"));
    }
    open();
    for (int i = 0; i < 6; i++) {
      app.press(KeyEvent.VK_F, KeyEvent.VK_ALT);
      app.window().menuItem("menu.file.installed").click();
      app.untilFocused("installed.five");
      assertThat(top()).isZero();
      app.press(KeyEvent.VK_PLUS, KeyEvent.VK_CONTROL);
      assertThat(top()).isZero();
      app.press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    }
  }

  @Test
  void anAuthorSeesEveryChangeAndKeepsWhatWasPlayed() throws Exception {
    Path project = new Template("two-taxis").write(temporary);
    Path java = project.resolve("src/main/java/lessons/twotaxis/TwoTaxisLesson.java");
    Path texts = project.resolve("src/main/resources/lessons/twotaxis/messages.properties");
    ProjectPlace place = new ProjectPlace(project, Locale.ENGLISH);
    library = LessonLibrary.open(Places.of(List.of()).only(place), Locale.ENGLISH);
    app = WindowFixture.authoring(library, user, "two-taxis");
    app.press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL);
    app.press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL);
    app.set("field.weight", "2.5");

    replace(texts, "title = .*", "title = Which taxi is cheaper?");
    app.until("the new title shows", () -> title().contains("Which taxi is cheaper?"));
    assertThat(app.window().textBox("field.weight").text()).isEqualTo("2.5");
    app.window().label("story.position").requireText("Step 3 of 3");

    replace(java, "return new Model\\(\\);", "return new Modell();");
    app.untilShowing("closed", true);
    assertThat(app.said("closed"))
        .contains("TwoTaxisLesson.java", "line 43", "cannot find symbol", "Mend it and save");
    replace(java, "return new Modell\\(\\);", "return new Model();");
    app.untilShowing("field.weight", true);
    assertThat(app.window().textBox("field.weight").text()).isEqualTo("2.5");
  }

  private void open() {
    List<Path> folders = List.of(folder, Places.lessonsOf(user));
    library = LessonLibrary.open(Places.of(folders), Locale.ENGLISH);
    app = WindowFixture.over(library, user);
  }

  /** A lesson with a slider. */
  private TestJar dials(String id, String version) {
    return TestJar.faulty(temporary, id, "nowhere", "Exception")
        .text("demo/messages.properties", "title = Lesson " + id + "\nweight = Weight\ntwice = 2\n")
        .manifest("Plugin-Version", version);
  }

  /** How far the page of installed lessons is scrolled. */
  private int top() {
    return WindowFixture.ask(
        () -> {
          JComponent card =
              app.window().robot().finder().findByName("installed.five", JComponent.class, true);
          JViewport view = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, card);
          return view.getViewPosition().y;
        });
  }

  private String title() {
    return WindowFixture.ask(() -> ((JFrame) app.window().target()).getTitle());
  }

  private static void replace(Path file, String what, String by) {
    try {
      String before = Files.readString(file);
      String after = before.replaceFirst(what, by);
      assertThat(after).isNotEqualTo(before);
      Files.writeString(file, after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
