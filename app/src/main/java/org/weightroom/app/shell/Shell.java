package org.weightroom.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.weightroom.app.progress.Work;
import org.weightroom.lesson.Texts;
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
  private final Blame blame;
  private final ShelfChanges changes;
  private final Filing filing;
  private final Router router;
  private final Sitting sitting;
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
      Seats seats,
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
    Installing installing =
        new Installing(frame, shelf.library(), options, this::installed, this::openFirst);
    this.router = new Router(this, frame, options, restarts, installing);
    this.sitting = new Sitting(this, seats, visits, ledger);
    this.commands = commandsIn(texts);
    this.blame = new Blame(this, visits, broken);
    this.changes = new ShelfChanges(this, shelf, visits, broken, blame, options);
    StudentFiles students =
        new StudentFiles(frame, this, seats, visits, ledger, options.userFolder());
    this.filing = new Filing(this, new StateFiles(frame, this), students, installing);
    Miniatures miniatures = new Miniatures(visits, blame::cannotShow);
    this.catalogue = new CatalogueScreen(this::items, visits, miniatures, this);
    this.screen = catalogue;
    this.teacher =
        new Teacher(
            frame,
            this::items,
            shelf.library(),
            seats::classFolder,
            seats::classFolder,
            this::showPage,
            this::showCatalogue);
    this.keys = Keys.listen(frame, () -> commands);
    FileDrop.on(frame, filing::take);
    sitting.begin(
        () -> {
          showFirst();
          options.file().map(List::of).ifPresent(filing::take);
        });
  }

  private void showFirst() {
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
      show(new LessonScreen(item, visit, sitting), Optional.empty());
      visits.begin(visit);
    } catch (LessonFailure e) {
      blame.fail(item, e);
    }
  }

  /**
   * Opens a lesson as a file has it.
   *
   * @return the ids of what does not fit the lesson; empty if it did not open
   */
  Optional<List<String>> open(ShelfItem item, Work file) {
    List<String> leftOut = new ArrayList<>();
    try {
      leave();
      Visit visit = visits.open(item, look, file, leftOut);
      show(new LessonScreen(item, visit, sitting), Optional.empty());
      visits.begin(visit);
      return Optional.of(leftOut);
    } catch (LessonFailure e) {
      blame.fail(item, e);
      return Optional.empty();
    }
  }

  /** The lesson of that id, if it can be opened. */
  Optional<ShelfItem> lesson(String id) {
    return items().stream().filter(item -> item.id().equals(id) && item.isOpen()).findFirst();
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
  public List<String> remarks() {
    return sitting.remarks(restarts.remark(texts));
  }

  @Override
  public WhoSits whoSits() {
    return sitting.who();
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
    blame.show(problem);
  }

  /** The shelf has changed. */
  void lessonsChanged() {
    changes.happened();
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
    changes.tidyUp();
    showSafely(catalogue, focus);
  }

  private void installed(String id) {
    showCatalogue(Optional.of(LessonCard.name(id)));
  }

  void openFirst(String id) {
    Optional<ShelfItem> wanted =
        items().stream()
            .filter(item -> item.id().equals(id) && (item.isOpen() || options.authoring()))
            .findFirst();
    wanted.ifPresentOrElse(
        this::open,
        () -> showSafely(NoticeScreen.unknown(id, this::showCatalogue), Optional.empty()));
  }

  List<ShelfItem> items() {
    return broken.mark(shelf.items(look.language()), texts);
  }

  /** Takes the page off the stage; a lesson that throws even then goes all the same. */
  void leave() {
    stage
        .clear()
        .ifPresent(
            problem -> {
              if (screen instanceof LessonScreen lesson) {
                lesson.visit().fail();
                blame.cannotShow(lesson.item(), new LessonFailure(problem));
              }
            });
  }

  void showSafely(Screen next, Optional<String> focus) {
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
    visits.stage(
        next instanceof LessonScreen lesson ? Optional.of(lesson.visit()) : Optional.empty());
    underline();
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
        .map(item -> new LessonScreen(item, lesson.visit(), sitting))
        .orElse(lesson);
  }

  private Commands commandsIn(Texts language) {
    return new Commands(language, router::run, router::canRun);
  }

  /** Goes on in these lessons, if they are here. */
  void resume(List<Work> works) {
    items().stream()
        .filter(item -> item.isOpen() && works.stream().anyMatch(w -> w.lesson().equals(item.id())))
        .forEach(changes::resume);
  }

  /** Shows anew what stands around the page. */
  void refresh() {
    stage.wear(screen.header(commands));
    underline();
    commands.refresh();
  }

  /** Says anew what is to be said below the page. */
  void underline() {
    List<JComponent> strips = sitting.strips();
    filing.strip().ifPresent(strips::add);
    stage.underline(strips);
  }

  Filing filing() {
    return filing;
  }

  CatalogueScreen catalogue() {
    return catalogue;
  }

  Sitting sitting() {
    return sitting;
  }

  /** Shows all that is known of each lesson. */
  void showInstalled() {
    showPage(new InstalledScreen(this::items));
  }

  /** The teacher's pages. */
  Teacher teacher() {
    return teacher;
  }

  /** Shows a page that is neither the catalogue nor a lesson. */
  void showPage(Screen page) {
    leave();
    changes.tidyUp();
    showSafely(page, page.focus());
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
