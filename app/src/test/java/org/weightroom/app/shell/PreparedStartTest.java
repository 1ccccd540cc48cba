package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.testkit.GuiTest;

/** A teacher prepares a start, a student opens it, and goes back to the whole lesson. */
@GuiTest
final class PreparedStartTest {
  private WindowFixture app = new WindowFixture(Shelves.prepared(), Optional.of("line"));

  @TempDir private Path folder;

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void whatATeacherChoosesIsWhatAStudentSees() throws Exception {
    set("weight", "8"); // reaches the goal
    set("bias", "3");
    app.press(KeyEvent.VK_D, KeyEvent.VK_CONTROL); // a pin
    app.press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL);
    openSheet();
    assertThat(heard("start.control.weight")).isEqualTo("Weight");
    assertThat(heard("start.step.2")).isEqualTo("2. Two");
    app.window().comboBox("start.control.bias").selectItem("shown, but locked");
    app.window().checkBox("start.step.1").uncheck();
    Work start = save();
    assertThat(start.progress().state().values()).isEqualTo(Map.of("weight", 8.0, "bias", 3.0));
    assertThat(start.progress().solved()).isEmpty();
    assertThat(start.progress().best()).isEmpty();
    assertThat(start.progress().pins()).isEmpty();
    assertThat(start.past()).isEqualTo(Past.NONE);
    assertThat(start.start()).isEqualTo(new Preparation(List.of(), List.of(2, 3), List.of("bias")));
    assertThat(start.step()).isZero(); // the second step is the first that shows

