package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.transfer.LabPc;
import org.weightroom.testkit.GuiTest;

/** All of a student's work goes into a file and comes out of it in another window. */
@GuiTest
final class StudentFilesTest {
  @TempDir private Path temporary;
  private Path home;
  private Path other;
  private Path shared;
  private Path stick;
  private Optional<WindowFixture> window = Optional.empty();

  @BeforeEach
  void folders() throws IOException {
    home = Files.createDirectory(temporary.resolve("home"));
    other = Files.createDirectory(temporary.resolve("other"));
    shared = Files.createDirectory(temporary.resolve("class"));
    stick = Files.createDirectory(temporary.resolve("stick"));
  }

  @AfterEach
  void close() {
    window.ifPresent(WindowFixture::close);
  }

  @Test
  void aStudentTakesEverythingToAnotherPcAndGoesOnThere() throws Exception {
    Path file = stick.resolve("Ada.weightroom-student");
    open(home, sits("Ada"));
    app().playFirst("9");
    app().window().menuItem("menu.file.save-all").click();
    app().choose("save-all.chooser", file);
    app().untilShowing("done", true);
    assertThat(app().said("done")).contains("Ada.weightroom-student");
    app().window().button("done.close").click();
    app().untilShowing("done", false);

    app().window().menuItem("menu.file.save-all").click(); // once more: it asks
    app().choose("save-all.chooser", file);
    app().untilShowing("save.replace.yes", true);
    app().press(KeyEvent.VK_ESCAPE);
    closeWindow();

    open(other, sits("Ada"));
    app().window().button("catalogue.card.second").click();
    app().untilShowing("field.dial", true);
    app().set("field.dial", "3");
    app().drop(file);
    app().untilShowing("done", true);
    app().untilShowing("field.dial", true); // the lesson is open as it was
    assertThat(app().typed("field.dial")).isEqualTo("3");
    app().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app().typed("field.dial")).isEqualTo("1"); // and undo leads back
    app().press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app().untilShowing("catalogue", true);
    assertThat(app().heard("catalogue.card.first")).contains("1 of 1 goals");
    app().window().button("catalogue.card.first").click();
    app().untilShowing("field.dial", true);
    assertThat(app().typed("field.dial")).isEqualTo("9");
    app().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app().typed("field.dial")).isEqualTo("1");
    closeWindow();

    LabPc pc = new LabPc(other, "any");
    assertThat(pc.saved("Ada").works()).containsKeys("first", "second");
  }

  @Test
  void aGuestHearsWhoseFileItIsAndHasNoneToSave() throws Exception {
    Path file = file("Ada", "first", 7);
    open(home, Seating.NONE);
    app().untilShowing("catalogue", true);
    assertThat(app().window().menuItem("menu.file.save-all").target().isEnabled()).isFalse();
    app().drop(file);
    app().untilShowing("taken.close", true);
    assertThat(words("taken")).contains("Ada", "File › Say who sits here…");
    app().press(KeyEvent.VK_ESCAPE);
    assertThat(app().heard("header.seat")).startsWith("Guest");
    assertThat(new LabPc(home, "any").saved("Ada").works()).containsOnlyKeys("first");
  }

  @Test
  void whoSitsHereStaysWhenItIsAnothersFile() throws Exception {
    Path file = file("Bo", "first", 7);
    open(home, sits("Ada"));
    app().playFirst("9");
    app().drop(file);
    app().untilShowing("taken.close", true);
    assertThat(words("taken")).contains("Bo", "File › Next student");
    app().press(KeyEvent.VK_ESCAPE);
    assertThat(app().heard("header.seat")).startsWith("Ada");
    app().press(KeyEvent.VK_N, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().untilShowing("who.name.Bo", true);
    app().drop(file); // nobody sits here: it is not taken
    assertThat(app().isShowing("taken.close")).isFalse();
  }

  @Test
  void aTeacherTakesManyInAtOnceAndTheClassFolderHasTheirLogs() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int seat = 1; seat <= 30; seat++) {
      files.add(file("seat " + seat, "first", seat));
    }
    files.add(Files.writeString(stick.resolve("bad.weightroom-student"), "Dear diary"));
    open(home, new Seating(Optional.of(""), false, Optional.of(shared)));
    app().untilShowing("catalogue", true);
    app().window().menuItem("menu.teacher.take-in").click();
    app().choose("take-in.chooser", files.toArray(Path[]::new));
    app().untilShowing("taken.close", true);
    assertThat(words("taken"))
        .contains("30 of 31", "class folder, too", "bad.weightroom-student: this is no file");
    app().press(KeyEvent.VK_ESCAPE);
    try (Stream<Path> logs = Files.list(shared)) {
      assertThat(logs.map(LogReader::read)).hasSize(30).allMatch(log -> log.problem().isEmpty());
    }
  }

  @Test
  void aFileOpensByMenuAndABadOneIsToldWithItsReason() throws Exception {
    Path bad = Files.writeString(stick.resolve("bad.weightroom-student"), "Dear diary");
    open(home, sits("Ada"));
    app().press(KeyEvent.VK_O, KeyEvent.VK_CONTROL);
    app().choose("open.chooser", bad);
    app().untilShowing("taken.refused.close", true);
    assertThat(words("taken.refused")).contains("this is no file with a student’s work");
    app().press(KeyEvent.VK_ESCAPE);
    assertThat(home.resolve("students")).doesNotExist();
    app().window().menuItem("menu.file.save-all").click();
    app().choose("save-all.chooser", stick.resolve("none.weightroom-student"));
    app().untilShowing("save-all.failed.close", true); // nothing has been done yet
    app().press(KeyEvent.VK_ESCAPE);
    assertThat(stick.resolve("none.weightroom-student")).doesNotExist();
  }

  @Test
  void workThatCannotBeSavedOnThePcGoesIntoTheFileAllTheSame() throws Exception {
    Files.writeString(home.resolve("students"), "in the way");
    Path file = stick.resolve("Ada.weightroom-student");
    open(home, sits("Ada"));
    app().playFirst("9");
    app().window().menuItem("menu.file.save-all").click();
    app().choose("save-all.chooser", file);
    app().untilShowing("done", true);
    assertThat(new LabPc(other, "any").take(file).isTaken()).isTrue();
    assertThat(new LabPc(other, "any").saved("Ada").works()).containsOnlyKeys("first");
    app().drop(file); // it cannot be put here
    app().untilShowing("taken.unsaved.close", true);
    app().press(KeyEvent.VK_ESCAPE);
    Files.delete(home.resolve("students"));
  }

  // ---- hands
  // -------------------------------------------------------------------------------------

  private Path file(String student, String lesson, long number) throws Exception {
    LabPc pc = new LabPc(temporary.resolve("of " + student), "lab-1").play(student, lesson, number);
    return pc.export(student, stick.resolve(student + ".weightroom-student"));
  }

  private static Seating sits(String name) {
    return new Seating(Optional.of(name), false, Optional.empty());
  }

  private void open(Path userFolder, Seating seating) {
    window = Optional.of(WindowFixture.seating(Shelves.full(), userFolder, seating));
  }

  private WindowFixture app() {
    return window.orElseThrow();
  }

  private void closeWindow() {
    app().close();
    window = Optional.empty();
  }

  /** What a sheet says. */
  private String words(String sheet) {
    JDialog dialog = (JDialog) app().window().dialog(sheet).target();
    return WindowFixture.ask(() -> words(dialog.getContentPane()));
  }

  private static String words(Container part) {
    StringBuilder words = new StringBuilder();
    for (Component child : part.getComponents()) {
      if (child instanceof JTextComponent text) {
        words.append(text.getText()).append(' ');
      } else if (child instanceof Container more) {
        words.append(words(more));
      }
    }
    return words.toString();
  }
}
