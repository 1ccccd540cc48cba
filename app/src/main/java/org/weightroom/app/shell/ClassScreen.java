package org.weightroom.app.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.classroom.ClassPicture;
import org.weightroom.app.classroom.ClassRoom;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;

/** The class as its folder tells it; it looks again by itself while it shows. */
final class ClassScreen implements Screen {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Supplier<List<ShelfItem>> items;
  private final Optional<LessonLibrary> library;
  private final Optional<Path> folder;
  private final ClassView view;
  private final Consumer<Screen> show;
  private final Consumer<Texts> choose;
  private @Nullable ClassRoom room;
  private @Nullable ClassPage page;

  /**
   * Makes the screen.
   *
   * @param items the lessons in the language of now
   * @param library what logs are played on; without it none is
   * @param folder the class folder; empty where none was chosen yet
   * @param view what the teacher has chosen to see
   * @param show shows another page: a student's, or one to print
   * @param choose lets the teacher choose a folder
   */
  ClassScreen(
      Supplier<List<ShelfItem>> items,
      Optional<LessonLibrary> library,
      Optional<Path> folder,
      ClassView view,
      Consumer<Screen> show,
      Consumer<Texts> choose) {
    this.items = items;
    this.library = library;
    this.folder = folder;
    this.view = view;
    this.show = show;
    this.choose = choose;
  }

  /** Whether it tells of this folder. */
  boolean shows(Optional<Path> wanted) {
    return folder.equals(wanted);
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, commands.texts().text("class.title"));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    if (folder.isEmpty()) {
      return new Notice(
          "class.no-folder",
          Icons.Kind.DATA,
          texts.text("class.no-folder.title"),
          texts.text("class.no-folder.sentence"),
          texts.text("class.no-folder.action"),
          () -> choose.accept(texts));
    }
    ClassWords words = new ClassWords(texts, items.get());
    ClassPage next = new ClassPage(view, words, new Pages(words));
    next.whenShown(() -> open(texts), this::close);
    if (room != null) {
      next.show(room.picture());
    }
    page = next;
    return next;
  }

  @Override
  public String title(Texts texts) {
    return texts.text("window.title", "page", texts.text("class.title"));
  }

  @Override
  public Optional<String> focus() {
    return view.student().map(opened -> ClassTable.NAME);
  }

  private void open(Texts texts) {
    if (room != null && room.language().equals(texts.locale())) {
      room.resume(PAUSE);
      return;
    }
    if (room != null) {
      room.close();
    }
    room =
        ClassRoom.open(
            folder.orElseThrow(),
            texts,
            PAUSE,
            picture -> SwingUtilities.invokeLater(() -> refresh(picture)));
  }

  /** Another look of the same page may follow at once. */
  private void close() {
    ClassPage gone = page;
    SwingUtilities.invokeLater(
        () -> {
          if (page == gone && gone != null && !gone.isDisplayable() && room != null) {
            room.close(); // what it knows stays, for whoever comes back
          }
        });
  }

  private void refresh(ClassPicture picture) {
    ClassPage now = page;
    if (now != null) {
      now.show(picture);
    }
  }

  /** The pages that the class leads to. */
  private final class Pages implements ClassPage.Host {
    private final ClassWords words;

    Pages(ClassWords words) {
      this.words = words;
    }

    @Override
    public void open(Pupil pupil) {
      view.student(pupil.name());
      show.accept(
          PupilScreen.inClass(
              items, library, pupil, view, show, () -> show.accept(ClassScreen.this)));
    }

    @Override
    public void print(List<Pupil> pupils) {
      ClassPicture now = room == null ? ClassPicture.NONE : room.picture();
      Reports reports = new Reports(words, view.names());
      show.accept(
          new PrintScreen(
              texts -> reports.ofClass(now, pupils, view.lesson().orElse("")),
              "class.report",
              () -> show.accept(ClassScreen.this)));
    }
  }
}