    set("weight", "1");
    open();
    app.untilShowing("prepared.whole", true);
    assertThat(app.typed("field.weight")).isEqualTo("8.0");
    app.window().textBox("field.bias").requireDisabled();
    app.window().textBox("field.weight").requireEnabled();
    assertThat(app.said("story")).contains("Step 1 of 2", "Second.");
    app.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL); // one training step
    app.until("it has trained", () -> !app.typed("field.weight").equals("8.0"));
    assertThat(app.typed("field.bias")).isEqualTo("3.0");

    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app.typed("field.weight")).isEqualTo("8.0");
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL); // there is no more
    assertThat(app.typed("field.weight")).isEqualTo("8.0");
  }

  @Test
  void theWholeLessonComesBackAndUndoLeadsToTheStudentsOwnWork() throws Exception {
    openSheet();
    app.window().comboBox("start.control.bias").selectItem("hidden");
    app.window().checkBox("start.step.2").uncheck();
    Work start = save();
    assertThat(start.start().shows()).containsExactly("weight");
    assertThat(start.start().locked()).containsExactly("bias");

    set("bias", "4");
    set("weight", "7.5"); // reaches the goal
    open();
    app.untilShowing("field.bias", false);
    set("weight", "2");
    app.window().button("prepared.whole").click();
    app.untilShowing("prepared.whole", false);
    app.untilShowing("field.bias", true);
    assertThat(app.typed("field.weight")).isEqualTo("2.0");
    assertThat(app.said("story")).contains("of 3");
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app.typed("field.weight")).isEqualTo("7.5");
    assertThat(app.typed("field.bias")).isEqualTo("4.0");
    app.window().button("header.redo").click();
    assertThat(app.typed("field.weight")).isEqualTo("2.0");
    Path mine = folder.resolve("mine.weightroom");
    app.press(KeyEvent.VK_S, KeyEvent.VK_CONTROL);
    app.choose("save.chooser", mine);
    app.until("it is saved", () -> Files.exists(mine));
    assertThat(WorkFile.read(mine).progress().solved()).containsExactly("steep");
  }

  @Test
  void openingTheSameStartAgainCanBeUndone() throws Exception {
    openSheet();
    app.window().comboBox("start.control.bias").selectItem("shown, but locked");
    save();
    open();
    app.untilShowing("prepared.whole", true);
    set("weight", "6");
    open();
    app.until("it begins anew", () -> app.typed("field.weight").equals("0.0"));
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app.typed("field.weight")).isEqualTo("6.0");
    app.window().textBox("field.bias").requireDisabled();
  }

  @Test
  void ownWorkWaitsInAPreparedStartAlsoWhileTheProgramIsClosed() throws Exception {
    openSheet();
    app.window().comboBox("start.control.bias").selectItem("shown, but locked");
    save();
    sit();
    set("bias", "4");
    set("weight", "7.5");
    open();
    app.untilShowing("prepared.whole", true);
    set("weight", "2");
    sit(); // another day
    app.untilShowing("prepared.whole", true);
    app.window().textBox("field.bias").requireDisabled();
    app.window().button("prepared.whole").click();
    app.untilShowing("prepared.whole", false);
    assertThat(app.typed("field.weight")).isEqualTo("2.0");
    app.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app.typed("field.weight")).isEqualTo("7.5");
    assertThat(app.typed("field.bias")).isEqualTo("4.0");
  }

  @Test
  void somethingIsToBeLeft() {
    openSheet();
    app.window().comboBox("start.control.bias").selectItem("hidden");
    app.window().button("start.save").requireEnabled();
    app.window().comboBox("start.control.weight").selectItem("hidden");
    app.window().button("start.save").requireDisabled();
    assertThat(app.typed("start.problem")).isEqualTo("Leave at least one control to be seen.");
    app.window().comboBox("start.control.weight").selectItem("shown");
    for (int step = 1; step <= 3; step++) {
      app.window().button("start.save").requireEnabled();
      app.window().checkBox("start.step." + step).uncheck();
    }
    app.window().button("start.save").requireDisabled();
    assertThat(app.typed("start.problem")).isEqualTo("Leave at least one step of the story.");
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("start.save", false);
    assertThat(app.isShowing("prepared.whole")).isFalse();
  }

  @Test
  void whereAllThatTrainsIsLockedNoTrainingIsOffered() throws Exception {
    openSheet();
    app.window().comboBox("start.control.bias").selectItem("shown, but locked");
    app.window().comboBox("start.control.weight").selectItem("shown, but locked");
    save();
    app.untilShowing("training.play", true);
    open();
    app.untilShowing("training.play", false);
    app.window().menuItem("menu.lesson.run").requireDisabled();
  }

  // ---- hands ------------------------------------------------------------------------------------

  /** Ada sits down at the lesson, in a window of her own. */
  private void sit() {
    app.close();
    Seating ada = new Seating(Optional.of("Ada"), false, Optional.empty());
    app = WindowFixture.seating(Shelves.prepared(), folder.resolve("home"), ada);
    app.window().button("catalogue.card.line").click();
    app.untilShowing("field.weight", true);
  }

  private Path file() {
    return folder.resolve("start.weightroom");
  }

  private void openSheet() {
    app.untilShowing("field.weight", true);
    app.window().menuItem("menu.teacher.save-start").click();
    app.untilShowing("start.save", true);
  }

  private Work save() throws Exception {
    app.window().button("start.save").click();
    app.choose("save.chooser", file());
    app.until("it is saved", () -> Files.exists(file()));
    app.untilShowing("save.chooser", false);
    return WorkFile.read(file());
  }

  private void open() {
    app.press(KeyEvent.VK_O, KeyEvent.VK_CONTROL);
    app.choose("open.chooser", file());
    app.untilShowing("open.chooser", false);
  }

  private void set(String dial, String value) {
    app.untilShowing("field." + dial, true);
    app.window()
        .textBox("field." + dial)
        .deleteText()
        .enterText(value)
        .pressAndReleaseKeys(KeyEvent.VK_ENTER);
  }

  private String heard(String name) {
    return WindowFixture.ask(
        () ->
            app.window()
                .robot()
                .finder()
                .findByName(name)
                .getAccessibleContext()
                .getAccessibleName());
  }
}
