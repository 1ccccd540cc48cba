package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.ClassFolder;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Told;
import org.weightroom.testkit.GuiTest;

/** The teacher's view of a class. */
@GuiTest
final class ClassViewTest {
  private static final Duration AGO = Duration.between(Told.START, Instant.now()).minusMinutes(3);

  @TempDir private Path root;
  private Path folder;
  private WindowFixture app;

  @BeforeEach
  void fillTheFolder() throws IOException {
    folder = Files.createDirectory(root.resolve("class"));
    write("Ada", told().after(5).drag(9).after(5).drag(4, "one").predict("card", "yes"));
    write("Bob", told().after(5).type("dial", 2, "one", "two").predict("card", "no"));
    Told stuck = told().hint("a").hint("b").hint("c").drag(9);
    stuck.line(Entry.What.HAND_UP, Map.of());
    write("Cleo", stuck.line(Entry.What.REFLECT, Map.of("text", "It took both dials.")));
    app = new WindowFixture(Shelves.full(), Optional.empty());
    app.untilShowing("catalogue.broken.bad-view", true);
  }

  @AfterEach
  void close() {
    app.close();
  }

  private static Told told() {
    return new Told("first", "one", "two").after(AGO);
  }

  private void write(String student, Told told) throws IOException {
    Path local = root.resolve(student);
    try (LogWriter writer = new LogWriter(local, student, "pc-1", "test")) {
      for (Entry entry : told.entries()) {
        writer.append(entry);
      }
      new ClassFolder(folder).publish(writer.file().orElseThrow());
    }
  }

  private void openTheClass() {
    app.window().menuItem("menu.teacher.class-view").click();
    app.untilShowing("class.no-folder", true);
    app.window().button("class.no-folder.action").click();
    app.untilShowing("class.chooser", true);
    app.window().fileChooser("class.chooser").selectFile(folder.toFile()).approve();
    app.untilShowing("class.table", true);
    app.until("three students are there", () -> rows() == 3);
  }

  private int rows() {
    return WindowFixture.ask(() -> table().getRowCount());
  }

  private JTable table() {
    return app.window().table("class.table").target();
  }

  private String cell(int row, int column) {
    return WindowFixture.ask(() -> ((ClassCell) table().getValueAt(row, column)).spoken());
  }

  @Test
  void theGridTellsWhoIsWhereAndHowTheyGotThere() {
    openTheClass();

    assertEquals("Ada", cell(0, 0));
    assertTrue(cell(0, 2).startsWith("reached by own play"), cell(0, 2));
    assertTrue(cell(1, 3).startsWith("reached by typed at once"), cell(1, 3));
    assertEquals("done", cell(1, 1));
    assertEquals("hand up, stuck", cell(2, 1));
    assertTrue(app.heard("class.tile.here").startsWith("3 of 3 are here"));
    assertTrue(app.heard("class.tile.stuck").startsWith("1 are stuck"));
    assertTrue(app.heard("class.tile.hands").startsWith("1 have a hand up"));
    assertTrue(app.heard("class.tile.done").startsWith("1 have reached every goal"));
  }

  @Test
  void aTileLeavesOnlyItsStudentsAndASearchTheOneWhoIsWanted() {
    openTheClass();
    app.window().toggleButton("class.tile.stuck").click();
    app.until("one is left", () -> rows() == 1);
    assertEquals("Cleo", cell(0, 0));
    app.window().toggleButton("class.tile.stuck").click();
    app.until("all are back", () -> rows() == 3);
    app.window().textBox("class.search").enterText("bo");
    app.until("Bob is left", () -> rows() == 1);
    assertEquals("Bob", cell(0, 0));
  }

  @Test
  void itRefreshesByItself() throws IOException {
    openTheClass();
    write("Dora", told().drag(3, "one"));

    app.until("Dora is there", () -> rows() == 4);
    app.until("a fourth", () -> app.heard("class.tile.here").startsWith("4 of 4"));
  }

  @Test
  void namesCanBeHiddenEverywhere() {
    openTheClass();
    app.window().checkBox("class.hide-names").click();
    app.until("names are hidden", () -> cell(0, 0).equals("Student 1"));
    assertEquals("Student 2", cell(1, 0));
    assertEquals("hand up, stuck", cell(1, 1), "Cleo is not the third, as the alphabet has it");
    app.window().toggleButton("class.predictions").click();
    app.untilShowing("class.tally", true);
    assertFalse(app.said("class.tally").contains("Ada"));
    app.window().toggleButton("class.predictions").click();
    app.untilShowing("class.table", true);
    app.focus("class.table");
    app.press(KeyEvent.VK_ENTER);
    app.untilShowing("pupil", true);
    app.window().label("header.title").requireText("Student 3"); // Ada, still
  }

  @Test
  void aStudentOpensByTheKeyboardAndEscLeadsBack() {
    openTheClass();
    app.focus("class.table");
    app.press(KeyEvent.VK_DOWN);
    app.press(KeyEvent.VK_DOWN);
    app.press(KeyEvent.VK_ENTER);
    app.untilShowing("pupil", true);
    app.window().label("header.title").requireText("Cleo");
    app.until("the log is read", () -> app.said("pupil").contains("It took both dials."));
    JTable lines = app.window().table("pupil.timeline").target();
    assertEquals(
        "opened the lesson", WindowFixture.ask(() -> ((ClassCell) lines.getValueAt(0, 1)).words()));
    app.press(KeyEvent.VK_ESCAPE);

    app.untilFocused("class.table");
    assertEquals("Cleo", cell(WindowFixture.ask(table()::getSelectedRow), 0));
    assertEquals(3, rows());
  }

  @Test
  void anAlteredLogSaysSo() throws IOException {
    Path log = folder.resolve(Names.escape("Ada") + ".pc-1.jsonl");
    Files.writeString(log, Files.readString(log).replace("\"score\":4.0", "\"score\":1.0"));
    openTheClass();

    assertEquals("altered", cell(0, 1));
    assertTrue(app.heard("class.tile.suspect").startsWith("1 have a log"));
  }

  @Test
  void theClassAndTheChaptersShowAsPagesBeforeTheyArePrinted() {
    openTheClass();
    app.window().button("class.print").click();
    app.untilShowing("print.page.1", true);
    assertTrue(app.heard("print.page.1").contains("Cleo"));
    app.window().button("print.back").click();
    app.untilShowing("class.table", true);
    app.window().menuItem("menu.teacher.teacher-pages").click();
    app.untilShowing("chapter.choice", true);
    assertTrue(app.heard("print.page.1").contains("Answers to the cards"));
  }
}
