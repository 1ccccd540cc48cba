package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;

/** One student: each lesson's goals and everything they did. */
final class PupilScreen implements Screen {
  private final Supplier<List<ShelfItem>> items;
  private final Optional<LessonLibrary> library;
  private final Pupil pupil;
  private final ClassView view;
  private final Consumer<Screen> show;
  private final Runnable back;
  private final boolean own;
  private @Nullable List<StudentLog> logs;
  private String lesson;

  private PupilScreen(
      Supplier<List<ShelfItem>> items,
      Optional<LessonLibrary> library,
      Pupil pupil,
      ClassView view,
      Consumer<Screen> show,
      Runnable back,
      Optional<List<StudentLog>> known) {
    this.items = items;
    this.library = library;
    this.pupil = pupil;
    this.view = view;
    this.show = show;
    this.back = back;
    this.own = known.isPresent();
    this.logs = known.orElse(null);
    this.lesson = view.lesson().filter(pupil.lessons()::containsKey).orElse(pupil.lesson());
  }

  /**
   * A student as the teacher sees them.
   *
   * @param items the lessons in the language of now
   * @param library what logs are played on
   * @param show shows another page
   * @param back back to the class
   */
  static PupilScreen inClass(
      Supplier<List<ShelfItem>> items,
      Optional<LessonLibrary> library,
      Pupil pupil,
      ClassView view,
      Consumer<Screen> show,
      Runnable back) {
    return new PupilScreen(items, library, pupil, view, show, back, Optional.empty());
  }

  /**
   * The student who sits here, as they see themselves.
   *
   * @param show shows another page
   * @param back where they came from
   */
  static PupilScreen own(
      Supplier<List<ShelfItem>> items, OwnProgress progress, Consumer<Screen> show, Runnable back) {
    return new PupilScreen(
        items,
        Optional.empty(),
        progress.pupil(),
        new ClassView(),
        show,
        back,
        Optional.of(progress.logs()));
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, name(commands.texts()));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    ClassWords words = new ClassWords(texts, items.get());
    PupilPage page =
        new PupilPage(
            pupil,
            name(texts),
            new Reports(words, view.names()).problem(pupil),
            lesson,
            words,
            new Pages(words));
    List<StudentLog> known = logs;
    if (known != null) {
      page.show(known);
    } else {
      LogReader reader = new LogReader(texts);
      Background.ask(
          () -> pupil.logs().stream().map(reader::log).toList(),
          read -> {
            logs = read;
            page.show(read);
          },
          problem -> Failures.log("reading a student's logs", problem));
    }
    return page;
  }

  @Override
  public String title(Texts texts) {
    return texts.text("window.title", "page", name(texts));
  }

  private String name(Texts texts) {
    return own ? texts.text("menu.progress") : view.names().of(pupil.name(), texts);
  }

  /** Where the student's page leads. */
  private final class Pages implements PupilPage.Host {
    private final ClassWords words;

    Pages(ClassWords words) {
      this.words = words;
    }

    @Override
    public void choose(String id) {
      lesson = id;
    }

    @Override
    public void back() {
      back.run();
    }

    @Override
    public boolean isOwn() {
      return own;
    }

    @Override
    public void print() {
      Reports reports = new Reports(words, view.names());
      show.accept(
          new PrintScreen(
              texts -> reports.ofPupil(pupil),
              "class.report",
              () -> show.accept(PupilScreen.this)));
    }

    @Override
    public void replay(String id, StudentLog log) {
      Optional<ShelfItem> item = words.item(id);
      if (library.isPresent() && item.isPresent()) {
        show.accept(
            new ReplayScreen(
                library.get(),
                item.get(),
                log,
                name(words.texts()),
                () -> show.accept(PupilScreen.this)));
      }
    }
  }
}
