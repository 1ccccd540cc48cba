package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.StudentLog;
import org.weightroom.lesson.Deed;
import org.weightroom.testkit.GuiTest;

/** Who sits here: their work comes back to them, and to nobody else. */
@GuiTest
final class SeatsTest {
  @TempDir private Path home;
  @TempDir private Path shared;
  private Optional<WindowFixture> window = Optional.empty();

  @AfterEach
  void close() {
    window.ifPresent(WindowFixture::close);
  }

  @Test
  void whereNobodyEverGaveANameNobodyIsAskedAndNothingIsWritten() throws IOException {
    open(Seating.NONE);
    app().untilShowing("catalogue", true);
    app().playFirst("9");
    assertThat(app().heard("header.seat")).startsWith("Guest");
    closeWindow();
    assertThat(files(home)).isEmpty();
  }

  @Test
  void workComesBackInTheNextWindowWithUndo() {
    open(sits("Ada"));
    app().playFirst("9");
    closeWindow();

    open(sits("Ada"));
    assertThat(app().said("catalogue")).contains("You stopped at");
    app().window().button("catalogue.continue").click();
    app().untilShowing("field.dial", true);
    assertThat(app().window().textBox("field.dial").text()).isEqualTo("9");
    app().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    assertThat(app().window().textBox("field.dial").text()).isEqualTo("1");
    app().press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    app().untilFocused("catalogue.card.first");
    assertThat(app().heard("catalogue.card.first")).contains("1 of 1 goals"); // a win stays won
  }

