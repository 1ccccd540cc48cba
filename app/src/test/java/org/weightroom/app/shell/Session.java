package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.weightroom.app.cli.Apart;
import org.weightroom.app.cli.Door;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.Names;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.progress.Companion;
import org.weightroom.app.progress.Store;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.app.replay.Replay;
import org.weightroom.app.replay.Replayed;
import org.weightroom.control.Slider;
import org.weightroom.lesson.Texts;

/** Students at one PC, in one window after the other, and the class folder that hears of it. */
final class Session implements AutoCloseable {
  private static final Locale LANGUAGE = Locale.forLanguageTag("en-XA");

  private final Path home;
  private final Path shared;
  private final LessonLibrary library;
  private Optional<WindowFixture> window = Optional.empty();

  Session(Path temporary) throws IOException {
    home = Files.createDirectory(temporary.resolve("home"));
    shared = Files.createDirectory(temporary.resolve("class"));
    library = LessonLibrary.open(Places.standard(List.of(), home), Locale.ENGLISH);
  }

  /** Opens a window for somebody. */
  void open(String student) {
    Seating seating = new Seating(Optional.of(student), false, Optional.of(shared));
    window = Optional.of(WindowFixture.seating(library, home, seating, LANGUAGE));
    app().untilShowing("catalogue", true);
  }

  void closeWindow() {
    app().close();
    window = Optional.empty();
  }

  WindowFixture app() {
    return window.orElseThrow();
  }

  @Override
  public void close() {
    window.ifPresent(WindowFixture::close);
    library.close();
  }

  // ---- hands -----------------------------------------------------------------------------------

  /** Opens a lesson from the catalogue. */
  void enter(String lesson) {
    app().window().button("catalogue.card." + lesson).click();
    app().untilShowing("lesson.page", true);
  }

  void leave() {
    app().press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app().untilShowing("catalogue", true);
  }

  void next(int steps) {
    for (int i = 0; i < steps; i++) {
      String before = app().window().label("story.position").text();
      click("story.next");
      app()
          .until(
              "the next step", () -> !before.equals(app().window().label("story.position").text()));
    }
  }

  void click(String button) {
    AbstractButton target =
        WindowFixture.ask(
            () ->
                app()
                    .window()
                    .robot()
                    .finder()
                    .findByName(app().window().target(), button, AbstractButton.class, true));
    app().window().robot().click(target);
  }

  void type(String field, String number) {
    app().window().textBox(field).click();
    app().press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
    app().type(number);
    app().press(KeyEvent.VK_ENTER);
  }

  void keys(String slider, int key, int times) {
    JComponent target =
        WindowFixture.ask(
            () ->
                app()
                    .window()
                    .robot()
                    .finder()
                    .findByName(app().window().target(), slider, JComponent.class, true));
    app().window().robot().focus(target);
    for (int i = 0; i < times; i++) {
      app().press(key);
    }
  }

  void undo(int times) {
    for (int i = 0; i < times; i++) {
      app().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    }
  }

  void redo(int times) {
    for (int i = 0; i < times; i++) {
      app().press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
    }
  }

  /** Trains with a button of the training bar until the status tells that many steps. */
  void train(String button, String steps) {
    click("training." + button);
    app().until("step " + steps, () -> app().heard("training.status").contains(steps));
  }

  /** Trains with a button of the training bar until the status tells something else. */
  void train(String button) {
    String before = app().heard("training.status");
    click("training." + button);
    app().until("another step", () -> !before.equals(app().heard("training.status")));
  }

  static boolean isTraining() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(each -> each.getName().equals("training"));
  }

  void sitNext(String name) {
    app().press(KeyEvent.VK_N, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().untilFocused("who.name");
    app().type(name);
    app().press(KeyEvent.VK_ENTER);
    app().untilShowing("catalogue", true);
  }

  void wear(String theme, String language) {
    app().window().menuItem("menu.view.theme." + theme).click();
    app().window().menuItem("menu.view.language." + language).click();
    app().window().robot().waitForIdle();
  }

  /** The number that a slider of the page sets, with every digit. */
  double number(String id) {
    return WindowFixture.ask(
        () ->
            app()
                .window()
                .robot()
                .finder()
                .findAll(app().window().target(), part -> part instanceof Slider)
                .stream()
                .map(part -> ((Slider) part).property())
                .filter(number -> number.id().equals(id))
                .findFirst()
                .orElseThrow()
                .get());
  }

  // ---- what is left ----------------------------------------------------------------------------

  /** What the last window has saved. */
  Work saved(String student, String lesson) {
    try (Store store = Store.open(Names.folder(home, student), "looks", Companion.NONE, () -> {})) {
      return store.earlier().works().get(lesson).get(0);
    }
  }

  /** The log is played again, and the end is what the window had, to the very bits. */
  void replays(String student, String lesson) throws Exception {
    Path log = log(student);
    Texts texts = Texts.of(Replay.class, Locale.ENGLISH);
    Replayed replayed = new Replay(library, texts, Duration.ofMinutes(2)).play(LogReader.read(log));
    assertThat(replayed.verdict()).as(replayed.problem()).isEqualTo(Replayed.Verdict.CONSISTENT);
    Work played = replayed.works().get(lesson);
    Work saved = saved(student, lesson);
    assertThat(played.progress()).isEqualTo(saved.progress());
    assertThat(played.step()).isEqualTo(saved.step());
    assertThat(WorkFile.nearest(played.past())).isEqualTo(saved.past());
    Door door = tell("replay", log.toString());
    assertThat(door.out()).contains("consistent");
    assertThat(door.code()).as(door.err()).isZero();
  }

  /** Runs a command in a process of its own. */
  Door tell(String... words) throws IOException, InterruptedException {
    Stream<String> all = Stream.concat(Stream.of(words), Stream.of("--data", home.toString()));
    return Apart.run(home, List.of(), all.toArray(String[]::new));
  }

  /** Where the class's copies are put. */
  Path shared() {
    return shared;
  }

  Map<String, Object> state(String student, String lesson) {
    return saved(student, lesson).progress().state().values();
  }

  private Path log(String student) throws IOException {
    try (Stream<Path> files = Files.list(shared)) {
      List<Path> theirs =
          files
              .filter(file -> file.getFileName().toString().startsWith(Names.escape(student) + "."))
              .toList();
      assertThat(theirs).hasSize(1);
      return theirs.get(0);
    }
  }
}
