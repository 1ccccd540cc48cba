package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.cli.Door;
import org.weightroom.testkit.GuiTest;

/** What a student did in two windows is in one log, and that leads to the very same numbers. */
@GuiTest
final class SessionOverStartsTest {
  @TempDir private Path temporary;
  private Session session;

  @BeforeEach
  void sit() throws IOException {
    session = new Session(temporary);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aLineIsFoundInTwoWindowsAndReplays() throws Exception {
    session.open("Ada");
    session.enter("regression");
    session.next(2);
    session.click("predict.bias-alone.no");
    session.next(1);
    session.app().window().slider("slider.weight").slideTo(80);
    session.type("field.bias", "200");
    session.keys("slider.bias", KeyEvent.VK_RIGHT, 3);
    session.undo(2);
    session.redo(1);
    session.click("goals.hint");
    session.type("field.weight", "0.059");
    session.type("field.bias", "246");
    session.app().untilShowing("reflect.text", true);
    session.app().window().textBox("reflect.text").setText("The line went flat – “ha”.");
    session.click("reflect.keep");
    session.closeWindow();
    session.replays("Ada", "regression");
    assertThat(session.saved("Ada", "regression").progress().solved()).hasSize(5);

    session.open("Ada");
    session.app().window().button("catalogue.continue").click();
    session.app().untilShowing("field.bias", true);
    assertThat(session.number("bias")).isEqualTo(246);
    session.undo(3);
    session.redo(1);
    session.wear("dark", "ar-XB");
    session.app().window().slider("slider.weight").slideTo(120);
    session.sitNext("Bo");
    session.enter("regression");
    session.next(3);
    assertThat(session.number("bias")).as("nobody's before").isEqualTo(150);
    session.type("field.bias", "100");
    session.sitNext("Ada");
    session.enter("regression");
    session.undo(1);
    session.keys("slider.bias", KeyEvent.VK_LEFT, 2);
    session.wear("light", "en-XA");
    session.app().press(KeyEvent.VK_PAGE_UP, KeyEvent.VK_CONTROL);
    session.app().press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL);
    session.leave();
    session.enter("regression");
    session.undo(1);
    session.redo(1);
    session.type("field.weight", "0.071");
    double weight = session.number("weight");
    double bias = session.number("bias");
    session.closeWindow();
    session.replays("Ada", "regression");
    session.replays("Bo", "regression");
    assertThat(session.state("Ada", "regression"))
        .containsEntry("weight", weight)
        .containsEntry("bias", bias);
  }

  @Test
  void aNetworkIsTrainedInTwoWindowsAndReplays() throws Exception {
    session.open("Ada");
    session.enter("titanic");
    session.next(4);
    session.click("predict.forget-age.fewer");
    session.next(4);
    session.app().window().toggleButton("page.train").click();
    session.app().untilShowing("field.hidden-neurons", true);
    session.type("field.hidden-neurons", "8");
    session.app().window().toggleButton("chip.features.sex").click();
    session.app().press(KeyEvent.VK_RIGHT);
    session.app().press(KeyEvent.VK_SPACE);
    session.app().window().toggleButton("chip.features.sex").click();
    session.train("step100", "100");
    session.train("step", "101");
    session.train("back", "100");
    session.click("goals.hint");
    session.undo(1);
    session.redo(1);
    session.type("field.learning-rate", "0.5");
    session.train("step100", "200");
    session.click("training.converge");
    session.app().until("the run ends", () -> !Session.isTraining());
    session.closeWindow();
    session.replays("Ada", "titanic");

    session.open("Ada");
    session.enter("titanic");
    session.app().untilShowing("page.train", true);
    session.app().window().toggleButton("page.train").click();
    session.app().untilShowing("field.hidden-neurons", true);
    session.train("step");
    session.undo(4);
    session.redo(2);
    session.wear("high-contrast", "ar-XB");
    session.click("stepper.seed.plus");
    session.train("step10", "10");
    session.sitNext("Bo");
    session.sitNext("Ada");
    session.enter("titanic");
    session.app().untilShowing("page.train", true);
    session.app().window().toggleButton("page.train").click();
    session.train("step", "11");
    session.train("back", "10");
    session.leave();
    session.enter("titanic");
    session.train("step", "11");
    session.undo(2);
    session.closeWindow();
    session.replays("Ada", "titanic");
    assertThat(session.saved("Ada", "titanic").progress().solved()).isNotEmpty();
  }

  @Test
  void aScriptBeforeAndAfterAWindowIsOneSession() throws Exception {
    String[] first = {
      "try",
      "regression",
      "weight=0.059",
      "bias=246",
      "--student",
      "Ada",
      "--class-folder",
      session.shared().toString()
    };
    assertThat(session.tell(first).code()).isZero();
    session.open("Ada");
    assertThat(session.app().heard("catalogue.card.regression")).contains("5");
    session.enter("regression");
    session.next(3);
    assertThat(session.number("bias")).isEqualTo(246);
    session.undo(1);
    assertThat(session.number("bias")).isEqualTo(150);
    session.redo(1);
    session.type("field.bias", "240");
    session.closeWindow();
    session.replays("Ada", "regression");

    String[] again = first.clone();
    again[2] = "weight=0.06";
    again[3] = "area=1000";
    Door door = session.tell(again);
    assertThat(door.out()).contains("240").containsPattern("below-450\\s+yes");
    session.replays("Ada", "regression");
    session.open("Ada");
    session.enter("regression");
    assertThat(session.number("weight")).isEqualTo(0.06);
    session.undo(2);
    assertThat(session.number("bias")).isEqualTo(246);
    session.closeWindow();
    session.replays("Ada", "regression");
  }
}
