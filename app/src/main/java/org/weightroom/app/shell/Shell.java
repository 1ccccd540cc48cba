package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Lesson;
import org.weightroom.theme.Theme;

/** Which page the window shows, in which look; runs what keys, menus and header ask for. */
final class Shell implements CataloguePage.Host, AutoCloseable {
  private final Shelf shelf;
  private final WindowOptions options;
  private final JFrame frame;
  private final Stage stage;
  private final Visits visits;
  private final Ledger ledger;
  private final Restarts restarts;
  private final Broken broken = new Broken();
  private final Router router;
  private final CatalogueScreen catalogue;
  private final Keys keys;
  private final Teacher teacher;
  private Look look;
  private Texts texts;
  private Commands commands;
  private Screen screen;

  Shell(
      JFrame frame,
      JPanel content,
      Shelf shelf,
      WindowOptions options,
      Ledger ledger,
      Restarts restarts) {
    this.ledger = ledger;
    this.restarts = restarts;
    this.visits = new Visits(ledger);
    this.shelf = shelf;
    this.options = options;
    this.frame = frame;
    this.stage = new Stage(frame, content);
    this.look = ledger.look();
    this.texts = Texts.of(Window.class, look.language());
    Installing installing = new Installing(frame, shelf.library(), options, this::installed);
    this.router = new Router(this, frame, options, restarts, installing);
    this.commands = commandsIn(texts);
    Miniatures miniatures = new Miniatures(visits, this::cannotShow);
    this.catalogue = new CatalogueScreen(this::items, visits, miniatures, this);
    this.screen = catalogue;
    this.teacher =
        new Teacher(
            frame,
            this::items,
            shelf.library(),
            Optional.empty(),
            this::showPage,
            this::showCatalogue);
    this.keys = Keys.listen(frame, () -> commands);
    FileDrop.on(frame, files -> installing.offer(files, texts));
    restarts
        .first(this::showCatalogue, this::tryAgain)
        .ifPresentOrElse(
            first -> showSafely(first, Optional.empty()),
            () -> options.lesson().ifPresentOrElse(this::openFirst, this::showCatalogue));
  }

  @Override
  public void open(ShelfItem item) {
    if (!item.isOpen()) {
      showSafely(NoticeScreen.closed(item, this::showCatalogue), Optional.empty());
      return;
    }
    try {
      Visit visit = visits.get(item, look);
      show(new LessonScreen(item, visit), Optional.empty());
      visits.begin(visit);
    } catch (LessonFailure e) {
      fail(item, e);
    }
  }

  @Override
  public void tryAgain(String id) {
    restarts.release(
        shelf,
        id,
        () -> {
          catalogue.refresh();
          if (screen instanceof HungScreen) {
            openFirst(id);
          }
        });
  }

  @Override
  public Optional<String> remark() {
    return restarts.remark(texts);
  }

  @Override
  public void clearSearch() {
    catalogue.clearSearch();
  }

  @Override
  public void showPlaces() {
    router.run(Command.ABOUT);
  }

  /** Shows what nobody caught; the lesson on the stage is the one to blame. */
  void showFailure(Throwable problem) {
    Optional<Visit> stage =
        screen instanceof LessonScreen lesson ? Optional.of(lesson.visit()) : Optional.empty();
    Optional<Visit> culprit = Culprit.of(problem, stage, visits.all());
    culprit.flatMap(visit -> visit.item().lesson()).ifPresent(Leftovers::remove);
    if (culprit.isPresent() && !culprit.equals(stage)) {
      culprit.get().fail();
      cannotShow(culprit.get().item(), new LessonFailure(problem)); // whoever is on stage goes on
    } else if (screen instanceof LessonScreen lesson) {
      lesson.visit().fail();
      showSafely(
          NoticeScreen.failure(lesson.item(), LessonFailure.reason(problem), this::showCatalogue),
          Optional.empty());
    } else if (!(screen instanceof NoticeScreen)) {
      showSafely(
          NoticeScreen.oops(LessonFailure.reason(problem), this::showCatalogue), Optional.empty());
    }
  }

  /**
   * The shelf has changed. A lesson that is being played stays until it is left, unless its author
   * is waiting to see the change.
   */
  void lessonsChanged() {
    if (screen == catalogue) {
      tidyUp(Optional.empty());
      catalogue.refresh();
    } else if (screen instanceof InstalledScreen) {
      tidyUp(Optional.empty());
      showSafely(screen, stage.focus());
    } else if (options.authoring()) {
      showAnew();
    }
  }

  /** The window has been painted: now there is time for miniatures. */
  void painted() {
    catalogue.begin();
  }

  /** Gives the focus to the page's first control. */
  void focusPage() {
    stage.focus(Optional.empty());
  }

  @Override
  public void close() {
    keys.close();
    leave();
    visits.close();
  }

  void showCatalogue() {
    showCatalogue(
        screen instanceof LessonScreen lesson
            ? Optional.of(LessonCard.name(lesson.item().id()))
            : stage.focus());
  }

  private void showCatalogue(Optional<String> focus) {
    leave();
    tidyUp(Optional.empty());
    showSafely(catalogue, focus);
  }

  private void installed(String id) {
    showCatalogue(Optional.of(LessonCard.name(id)));
  }

