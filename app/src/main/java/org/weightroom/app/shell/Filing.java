package org.weightroom.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.weightroom.app.transfer.StudentFile;

/** What becomes of files: chosen in a menu, dragged onto the window, or named at the start. */
final class Filing {
  private final Shell shell;
  private final StateFiles states;
  private final StudentFiles students;
  private final Installing installing;

  Filing(Shell shell, StateFiles states, StudentFiles students, Installing installing) {
    this.shell = shell;
    this.states = states;
    this.students = students;
    this.installing = installing;
  }

  /** Runs a command that reads or writes files of students. */
  void run(Command command) {
    switch (command) {
      case OPEN -> states.choose(this::take);
      case SAVE -> states.save();
      case SAVE_START -> states.saveStart();
      case SAVE_ALL -> students.save();
      case TAKE_IN -> students.choose();
      default -> throw new IllegalArgumentException(command.id());
    }
  }

  /** Takes files of any kind; who sits here is to be known first. */
  void take(List<Path> files) {
    if (shell.screen().asks()) {
      return;
    }
    List<Path> all = files.stream().filter(StudentFile::is).toList();
    if (!all.isEmpty()) {
      students.takeIn(all);
    }
    files.stream().filter(StateFiles::is).forEach(states::open);
    Predicate<Path> known = file -> StudentFile.is(file) || StateFiles.is(file);
    installing.offer(files.stream().filter(known.negate()).toList(), shell.texts());
  }

  /** Says at the foot what was done with a file. */
  void say(String key, Path file) {
    students.say(key, file);
  }

  /** What stands below every page about them. */
  Optional<JComponent> strip() {
    return students.strip();
  }
}
