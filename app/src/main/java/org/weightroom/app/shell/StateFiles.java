package org.weightroom.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.app.transfer.StudentFile;
import org.weightroom.lesson.Texts;

/** State files: work that somebody saves, hands on or hands out, and opens again. */
final class StateFiles {
  private static final int MOST_TOLD = 8;
  private static final String START = "-start";

  private final JFrame frame;
  private final Shell shell;

  StateFiles(JFrame frame, Shell shell) {
    this.frame = frame;
    this.shell = shell;
  }

  /** Whether a file is meant to be one. */
  static boolean is(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(WorkFile.ENDING);
  }

  /** Lets somebody choose where the work in the lesson on the stage goes. */
  void save() {
    if (shell.screen() instanceof LessonScreen lesson) {
      choose("save.choose", lesson.item().id(), lesson.visit()::work);
    }
  }

  /** Lets a teacher prepare a start of the lesson on the stage, and choose where it goes. */
  void saveStart() {
    if (shell.screen() instanceof LessonScreen lesson) {
      StartPlan plan = new StartPlan(lesson.visit());
      String name = lesson.item().id() + START;
      StartSheet.open(frame, shell.texts(), plan, () -> choose("start.choose", name, plan::work));
    }
  }

  private void choose(String title, String name, Supplier<Work> work) {
    String ending = WorkFile.ENDING.substring(1);
    JFileChooser chooser =
        Choosers.of(frame, shell.texts(), "save.chooser", title, "save.filter", ending);
    chooser.setSelectedFile(Path.of(name + WorkFile.ENDING).toFile());
    if (chooser.showSaveDialog(frame) == JFileChooser.APPROVE_OPTION) {
      Path chosen = chooser.getSelectedFile().toPath();
      Path file =
          is(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + WorkFile.ENDING);
      Work now = work.get();
      Replacing.ask(frame, shell.texts(), file, () -> write(now, file));
    }
  }

  private void write(Work work, Path file) {
    Background.ask(
        () -> {
          WorkFile.write(file, work);
          return file;
        },
        done -> shell.filing().say("save.done", done),
        problem ->
            tell("save.failed", file, shell.texts().text("save.failed.what", "file", name(file))));
  }

  /** Lets somebody choose files to open: such, or all of a student's work. */
  void choose(Consumer<List<Path>> taker) {
    JFileChooser chooser =
        Choosers.of(
            frame,
            shell.texts(),
            "open.chooser",
            "open.choose",
            "open.filter",
            WorkFile.ENDING.substring(1),
            StudentFile.ENDING.substring(1));
    chooser.setMultiSelectionEnabled(true);
    if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
      taker.accept(Choosers.chosen(chooser));
    }
  }

  /** Opens a file; what comes of it is told on the page, or why nothing came of it. */
  void open(Path file) {
    Background.ask(() -> WorkFile.read(file), work -> open(file, work), e -> refuse(file, e));
  }

  private void open(Path file, Work work) {
    Texts texts = shell.texts();
    Optional<ShelfItem> item = shell.lesson(work.lesson());
    if (item.isEmpty()) {
      String lesson = Foreign.isolated(work.lesson(), texts);
      tell("open.failed", file, texts.text("open.no-lesson", "lesson", lesson));
      return;
    }
    shell.open(item.get(), work).ifPresent(leftOut -> tellLeftOut(file, work, item.get(), leftOut));
  }

  private void tellLeftOut(Path file, Work work, ShelfItem item, List<String> leftOut) {
    if (leftOut.isEmpty()) {
      return;
    }
    Texts texts = shell.texts();
    String ids = String.join(", ", leftOut.subList(0, Math.min(MOST_TOLD, leftOut.size())));
    String all = leftOut.size() > MOST_TOLD ? ids + ", …" : ids;
    tell(
        "open.part",
        file,
        texts.text(
            "open.left-out",
            "what",
            Foreign.isolated(all, texts),
            "saved",
            Foreign.isolated(work.lessonVersion(), texts),
            "here",
            item.info().version()));
  }

  private void refuse(Path file, Exception problem) {
    Texts texts = shell.texts();
    String why =
        problem instanceof BadFileException bad
            ? bad.text(texts)
            : texts.text(
                problem instanceof IOException ? "open.unreadable" : "open.unknown",
                "problem",
                LessonFailure.reason(problem));
    tell("open.failed", file, why);
  }

  private void tell(String name, Path file, String words) {
    Texts texts = shell.texts();
    String title = texts.text(name, "file", name(file));
    new Sheet(frame, name, title, texts).heading(title).paragraph(words).open();
  }

  private String name(Path file) {
    return Foreign.isolated(String.valueOf(file.getFileName()), shell.texts());
  }
}
