package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.ClassFolder;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Recording;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.Quarantine;
import org.weightroom.lesson.Deed;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Owner;
import org.weightroom.testkit.GuiTest;

/** A student's lesson, opened by the teacher where the student left it. */
@GuiTest
final class ReplayViewTest {
  @TempDir private Path root;
  private Path folder;
  private LessonLibrary library;
  private WindowFixture app;

  @BeforeEach
  void open() throws Exception {
    folder = Files.createDirectory(root.resolve("class"));
    Path home = Files.createDirectory(root.resolve("home"));
    library =
        LessonLibrary.open(
            Places.standard(List.of(), home), Locale.ENGLISH, Quarantine.of(home, List.of()));
    play();
    app = WindowFixture.over(library, home);
  }

  @AfterEach
  void close() {
    app.close();
    library.close();
  }

  private void play() throws Exception {
    LessonEntry regression = library.find("regression").orElseThrow();
    LessonModel model = regression.lesson().orElseThrow().createModel();
    model.open(Owner.currentThread());
    try (LogWriter writer = new LogWriter(root.resolve("Ada"), "Ada", "pc-1", "test")) {
      Recording recording =
          Recording.of(
              model,
              regression.info(),
              Map.of(),
              Clock.systemUTC(),
              entry -> {
                try {
                  writer.append(entry);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      recording.step(3); // where the lab shows the student’s own line
      model.deeds().repeat(set(Map.of("bias", 163.0)));
      model.deeds().repeat(set(Map.of("weight", 0.059, "bias", 246.0)));
      recording.close();
      new ClassFolder(folder).publish(writer.file().orElseThrow());
    }
    model.close();
  }

  private static Deed set(Map<String, Object> values) {
    return new Deed(
        Deed.Kind.SET, "", 0, values, Cause.HAND, true, List.of(), OptionalDouble.empty(), "");
  }

  private String replay() {
    app.window().menuItem("menu.teacher.class-folder").click();
    app.untilShowing("class.chooser", true);
    app.window().fileChooser("class.chooser").selectFile(folder.toFile()).approve();
    app.until(
        "Ada is there",
        () ->
            app.isShowing("class.table")
                && WindowFixture.ask(
                    () -> app.window().table("class.table").target().getRowCount() == 1));
    app.focus("class.table");
    app.press(KeyEvent.VK_ENTER);
    app.until(
        "the log is read",
        () ->
            app.isShowing("pupil.replay")
                && WindowFixture.ask(
                    () -> app.window().button("pupil.replay").target().isEnabled()));
    app.window().button("pupil.replay").click();
    app.untilShowing("lesson.page", true);
    JTextComponent verdict = app.window().textBox("replay.verdict").target();
    return WindowFixture.ask(verdict::getText);
  }

  @Test
  void theLessonOpensAsTheStudentLeftIt() {
    String verdict = replay();

    assertTrue(verdict.startsWith("Consistent"), verdict);
    assertEquals("0.059", app.window().textBox("field.weight").text());
    assertEquals("246", app.window().textBox("field.bias").text());
    app.window().button("replay.back").click();
    app.untilShowing("pupil", true);
  }

  @Test
  void aLogThatClaimsMoreThanItsDeedsIsAltered() throws IOException {
    Path log = folder.resolve("~41da.pc-1.jsonl");
    Files.writeString(log, Files.readString(log).replace("\"weight\":0.059", "\"weight\":0.058"));
    String verdict = replay();

    assertTrue(verdict.startsWith("Altered"), verdict);
    assertEquals("163", app.window().textBox("field.bias").text());
  }
}
