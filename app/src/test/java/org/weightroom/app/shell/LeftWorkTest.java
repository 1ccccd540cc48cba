package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.cli.Door;
import org.weightroom.app.log.Names;
import org.weightroom.app.progress.Companion;
import org.weightroom.app.progress.Spare;
import org.weightroom.app.progress.Store;
import org.weightroom.app.progress.Work;
import org.weightroom.app.transfer.Intake;
import org.weightroom.lesson.Texts;
import org.weightroom.testkit.GuiTest;

/** A home that cannot be written: the student goes on in the next window, and loses nothing. */
@GuiTest
final class LeftWorkTest {
  @TempDir private Path temporary;
  private Session session;
  private Path home;
  private Path folder;

  @BeforeEach
  void sit() throws IOException {
    session = new Session(temporary);
    home = temporary.resolve("home");
    folder = Names.folder(home, "Ada");
    Files.writeString(home.resolve("students"), "in the way");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void workGoesFromWindowToWindowAndHomeAtLast() throws Exception {
    session.open("Ada");
    session.enter("regression");
    session.next(3);
    session.type("field.bias", "200");
    session.type("field.weight", "0.059");
    session.closeWindow();
    assertThat(Spare.folders(folder)).hasSize(1);

    session.open("Ada");
    goOn();
    assertThat(session.number("weight")).isEqualTo(0.059);
    assertThat(session.number("bias")).isEqualTo(200);
    session.undo(2);
    assertThat(session.number("bias")).isEqualTo(150);
    session.redo(2);
    session.type("field.bias", "246");
    session.sitNext("Bo");
    assertThat(session.app().heard("catalogue.card.regression")).as("Bo's").doesNotContain("5");
    session.sitNext("Ada");
    goOn();
    assertThat(session.number("bias")).as("in the same window, too").isEqualTo(246);
    session.closeWindow();

    Files.delete(home.resolve("students"));
    session.open("Ada");
    assertThat(session.app().heard("catalogue.card.regression")).contains("5");
    goOn();
    assertThat(session.number("bias")).isEqualTo(246);
    session.undo(1);
    assertThat(session.number("bias")).isEqualTo(200);
    session.redo(1);
    session.app().until("all is saved", () -> Spare.folders(folder).isEmpty());
    session.closeWindow();

    assertThat(session.state("Ada", "regression"))
        .containsEntry("weight", 0.059)
        .containsEntry("bias", 246.0);
    assertThat(session.saved("Ada", "regression").progress().solved()).hasSize(5);
    List<Path> logs = logs(folder, "log.");
    assertThat(logs(session.shared(), "~41da.")).hasSameSizeAs(logs);
    for (Path log : logs) {
      Door door = session.tell("replay", log.toString());
      assertThat(door.out()).contains("consistent");
      assertThat(door.code()).as(door.err()).isZero();
    }
  }

  @Test
  void whatCouldNeverBeSavedCanBeTakenAlong() throws Exception {
    session.open("Ada");
    session.enter("regression");
    session.next(3);
    session.type("field.bias", "200");
    session.closeWindow();
    Path file = temporary.resolve("ada.weightroom-student");
    Door door = session.tell("export", "Ada", "--out", file.toString());
    assertThat(door.code()).as(door.err()).isZero();
    Path other = Files.createDirectory(temporary.resolve("other"));
    Texts texts = Texts.of(Intake.class, Locale.ENGLISH);
    assertThat(new Intake(other, Optional.empty(), texts).take(file).isTaken()).isTrue();
    Path there = Names.folder(other, "Ada");
    try (Store store = Store.open(there, "other", Companion.NONE, () -> {})) {
      Work work = store.earlier().works().get("regression").get(0);
      assertThat(work.progress().state().values()).containsEntry("bias", 200.0);
    }
    assertThat(logs(there, "log.")).hasSize(1);
    session.tell("forget", "Ada", "--yes");
  }

  @Test
  void whatIsForgottenIsNotLeftAnywhere() throws Exception {
    session.open("Ada");
    session.enter("regression");
    session.next(3);
    session.type("field.bias", "200");
    session.closeWindow();
    Path left = Spare.folders(folder).get(0);
    assertThat(session.tell("forget", "Bo", "--yes").code()).isZero();
    Door listed = session.tell("forget", "Ada");
    assertThat(listed.code()).isEqualTo(1);
    assertThat(listed.out()).contains(left.resolve("regression.weightroom").toString());
    assertThat(left).isDirectory();
    Door door = session.tell("forget", "Ada", "--yes");
    assertThat(door.code()).as(door.err()).isZero();
    assertThat(left).doesNotExist();
  }

  private void goOn() {
    session.app().window().button("catalogue.continue").click();
    session.app().untilShowing("field.bias", true);
  }

  private static List<Path> logs(Path folder, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(file -> file.toString().endsWith(".jsonl"))
          .toList();
    }
  }
}
