package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.lesson.Texts;
import org.weightroom.testkit.GuiTest;

/** A teacher's own file, from opening it to the columns that are used. */
@GuiTest
final class OwnDataSheetTest {
  private static final Texts ENGLISH = Texts.of(Window.class, Locale.ENGLISH);
  private static final int FIVE_MILLION = 5_000_000;

  @TempDir private Path folder;
  private WindowFixture app = new WindowFixture(Shelves.full(), Optional.empty());
  private final AtomicReference<OwnData> used = new AtomicReference<>();

  @AfterEach
  void close() {
    app.close();
  }

  private void open(Path file) {
    JFrame frame = (JFrame) app.window().target();
    WindowFixture.ask(
        () -> {
          Locale language =
              frame.getComponentOrientation().isLeftToRight()
                  ? Locale.ENGLISH
                  : Locale.forLanguageTag("ar-XB");
          OwnDataSheet.open(frame, Texts.of(Window.class, language), file, used::set);
          return true;
        });
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("own.csv"), text.getBytes(charset));
  }

  private DialogFixture sheet() {
    return WindowFinder.findDialog("own-data").using(app.window().robot());
  }

  private boolean isUsable() {
    JButton use = sheet().button("own-data.use").target();
    return WindowFixture.ask(use::isEnabled);
  }

  @Test
  void aSpreadsheetWithSemicolonsAndDecimalCommasIsUsedByKeysAlone() throws IOException {
    open(file("name;area;price;rooms\na;1,5;10;3\nb;;20;4\nc;2,5;30;\n", StandardCharsets.UTF_8));
    app.untilShowing("own-data.use", true);
    app.untilFocused("own-data.input");
    assertTrue(app.said("own-data").contains("left out because a number is missing: 1 of 3."));
    assertTrue(app.heard("own-data.input").startsWith("Input x. Rows left out"));
    assertEquals("area", sheet().comboBox("own-data.input").selectedItem());

    app.press(KeyEvent.VK_TAB);
    app.untilFocused("own-data.label");
    app.press(KeyEvent.VK_DOWN);
    app.until(
        "rooms is chosen", () -> "rooms".equals(sheet().comboBox("own-data.label").selectedItem()));
    assertTrue(app.said("own-data").contains("missing: 2 of 3."));
    app.press(KeyEvent.VK_TAB);
    app.press(KeyEvent.VK_TAB);
    app.untilFocused("own-data.use");
    app.press(KeyEvent.VK_ENTER);
    app.until("the data are used", () -> used.get() != null);

    assertEquals("own.csv", used.get().fileName());
    assertEquals("area", used.get().input());
    assertEquals("rooms", used.get().label());
    assertEquals(1, used.get().dataset().size());
    assertEquals(1.5, used.get().dataset().example(0).feature());
    app.untilShowing("own-data", false);
  }

  @Test
  void theMouseWillDo() throws IOException {
    open(file("x,y\n1,2\n3,4\n", StandardCharsets.UTF_8));
    app.untilShowing("own-data.use", true);
    app.untilFocused("own-data.input");
    sheet().button("own-data.use").click();
    app.until("the data are used", () -> used.get() != null);
    assertEquals(2, used.get().dataset().size());
  }

  @Test
  void twoDifferentColumnsAndARowAreNeeded() throws IOException {
    open(file("x,y,z\n1,2,\n3,4,\n,,5\n", StandardCharsets.UTF_8));
    app.untilShowing("own-data.use", true);
    assertTrue(isUsable());
    sheet().comboBox("own-data.label").selectItem("x");
    app.until("one column is not enough", () -> !isUsable());
    assertTrue(app.said("own-data").contains("the same column"));
    sheet().comboBox("own-data.label").selectItem("z");
    app.until(
        "a row is wanted",
        () -> !isUsable() && app.said("own-data").contains("No row has a number in both"));
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("own-data", false);
    assertNull(used.get());
  }

  @Test
  void aFileInAnotherEncodingAsksAndShowsItsRows() throws IOException {
    open(file("Größe;Preis\n1,5;2\n2,5;3\n", Charset.forName("windows-1252")));
    app.untilShowing("own-data.encoding.read", true);
    app.untilFocused("own-data.encoding.windows-1252");
    assertTrue(app.heard("own-data.encoding.windows-1252").contains("Größe;Preis"));
    assertFalse(app.heard("own-data.encoding.windows-1251").contains("Größe"));
    app.press(KeyEvent.VK_ENTER);
    app.untilShowing("own-data.use", true);
    app.untilFocused("own-data.input");
    assertEquals("Größe", sheet().comboBox("own-data.input").selectedItem());
    app.press(KeyEvent.VK_ENTER); // it presses the primary button from anywhere
    app.until("the data are used", () -> used.get() != null);
    assertEquals("Größe", used.get().input());
  }

  @Test
  void fiveMillionRowsAreRefusedAndTheWindowAnswersMeanwhile() throws Exception {
    Path large = folder.resolve("large.csv");
    try (BufferedWriter writer = Files.newBufferedWriter(large)) {
      writer.write("x,y\n");
      for (int row = 0; row < FIVE_MILLION; row++) {
        writer.write(row % 1000 + ",1234\n");
      }
    }
    assertTrue(Files.size(large) > 40_000_000);
    open(large);
    answers();
    app.untilShowing("own-data.problem", true);
    answers();
    assertEquals(
        "Line 100,002: at most 100,000 rows are read. Keep a part of the rows, save them as a file"
            + " of their own, and open that.",
        sheet().textBox("own-data.problem").text());
    app.press(KeyEvent.VK_ENTER);
    app.untilShowing("own-data", false);
  }

  @Test
  void asManyRowsAsMayBeDoNotHoldUpTheWindow() throws Exception {
    Path large = folder.resolve("most.csv");
    try (BufferedWriter writer = Files.newBufferedWriter(large)) {
      writer.write("x;y;z\n");
      for (int row = 0; row < 100_000; row++) {
        writer.write(row + ",5;" + (row % 10 == 0 ? "NA" : "12,34") + ";7\n");
      }
    }
    open(large);
    while (!app.isShowing("own-data.use")) {
      answers();
    }
    assertTrue(app.said("own-data").contains("missing: 10,000 of 100,000."));
  }

  /** The event thread takes a question and answers it; how soon depends on the machine. */
  private static void answers() throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(1);
    SwingUtilities.invokeLater(answered::countDown);
    assertTrue(answered.await(10, TimeUnit.SECONDS), "the event thread is busy");
  }

  @Test
  void aFileThatTakesAWhileIsToldOfAndCanBeGivenUp() throws Exception {
    CountDownLatch more = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    Path slow = Path.of("slow.csv");
    JFrame frame = (JFrame) app.window().target();
    SwingUtilities.invokeAndWait(
        () -> OwnDataSheet.open(frame, ENGLISH, slow, () -> new SlowStream(more, read), used::set));
    app.untilShowing("own-data.cancel", true);
    assertTrue(app.said("own-data").contains("Reading slow.csv"));
    assertTrue(app.said("own-data").contains("MB read so far"));
    answers();
    app.untilFocused("own-data.cancel");
    app.press(KeyEvent.VK_ENTER);
    app.untilShowing("own-data", false);
    more.countDown();
    assertTrue(read.await(20, TimeUnit.SECONDS), "the reading goes on");
    answers();
    assertFalse(app.isShowing("own-data"));
  }

  @Test
  void whatCannotBeUsedIsTold() throws Exception {
    problem(file("PK\u0003\u0004", StandardCharsets.UTF_8), "It is a spreadsheet");
    problem(folder.resolve("gone.csv"), "not there any more");
    problem(folder, "It is a folder");
    problem(
        file("x,y\n1\n", StandardCharsets.UTF_8), "Line 2 has 1 cells, but there are 2 columns");
    problem(file("name,x\na,1\n", StandardCharsets.UTF_8), "two columns of numbers");
    problem(file("x;y\n1.234,5;2\n", StandardCharsets.UTF_8), "“1.234,5” in line 2 may have");
  }

  private void problem(Path file, String words) {
    open(file);
    app.untilShowing("own-data.problem", true);
    app.untilFocused("own-data.cancel");
    String said = app.said("own-data");
    assertTrue(said.contains(words), said);
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("own-data", false);
  }

  @Test
  void itIsMirrored() throws IOException {
    app.close();
    app = new WindowFixture(Shelves.full(), Optional.empty(), Locale.forLanguageTag("ar-XB"));
    open(file("x,y\n1,2\n", StandardCharsets.UTF_8));
    app.untilShowing("own-data.use", true);
    Component input = sheet().comboBox("own-data.input").target();
    Component label = sheet().comboBox("own-data.label").target();
    assertTrue(WindowFixture.ask(() -> place(input) > place(label)));
  }

  @Test
  void aFaultOfOursIsTheWindowsToTell() throws Exception {
    JFrame frame = (JFrame) app.window().target();
    OwnDataReading.Source broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    SwingUtilities.invokeAndWait(
        () -> OwnDataSheet.open(frame, ENGLISH, Path.of("own.csv"), broken, used::set));
    app.untilShowing("oops", true);
    assertFalse(app.isShowing("own-data"));
  }

  @Test
  void aDriveThatGoesAwayIsTold() throws Exception {
    JFrame frame = (JFrame) app.window().target();
    OwnDataReading.Source gone =
        () -> {
          throw new IOException("Input/output error");
        };
    SwingUtilities.invokeAndWait(
        () -> OwnDataSheet.open(frame, ENGLISH, Path.of("own.csv"), gone, used::set));
    app.untilShowing("own-data.problem", true);
    assertTrue(app.said("own-data").contains("could not be read to its end"));
    app.press(KeyEvent.VK_ESCAPE);
    app.untilShowing("own-data", false);
  }

  private static int place(Component part) {
    return part.getLocationOnScreen().x;
  }

  @Test
  void theSheetOfAWindowThatIsGoneDoesNotShow() throws Exception {
    Path file = file("x,y\n1,2\n", StandardCharsets.UTF_8);
    JFrame other = WindowFixture.ask(JFrame::new);
    SwingUtilities.invokeAndWait(() -> OwnDataSheet.open(other, ENGLISH, file, used::set));
    for (int i = 0; i < 20; i++) {
      answers();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertFalse(app.isShowing("own-data"));
  }

  /** A file on something slow, such as a drive in a network. */
  private static final class SlowStream extends InputStream {
    private final CountDownLatch more;
    private final CountDownLatch closed;

    SlowStream(CountDownLatch more, CountDownLatch closed) {
      this.more = more;
      this.closed = closed;
    }

    @Override
    public int read() throws IOException {
      try {
        more.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return '1'; // without an end
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
