package org.weightroom.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;

/** What the Teacher menu does: the class and its folder, and pages to print. */
final class Teacher {
  private final JFrame frame;
  private final Supplier<List<ShelfItem>> items;
  private final Optional<LessonLibrary> library;
  private final Consumer<Screen> show;
  private final Runnable home;
  private final ClassView view = new ClassView();
  private final Supplier<Optional<Path>> folder;
  private final Consumer<Path> chosen;
  private Optional<ClassScreen> last = Optional.empty();

  /**
   * Makes the teacher's place.
   *
   * @param items the lessons in the language of now
   * @param library what logs are played on; without it none is
   * @param folder the class folder, where one is set
   * @param chosen hears of another class folder
   * @param show shows a page in the window
   * @param home shows the catalogue
   */
  Teacher(
      JFrame frame,
      Supplier<List<ShelfItem>> items,
      Optional<LessonLibrary> library,
      Supplier<Optional<Path>> folder,
      Consumer<Path> chosen,
      Consumer<Screen> show,
      Runnable home) {
    this.home = home;
    this.library = library;
    this.frame = frame;
    this.items = items;
    this.folder = folder;
    this.chosen = chosen;
    this.show = show;
  }

  /** Runs a command of the Teacher menu. */
  void run(Command command, Texts texts) {
    switch (command) {
      case CLASS_VIEW -> showClass();
      case CLASS_FOLDER -> choose(texts);
      case TEACHER_PAGES -> show.accept(new ChapterScreen(home));
      default -> throw new IllegalArgumentException(command.id());
    }
  }

  private void showClass() {
    Optional<Path> wanted = folder.get();
    ClassScreen screen = last.filter(known -> known.shows(wanted)).orElseGet(() -> open(wanted));
    last = Optional.of(screen);
    show.accept(screen);
  }

  private ClassScreen open(Optional<Path> wanted) {
    return new ClassScreen(items, library, wanted, view, show, this::choose);
  }

  private void choose(Texts texts) {
    JFileChooser chooser = new JFileChooser();
    chooser.setName("class.chooser");
    chooser.setDialogTitle(texts.text("class.choose"));
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    folder.get().map(Path::toFile).ifPresent(chooser::setSelectedFile);
    chooser.setComponentOrientation(frame.getComponentOrientation());
    if (chooser.showDialog(frame, texts.text("class.choose.yes")) == JFileChooser.APPROVE_OPTION) {
      chosen.accept(chooser.getSelectedFile().toPath());
      showClass();
    }
  }
}
