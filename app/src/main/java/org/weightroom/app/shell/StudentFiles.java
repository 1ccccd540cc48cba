package org.weightroom.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import org.weightroom.app.progress.Work;
import org.weightroom.app.transfer.Intake;
import org.weightroom.app.transfer.Intake.Taken;
import org.weightroom.app.transfer.StudentFile;
import org.weightroom.app.transfer.TransferException;
import org.weightroom.lesson.Texts;

/** All of a student's work in one file: saved for a USB stick, and taken in from one. */
final class StudentFiles {
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final JFrame frame;
  private final Shell shell;
  private final Seats seats;
  private final Visits visits;
  private final Ledger ledger;
  private final Path userFolder;
  private Optional<Said> said = Optional.empty();

  StudentFiles(
      JFrame frame, Shell shell, Seats seats, Visits visits, Ledger ledger, Path userFolder) {
    this.frame = frame;
    this.shell = shell;
    this.seats = seats;
    this.visits = visits;
    this.ledger = ledger;
    this.userFolder = userFolder;
  }

  /** What was done, and for whom: the next student is not told. */
  private record Said(String words, String student) {}

  /** Lets the student choose where all their work goes. */
  void save() {
    JFileChooser chooser = chooser("save-all.chooser", "save-all.choose");
    chooser.setSelectedFile(new File(StudentFile.suggestedName(seats.now().student())));
    if (chooser.showSaveDialog(frame) == JFileChooser.APPROVE_OPTION) {
      Path chosen = chooser.getSelectedFile().toPath();
      Path file =
          StudentFile.is(chosen)
              ? chosen
              : chosen.resolveSibling(chosen.getFileName() + StudentFile.ENDING);
      Replacing.ask(frame, shell.texts(), file, () -> write(file));
    }
  }

  /** Saves first what is not saved yet; what cannot be is put into the file all the same. */
  private void write(Path file) {
    visits.note();
    Seat seat = seats.now();
    List<Work> here = ledger.works();
    Texts texts = shell.texts();
    Background.ask(
        () -> {
          List<Work> unsaved = seat.tryNow(MOMENT) ? List.of() : here;
          StudentFile all =
              StudentFile.gather(seat.student(), userFolder, unsaved, seat.spareLogs(), texts);
          all.write(file);
          return all;
        },
        all -> say(all.leftOut().isEmpty() ? "save-all.done" : "save-all.part", file),
        problem -> {
          String why =
              problem instanceof TransferException refused
                  ? refused.text(texts)
                  : texts.text("save.failed.what", "file", name(file));
          tell("save-all.failed", texts.text("save.failed", "file", name(file)), List.of(why));
        });
  }

  /** Lets a teacher choose what students have brought. */
  void choose() {
    JFileChooser chooser = chooser("take-in.chooser", "take-in.choose");
    chooser.setMultiSelectionEnabled(true);
    if (chooser.showDialog(frame, shell.texts().text("take-in.yes"))
        == JFileChooser.APPROVE_OPTION) {
      takeIn(Choosers.chosen(chooser));
    }
  }

  /** Takes files in; if one is of whoever sits here, they go on with all of it. */
  void takeIn(List<Path> files) {
    Intake intake = new Intake(userFolder, seats.classFolder(), shell.texts());
    String here = seats.now().student();
    Background.ask(
        () -> !here.isEmpty() && files.stream().anyMatch(file -> intake.isOf(here, file)),
        own -> {
          if (own && here.equals(seats.now().student()) && !shell.screen().asks()) {
            takeInOwn(intake, files);
          } else {
            Background.ask(() -> intake.take(files), this::tell, shell::showFailure);
          }
        },
        shell::showFailure);
  }

  private void takeInOwn(Intake intake, List<Path> files) {
    Optional<String> lesson =
        shell.screen() instanceof LessonScreen open
            ? Optional.of(open.item().id())
            : Optional.empty();
    List<Taken> taken = new ArrayList<>();
    shell
        .sitting()
        .again(
            () -> taken.addAll(intake.take(files)),
            done -> {
              lesson.ifPresentOrElse(shell::openFirst, shell::showCatalogue);
              if (done) {
                tell(taken);
              } else {
                Texts texts = shell.texts();
                String why = texts.text("taken.unsaved");
                tell("taken.unsaved", texts.text("taken.unsaved.title"), List.of(why));
              }
            });
  }

  private void tell(List<Taken> all) {
    if (all.size() == 1) {
      tell(all.get(0));
      return;
    }
    Texts texts = shell.texts();
    List<String> lines = new ArrayList<>();
    long taken = all.stream().filter(Taken::isTaken).count();
    if (taken > 0 && all.stream().allMatch(one -> one.unshared().isEmpty())) {
      lines.add(texts.text(seats.hasClass() ? "taken.many.shared" : "taken.many.no-folder"));
    }
    for (Taken one : all) {
      if (!one.isTaken()) {
        lines.add(texts.text("taken.line", "file", name(one.file()), "problem", one.problem()));
      }
    }
    all.stream().map(Taken::unshared).filter(why -> !why.isEmpty()).limit(1).forEach(lines::add);
    tell("taken", texts.text("taken.many.title", "taken", taken, "all", all.size()), lines);
  }

  private void tell(Taken one) {
    Texts texts = shell.texts();
    if (!one.isTaken()) {
      String title = texts.text("taken.refused", "file", name(one.file()));
      tell("taken.refused", title, List.of(one.problem()));
      return;
    }
    String here = seats.now().student();
    if (one.student().equals(here) && one.unshared().isEmpty()) {
      say(one.fresh() == 0 ? "taken.own-old" : "taken.own", one.file());
      return;
    }
    List<String> lines = new ArrayList<>();
    if (!one.student().equals(here)) {
      String student = Foreign.isolated(one.student(), texts);
      lines.add(texts.text(here.isEmpty() ? "taken.guest" : "taken.other", "student", student));
    }
    if (!one.unshared().isEmpty()) {
      lines.add(one.unshared());
    } else if (seats.hasClass()) {
      lines.add(texts.text("taken.shared"));
    }
    String student = Foreign.isolated(one.student(), texts);
    tell("taken", texts.text("taken.title", "student", student), lines);
  }

  /** Says at the foot what was done with a file. */
  void say(String key, Path file) {
    said =
        Optional.of(new Said(shell.texts().text(key, "file", name(file)), seats.now().student()));
    shell.underline();
  }

  /** What was done, for a while. */
  Optional<JComponent> strip() {
    return said.filter(now -> now.student().equals(seats.now().student()))
        .map(now -> new DoneSign(now.words(), shell.texts(), this::forget));
  }

  private void forget() {
    said = Optional.empty();
    shell.underline();
  }

  private void tell(String name, String title, List<String> lines) {
    Sheet sheet = new Sheet(frame, name, title, shell.texts()).heading(title);
    lines.forEach(sheet::paragraph);
    sheet.open();
  }

  private String name(Path file) {
    return Foreign.isolated(String.valueOf(file.getFileName()), shell.texts());
  }

  private JFileChooser chooser(String name, String title) {
    String ending = StudentFile.ENDING.substring(1);
    return Choosers.of(frame, shell.texts(), name, title, "take-in.filter", ending);
  }
}
