package org.weightroom.page.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextPane;
import javax.swing.JToolTip;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.offline.Trap;
import org.weightroom.offline.Vectors;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPage;
import org.weightroom.page.LessonSession;

/** Whatever all the words of a lesson say: its pages fetch nothing and create nothing. */
@ExtendWith(OnEventThread.class)
class RemoteFetchTest {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 642;
  private static final int SETTLED_MILLIS = 300;

  private static Trap trap;

  @BeforeAll
  static void set() {
    System.setProperty(TrapTest.OBJECTS, "true");
    trap = new Trap();
  }

  /** Fetching goes on in the background: what was begun has time to arrive. */
  @AfterAll
  static void nothingCameLater() throws InterruptedException {
    Thread.sleep(SETTLED_MILLIS);
    trap.close();
    assertEquals(List.of(), trap.caught());
    assertEquals(0, Created.COUNT.get());
  }

  private static List<String> vectors() {
    return Vectors.at(trap, Created.class).toList();
  }

  @Test
  void thereAreManyWays() {
    assertTrue(vectors().stream().distinct().count() >= 50);
  }

  /** Each time every place of the page gets another one, and the story all of them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 5, 11, 17, 24, 31, 38, 47})
  void wordsAreNeverMoreThanWords(int first) throws Exception {
    show(new HostileWords(vectors(), first).lesson(), vectors().get(first));
    assertEquals(List.of(), trap.caught());
    assertEquals(0, Created.COUNT.get());
  }

  private static <M extends LessonModel> void show(Lesson<M> lesson, String words) {
    LessonInfo info = new LessonInfo(words, words, words);
    try (LessonSession<M> session = LessonSession.open(lesson, info, Locale.ENGLISH)) {
      assertEquals(3, session.stepCount());
      for (int step = 0; step < session.stepCount(); step++) {
        session.goToStep(step);
        LessonPage page = session.page();
        Houses.lay(page, WIDTH, HEIGHT);
        Captions.all(page)
            .filter(part -> part instanceof AbstractButton && part.isVisible())
            .filter(RemoteFetchTest::isMeek)
            .toList()
            .forEach(part -> ((AbstractButton) part).doClick(0)); // hints, cards, tabs
        look(page);
      }
    }
  }

  /** Turning the story's pages is the loop's part, and a menu needs a window. */
  private static boolean isMeek(Component button) {
    String name = String.valueOf(button.getName());
    return !name.startsWith("story.next")
        && !name.startsWith("story.previous")
        && !button.getParent().getClass().getSimpleName().equals("Chooser");
  }

  private static void look(LessonPage page) {
    Houses.lay(page, WIDTH, HEIGHT);
    Houses.lay(page, WIDTH, HEIGHT);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    page.printAll(brush);
    Captions.all(page).filter(part -> part instanceof JToolTip).forEach(tip -> tip.print(brush));
    brush.dispose();
    assertEquals(List.of(), Captions.html(page).toList());
  }

  /** Else the tests above would look at a page that shows none of it. */
  @Test
  void theWordsStandEverywhere() throws Exception {
    String words = "hostile words";
    Lesson<?> lesson = new HostileWords(List.of(words), 0).lesson();
    List<Component> shown = pages(lesson);
    String kinds =
        shown.stream()
            .filter(part -> says(part, words))
            .map(part -> part.getClass().getSimpleName())
            .collect(Collectors.joining(" "));
    for (String kind : List.of("JLabel", "JButton", "JTextArea", "StoryText", "JToolTip")) {
      assertTrue(kinds.contains(kind), () -> kind + " is not among " + kinds);
    }
    assertTrue(shown.stream().anyMatch(part -> part instanceof JTable));
    assertTrue(shown.stream().noneMatch(part -> part.getClass() == JTextPane.class));
  }

  private static <M extends LessonModel> List<Component> pages(Lesson<M> lesson) {
    LessonInfo info = new LessonInfo("x", "1", "");
    try (LessonSession<M> session = LessonSession.open(lesson, info, Locale.ENGLISH)) {
      session.goToStep(1);
      return session.page().panel().pages().stream()
          .flatMap(
              lab -> {
                session.page().panel().select(lab);
                Houses.lay(session.page(), WIDTH, HEIGHT);
                return Captions.all(session.page()).toList().stream();
              })
          .toList();
    }
  }

  private static boolean says(Component part, String words) {
    String text =
        part instanceof JLabel label
            ? label.getText()
            : part instanceof AbstractButton button
                ? button.getText()
                : part instanceof JToolTip tip
                    ? tip.getTipText()
                    : part instanceof JTextComponent area ? area.getText() : "";
    return String.valueOf(text).contains(words);
  }
}
