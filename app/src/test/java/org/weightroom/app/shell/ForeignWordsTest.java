package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.TestJar;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.Texts;
import org.weightroom.offline.Trap;
import org.weightroom.offline.Vectors;
import org.weightroom.page.Lesson;
import org.weightroom.theme.Theme;

/** Whatever a jar, its file or its failure says: the host's pages fetch and create nothing. */
final class ForeignWordsTest {
  private static final Dimension PAGE = new Dimension(1024, 2000);
  private static final Texts TEXTS = Texts.of(Window.class, Locale.ENGLISH);
  private static final Look LOOK = new Look(Theme.LIGHT, Look.NORMAL_SCALE, Locale.ENGLISH);

  private static Trap trap;

  @TempDir private Path temporary;

  @BeforeAll
  static void set() throws Exception {
    trap = new Trap();
    EventQueue.invokeAndWait(() -> Theme.install(Theme.LIGHT, Look.NORMAL_SCALE));
  }

  @AfterAll
  static void close() {
    trap.close();
    assertEquals(List.of(), trap.caught());
  }

  static Stream<String> vectors() {
    return Vectors.at(trap, ForeignWordsTest.class);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("vectors")
  void cardsNoticesAndHeadersShowItAsItIs(String words) throws Exception {
    List<ShelfItem> items =
        List.of(
            item(words, Optional.of(new DialLesson()), State.READY),
            item(words, Optional.empty(), State.BROKEN),
            item(words, Optional.empty(), State.BLOCKED),
            item(words, Optional.empty(), State.QUARANTINED));
    EventQueue.invokeAndWait(
        () -> {
          pages(items, words).forEach(ForeignWordsTest::assertPlain);
          assertTrue(pages(items, words).stream().anyMatch(page -> says(page, words)), words);
        });
    assertEquals(List.of(), trap.caught());
  }

  @Test
  void soItIsWithFilesFromALibrary() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("lessons"));
    List<String> all = vectors().filter(words -> !words.contains("\n")).toList();
    for (int i = 0; i < 6; i++) {
      String words = all.get(i * 7);
      TestJar good = TestJar.good(temporary, "good" + i).manifest("Plugin-Provider", words);
      good.text("demo/messages.properties", "title = " + words + "\nsummary = " + words + "\n");
      good.write(folder.resolve("good" + i + ".jar"));
      TestJar bad = TestJar.good(temporary, words).manifest("Plugin-Version", words);
      bad.manifest("Plugin-Requires", words).write(folder.resolve("bad" + i + ".jar"));
      String thrown = words.replace("\\", "").replace("\"", "").replace("\t", " ");
      String code = "if (true) throw new IllegalStateException(\"" + thrown + "\");";
      TestJar.lesson(temporary, "thrown" + i, "{ " + code + " }", "")
          .write(folder.resolve("thrown" + i + ".jar"));
    }
    Places places = Places.of(List.of(folder));
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH)) {
      List<ShelfItem> items = Shelf.of(library).items(Locale.ENGLISH);
      assertTrue(items.stream().filter(ShelfItem::isOpen).count() >= 6, items.toString());
      assertTrue(items.stream().filter(item -> !item.isOpen()).count() >= 12, items.toString());
      EventQueue.invokeAndWait(() -> pages(items, "x").forEach(ForeignWordsTest::assertPlain));
    }
    assertEquals(List.of(), trap.caught());
  }

  private static ShelfItem item(String words, Optional<Lesson<?>> lesson, State state) {
    return new ShelfItem(
        new LessonInfo(words, words, words),
        words,
        words,
        words,
        words,
        List.of(words),
        words,
        lesson,
        state,
        words,
        words,
        words);
  }

  private static List<JComponent> pages(List<ShelfItem> items, String words) {
    Commands commands = new Commands(TEXTS, command -> {}, command -> true);
    List<JComponent> pages = new ArrayList<>();
    for (String query : List.of("", words + " zzz")) {
      CataloguePage page =
          new CataloguePage(items, new Visits(new Ledger(LOOK, List.of())), TEXTS, new NoHost());
      page.filter(query);
      pages.add(page);
    }
    ShelfItem first = items.get(0);
    for (NoticeScreen notice :
        List.of(
            NoticeScreen.failure(first, words, () -> {}),
            NoticeScreen.unknown(words, () -> {}),
            NoticeScreen.oops(words, () -> {}))) {
      pages.add(notice.page(TEXTS, LOOK));
      pages.add(both(notice.header(commands)));
    }
    pages.add(new InstalledPage(items, TEXTS));
    pages.add(both(Header.ofLesson(commands, first, WhoSits.GUEST)));
    return pages;
  }

  private static JComponent both(Header header) {
    JPanel both = new JPanel();
    both.add(header.start());
    both.add(header.end());
    return both;
  }

  private static void assertPlain(JComponent page) {
    Layouts.settle(page, PAGE);
    BufferedImage image = new BufferedImage(PAGE.width, PAGE.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    page.printAll(brush);
    brush.dispose();
    assertEquals(List.of(), all(page).filter(ForeignWordsTest::isHtml).toList());
  }

  private static boolean isHtml(Component part) {
    return part instanceof JComponent swing
            && swing.getClientProperty(BasicHTML.propertyKey) != null
        || part instanceof JEditorPane pane && pane.getContentType().contains("html");
  }

  private static boolean says(JComponent page, String words) {
    return all(page)
        .anyMatch(
            part ->
                part instanceof JLabel label && words.equals(label.getText())
                    || part instanceof JTextComponent area && area.getText().contains(words));
  }

  private static Stream<Component> all(Component part) {
    Stream<Component> inner =
        part instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(ForeignWordsTest::all)
            : Stream.empty();
    if (part instanceof JComponent swing && swing.getToolTipText() != null) {
      JToolTip tip = swing.createToolTip();
      tip.setTipText(swing.getToolTipText());
      tip.setSize(tip.getPreferredSize());
      return Stream.of(Stream.of(part, tip), inner).flatMap(parts -> parts);
    }
    return Stream.concat(Stream.of(part), inner);
  }

  /** Nobody presses anything here. */
  private static final class NoHost implements CataloguePage.Host {
    @Override
    public void open(ShelfItem item) {}

    @Override
    public void tryAgain(String id) {}

    @Override
    public List<String> remarks() {
      return List.of();
    }

    @Override
    public WhoSits whoSits() {
      return WhoSits.GUEST;
    }

    @Override
    public void clearSearch() {}

    @Override
    public void showPlaces() {}
  }
}
