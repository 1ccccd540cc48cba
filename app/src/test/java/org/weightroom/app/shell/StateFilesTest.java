package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.testkit.GuiTest;

/** Work goes into a file and comes out of one: by menu, dragged, at the start. */
@GuiTest
final class StateFilesTest {
  private static final String HEAD =
      "{\"format\":\"weightroom\",\"version\":1,\"lessonVersion\":\"1.0.0\",\"step\":0,"
          + "\"kept\":{},\"solved\":[],";

  @TempDir private Path folder;
  private WindowFixture app = new WindowFixture(Shelves.full(), Optional.of("first"));

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void whatIsSavedByMenuOpensByMenu() throws Exception {
    app.set("field.dial", "9");
    Path file = folder.resolve("mine.weightroom");
    app.press(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
    app.choose("save.chooser", file);
    app.until("it is saved", () -> Files.exists(file));
    Work work = WorkFile.read(file);
    assertThat(work.progress().solved()).containsExactly("large");
    assertThat(work.past().done()).hasSize(1);

    app.set("field.dial", "2");
    app.press(KeyEvent.VK_O, KeyEvent.VK_CONTROL);
    app.choose("open.chooser", file);
    app.until("it is opened", () -> dial().equals("9"));
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(dial()).isEqualTo("1"); // as in the file
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(dial()).isEqualTo("2"); // and then to where the student was
  }

  @Test
  void aPreparedStartThatIsDraggedOntoTheWindowLocksItsDial() throws Exception {
    Path file = write("\"lesson\":\"first\",\"state\":{\"dial\":3},\"locked\":[\"dial\"]}");
    app.drop(file);
    app.until("it is opened", () -> dial().equals("3"));
    app.window().textBox("field.dial").requireDisabled();
    app.window().slider("slider.dial").requireDisabled();
    app.window().button("header.reset").click();
    assertThat(dial()).isEqualTo("3");
  }

  @Test
  void aPreparedStartHidesWhatItDoesNotShow() throws Exception {
    app.drop(write("\"lesson\":\"first\",\"state\":{\"dial\":3},\"shows\":[\"other\"]}"));
    app.untilShowing("field.dial", false);
  }

  @Test
  void whatDoesNotFitIsToldInOneLineAndTheRestOpens() throws Exception {
    app.drop(
        write(
            "\"lesson\":\"first\",\"state\":{\"dial\":1e9,\"wheel\":1},"
                + "\"solved2\":[],\"later\":true}"));
    app.untilShowing("open.part.close", true);
    assertThat(app.window().dialog("open.part").target().getTitle()).contains("in part");
    app.press(KeyEvent.VK_ESCAPE);
    app.until("it is there", () -> dial().equals("1")); // not a thousand million
  }

  @Test
  void aLessonThatIsNotHereAndAFileThatIsNoneAreTold() throws Exception {
    app.drop(write("\"lesson\":\"from-elsewhere\",\"state\":{}}"));
    app.untilShowing("open.failed.close", true);
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("open.failed.close", false);
    Path file = Files.writeString(folder.resolve("b.weightroom"), "nothing");
    app.drop(file);
    app.untilShowing("open.failed.close", true);
    app.press(KeyEvent.VK_ESCAPE);
    assertThat(dial()).isEqualTo("1");
  }

  @Test
  void aFileOpensWithTheWindow() throws Exception {
    app.close();
    app = WindowFixture.with(write("\"lesson\":\"first\",\"state\":{\"dial\":4}}"), Shelves.full());
    app.untilShowing("field.dial", true);
    assertThat(dial()).isEqualTo("4");
  }

  // ---- hands
  // -------------------------------------------------------------------------------------

  private Path write(String rest) throws Exception {
    return Files.writeString(folder.resolve("start.weightroom"), HEAD + rest);
  }

  private String dial() {
    return app.typed("field.dial");
  }
}