  @Test
  void whoComesNextSeesNothingOfWhoWasHere() {
    open(sits("Ada"));
    app().playFirst("9");
    app().press(KeyEvent.VK_N, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().untilFocused("who.name");
    assertThat(app().isShowing("who.name.Ada")).isTrue();
    app().type("Bo");
    app().press(KeyEvent.VK_ENTER);
    app().untilShowing("catalogue", true);
    assertThat(app().heard("header.seat")).startsWith("Bo");
    assertThat(app().heard("catalogue.card.first")).contains("not started");
    app().window().button("catalogue.card.first").click();
    app().untilShowing("field.dial", true);
    assertThat(app().window().textBox("field.dial").text()).isEqualTo("1");

    app().press(KeyEvent.VK_N, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().untilFocused("who.name");
    app().window().button("who.name.Ada").click();
    app().untilShowing("catalogue", true);
    app().window().button("catalogue.card.first").click();
    app().untilShowing("field.dial", true);
    assertThat(app().window().textBox("field.dial").text()).isEqualTo("9");
  }

  @Test
  void aGuestWhoSaysANameTakesTheirWorkAlong() {
    open(Seating.NONE);
    app().playFirst("9");
    app().window().button("header.seat").click();
    app().untilFocused("who.name");
    app().type("Ada");
    app().window().button("who.go").click();
    app().untilShowing("catalogue", true);
    closeWindow();
    open(new Seating(Optional.of("Ada"), false, Optional.empty()));
    app().window().button("catalogue.continue").click();
    app().untilShowing("field.dial", true);
    assertThat(app().window().textBox("field.dial").text()).isEqualTo("9");
  }

  @Test
  void aNameThatIsNoneIsToldAndAGuestGoesOnWithoutOne() {
    open(new Seating(Optional.empty(), true, Optional.empty()));
    app().untilFocused("who.name");
    app().press(KeyEvent.VK_L, KeyEvent.VK_CONTROL); // there is no way around the question
    assertThat(app().isShowing("catalogue")).isFalse();
    app().press(KeyEvent.VK_ENTER);
    app().until("it is told", () -> app().said("who").contains("Type a name or a seat first"));
    app().window().textBox("who.name").setText("x".repeat(Seating.LONGEST_NAME + 1));
    app().window().button("who.go").click();
    app().until("it is told", () -> app().said("who").contains("at most 60"));
    app().window().button("who.guest").click();
    app().untilShowing("catalogue", true);
  }

  @Test
  void theClassSeesEveryDeedAndTheRaisedHand() throws IOException {
    open(new Seating(Optional.of("Ada"), false, Optional.of(shared)));
    app().playFirst("9");
    app().window().button("catalogue.card.first").click();
    app().untilShowing("field.dial", true);
    app().press(KeyEvent.VK_H, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().until("the hand is up", () -> told().contains(Entry.What.HAND_UP));
    app().window().toggleButton("header.hand").requireSelected().click();
    app().until("the hand is down", () -> told().contains(Entry.What.HAND_DOWN));
    closeWindow();

    StudentLog log = log().orElseThrow();
    assertThat(log.verdict()).isEqualTo(StudentLog.Verdict.CHAINED);
    assertThat(log.student()).isEqualTo("Ada");
    assertThat(log.entries().stream().map(Entry::what))
        .containsExactly(
            Entry.What.BEGIN,
            Entry.What.OPEN,
            Entry.What.DEED,
            Entry.What.CLOSE,
            Entry.What.OPEN,
            Entry.What.HAND_UP,
            Entry.What.HAND_DOWN,
            Entry.What.CLOSE);
    assertThat(log.entries().get(2).deed().map(Deed::solved)).contains(List.of("large"));
    assertThat(log.entries().get(4).more()).containsKey("from");
  }

  @Test
  void aStudentSeesHowFarTheyAreAndGoesOnWhereTheyWere() {
    open(sits("Ada"));
    app().window().button("catalogue.card.first").click();
    app().untilShowing("field.dial", true);
    app().set("field.dial", "2");
    app().set("field.dial", "9");
    app().press(KeyEvent.VK_P, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().untilShowing("pupil.facts", true);
    assertThat(app().said("pupil.facts"))
        .contains("Goals: 1 of 1", "tries: 2", "hints: 0", "try 2", "1 min");
    assertThat(app().isShowing("pupil.replay")).isFalse();
    assertThat(app().isShowing("pupil.verdict")).isFalse();
    app().press(KeyEvent.VK_ESCAPE);
    app().untilShowing("field.dial", true);
    assertThat(app().window().textBox("field.dial").text()).isEqualTo("9");
  }

  @Test
  void aGuestSeesTheirProgressToo() {
    open(Seating.NONE);
    app().playFirst("9");
    app().window().menuItem("menu.lesson.progress").click();
    app().untilShowing("pupil.facts", true);
    assertThat(app().said("pupil.facts")).contains("Goals: 1 of 1", "tries: 1");
    app().press(KeyEvent.VK_ESCAPE);
    app().untilShowing("catalogue", true);
    assertThat(app().heard("catalogue.card.first")).contains("1 of 1 goals · 1 min");
  }

  @Test
  void progressShowsThoughNothingCanBeSaved() throws IOException {
    Files.writeString(home.resolve("students"), "in the way");
    open(sits("Ada"));
    app().playFirst("9");
    app().untilShowing("not-saved", true);
    app().press(KeyEvent.VK_P, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    app().untilShowing("pupil.facts", true);
    assertThat(app().said("pupil.facts")).contains("Goals: 1 of 1", "tries: 1");
    app().window().button("pupil.print").click();
    app().untilShowing("print.page.1", true);
    app().press(KeyEvent.VK_ESCAPE);
    app().untilShowing("pupil.facts", true);
    app().press(KeyEvent.VK_ESCAPE);
    app().untilShowing("catalogue", true);
  }

  @Test
  void theGreetingShowsWithTheButtonBelowItAtEverySize() {
    open(sits("Ada"));
    app().playFirst("9");
    for (int i = 0; i < 6; i++) {
      app().press(KeyEvent.VK_PLUS, KeyEvent.VK_CONTROL);
    }
    app().focus("catalogue.card.second");
    app().focus("catalogue.continue");
    app().until("the greeting shows whole", () -> WindowFixture.ask(this::top) == 0);
  }

  private int top() {
    Component button =
        app().window().robot().finder().findByName("catalogue.continue", JButton.class, true);
    return ((JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, button))
        .getViewPosition()
        .y;
  }

  @Test
  void oneSentenceIsAskedForWhenTheLastGoalIsReachedAndOnlyOnce() {
    open(new Seating(Optional.of("Ada"), false, Optional.of(shared)));
    app().window().button("catalogue.card.first").click();
    app().untilShowing("field.dial", true);
    app().set("field.dial", "9");
    app().untilShowing("reflect.text", true);
    app().window().textBox("reflect.text").setText("Large is large.");
    app().window().button("reflect.keep").click();
    app().untilShowing("reflect.text", false);
    app().until("the sentence is kept", () -> told().contains(Entry.What.REFLECT));
    app().set("field.dial", "8");
    assertThat(app().isShowing("reflect.text")).isFalse();
  }

  @Test
  void workThatCannotBeSavedIsKeptElsewhereAndTheWindowSaysSoUntilItIs() throws IOException {
    Files.writeString(home.resolve("students"), "in the way");
    open(new Seating(Optional.of("Ada"), false, Optional.of(shared)));
    app().playFirst("9");
    app().untilShowing("not-saved", true);
    app().until("the class sees it all the same", () -> told().contains(Entry.What.CLOSE));
    byte[] seen = Files.readAllBytes(log().orElseThrow().file());
    app().until("a place is named", () -> app().said("not-saved").contains("weightroom"));
    String words = app().said("not-saved").replaceAll("[\\u2066-\\u2069]", "");
    Path meanwhile = Path.of(words.substring(words.lastIndexOf(" is in ") + 7).strip());
    assertThat(files(meanwhile)).contains("first.weightroom");

    Files.delete(home.resolve("students"));
    app().untilShowing("not-saved", false);
    assertThat(files(home.resolve("students/~41da")))
        .anyMatch(name -> name.startsWith("first.") && name.endsWith(".work"));
    app().until("nothing is left elsewhere", () -> !Files.exists(meanwhile));
    Path copy = log().orElseThrow().file();
    String name = copy.getFileName().toString().replace("~41da.", "log.");
    assertThat(home.resolve("students/~41da").resolve(name)).hasBinaryContent(seen);
    closeWindow();
    assertThat(files(shared)).as("nothing counts twice").hasSize(1);
    assertThat(copy).hasBinaryContent(seen);
  }

  // ---- hands
  // -------------------------------------------------------------------------------------

  private static Seating sits(String name) {
    return new Seating(Optional.of(name), false, Optional.empty());
  }

  private void open(Seating seating) {
    window = Optional.of(WindowFixture.seating(Shelves.full(), home, seating));
  }

  private WindowFixture app() {
    return window.orElseThrow();
  }

  private void closeWindow() {
    app().close();
    window = Optional.empty();
  }

  private List<Entry.What> told() {
    return log().map(read -> read.entries().stream().map(Entry::what).toList()).orElse(List.of());
  }

  private Optional<StudentLog> log() {
    try (Stream<Path> all = Files.list(shared)) {
      return all.filter(file -> file.toString().endsWith(".jsonl"))
          .findFirst()
          .map(LogReader::read);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .toList();
    }
  }
}