  /** Ends the sessions of lessons that are gone or have changed; their work goes on when it can. */
  private void tidyUp(Optional<Visit> staying) {
    List<ShelfItem> items = shelf.items(look.language());
    for (String id : visits.retain(items, staying)) {
      broken.forget(id);
      items.stream().filter(item -> item.id().equals(id) && item.isOpen()).forEach(this::resume);
    }
    Set<Lesson<?>> used = visits.lessons();
    shelf.library().ifPresent(library -> Background.run(() -> library.unload(used::contains)));
  }

  private void resume(ShelfItem item) {
    try {
      visits.get(item, look);
    } catch (LessonFailure e) {
      cannotShow(item, e);
    }
  }

  /** Shows the lesson of now in its new version, or what keeps it from being shown. */
  private void showAnew() {
    Optional<String> id =
        screen instanceof LessonScreen lesson
            ? Optional.of(lesson.item().id())
            : screen instanceof NoticeScreen notice ? notice.lessonId() : Optional.empty();
    Optional<ShelfItem> now =
        shelf.items(look.language()).stream()
            .filter(item -> id.filter(item.id()::equals).isPresent())
            .findFirst();
    if (now.isPresent() && !isOnStage(now.get())) {
      Optional<String> focus = stage.focus();
      leave();
      tidyUp(Optional.empty());
      open(now.get());
      stage.focus(focus);
    }
  }

  private boolean isOnStage(ShelfItem item) {
    return screen instanceof LessonScreen lesson && item.has(lesson.item());
  }

  private void openFirst(String id) {
    Optional<ShelfItem> wanted =
        items().stream()
            .filter(item -> item.id().equals(id) && (item.isOpen() || options.authoring()))
            .findFirst();
    wanted.ifPresentOrElse(
        this::open,
        () -> showSafely(NoticeScreen.unknown(id, this::showCatalogue), Optional.empty()));
  }

  private List<ShelfItem> items() {
    return broken.mark(shelf.items(look.language()), texts);
  }

  private void cannotShow(ShelfItem item, LessonFailure failure) {
    if (broken.add(item.id(), failure)) {
      Failures.log(item.id() + " cannot be shown", failure);
      catalogue.refresh();
    }
  }

  /** Takes the page off the stage; a lesson that throws even then goes all the same. */
  private void leave() {
    stage
        .clear()
        .ifPresent(
            problem -> {
              if (screen instanceof LessonScreen lesson) {
                lesson.visit().fail();
                cannotShow(lesson.item(), new LessonFailure(problem));
              }
            });
  }

  private void fail(ShelfItem item, LessonFailure failure) {
    Failures.log(item.id() + " failed", failure);
    broken.add(item.id(), failure);
    showSafely(
        NoticeScreen.failure(item, String.valueOf(failure.getMessage()), this::showCatalogue),
        Optional.empty());
  }

  private void showSafely(Screen next, Optional<String> focus) {
    try {
      show(next, focus);
    } catch (LessonFailure e) {
      throw new IllegalStateException(e); // only lessons fail
    }
  }

  private void show(Screen next, Optional<String> focus) throws LessonFailure {
    leave();
    Header header = next.header(commands);
    JComponent page = next.page(texts, look);
    screen = next;
    stage.show(
        menus().build(Languages.offered(options.language())), header, page, texts.isRightToLeft());
    frame.setTitle(next.title(texts));
    commands.refresh();
    stage.focus(focus);
    next.shown(look);
  }

  Menus menus() {
    return new Menus(commands, look, this::wear);
  }

  /** Changes colours, sizes or language; the state, the step and the focus stay. */
  void wear(Look next) {
    if (next.equals(look)) {
      return;
    }
    Optional<String> focus = stage.focus();
    boolean dress = !next.dressesAs(look);
    look = next;
    ledger.look(next);
    leave();
    if (dress) {
      Theme.install(look.theme(), look.scalePercent());
      frame.setJMenuBar(null);
      SwingUtilities.updateComponentTreeUI(frame);
      Window.setMinimumSize(frame);
    }
    texts = Texts.of(Window.class, look.language());
    commands = commandsIn(texts);
    try {
      show(screen instanceof LessonScreen lesson ? translated(lesson) : screen, focus);
    } catch (LessonFailure e) {
      showFailure(e.getCause() == null ? e : e.getCause());
    }
  }

  private LessonScreen translated(LessonScreen lesson) {
    return items().stream()
        .filter(item -> item.id().equals(lesson.item().id()))
        .findFirst()
        .map(item -> new LessonScreen(item, lesson.visit()))
        .orElse(lesson);
  }

  private Commands commandsIn(Texts language) {
    return new Commands(language, router::run, router::canRun);
  }

  /** Shows all that is known of each lesson. */
  void showInstalled() {
    showPage(new InstalledScreen(this::items));
  }

  /** The teacher's pages. */
  Teacher teacher() {
    return teacher;
  }

  private void showPage(Screen page) {
    leave();
    tidyUp(Optional.empty());
    showSafely(page, Optional.empty());
  }

  /** Shows the catalogue and lets the user search it. */
  void find() {
    if (screen != catalogue) {
      showCatalogue();
    }
    catalogue.run(Command.FIND);
  }

  boolean showsCatalogue() {
    return screen == catalogue;
  }

  boolean hasLibrary() {
    return shelf.library().isPresent();
  }

  Screen screen() {
    return screen;
  }

  Look look() {
    return look;
  }

  Texts texts() {
    return texts;
  }

  Commands commands() {
    return commands;
  }

  Stage stage() {
    return stage;
  }
}
