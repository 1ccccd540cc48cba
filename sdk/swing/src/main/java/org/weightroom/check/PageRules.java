package org.weightroom.check;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPage;
import org.weightroom.page.LessonSession;

/** The rules of a lesson's page. Pages are made, laid out and painted without a display. */
final class PageRules<M extends LessonModel> {
  private static final int GESTURES = 200;
  private static final int SHUFFLES = 3;
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 642;

  private final Lesson<M> lesson;

  PageRules(Lesson<M> lesson) {
    this.lesson = lesson;
  }

  List<Finding> opens() {
    return atEachStep(Locale.ENGLISH, page -> paint(page, "opens"));
  }

  List<Finding> randomGestures() {
    return onEventThread(
        () -> {
          List<Finding> findings = new ArrayList<>();
          for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            long seed = LessonCheck.SEED + shuffle;
            try (LessonSession<M> session = open(Locale.ENGLISH)) {
              session.goToStep(session.stepCount() - 1);
              layOut(session.page());
              session.model().scope().shuffle(seed);
              new Gestures(session.model(), seed).play(GESTURES);
              findings.addAll(paint(session.page(), "random-gestures"));
            }
          }
          return findings;
        });
  }

  List<Finding> noWatcherLeft() {
    return onEventThread(
        () -> {
          try (LessonSession<M> session = open(Locale.ENGLISH)) {
            for (int step = 0; step < Math.max(1, session.stepCount()); step++) {
              session.goToStep(step);
              atEachPage(session.page(), page -> {});
            }
            int before = session.model().scope().watcherCount();
            atEachPage(session.rebuild(Locale.ENGLISH), page -> {});
            int left = session.model().scope().watcherCount() - before;
            return left <= 0
                ? List.of()
                : List.of(
                    new Finding(
                        "no-watcher-left",
                        "",
                        left + " watchers outlive the page",
                        "watch through the part's context"));
          }
        });
  }

  List<Finding> textsInBundles() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        atEachStep(Locale.forLanguageTag("en-XA"), page -> Words.plainIn(page, "en-XA")));
    findings.addAll(
        atEachStep(Locale.forLanguageTag("ar-XB"), page -> Words.plainIn(page, "ar-XB")));
    return findings.stream().distinct().toList();
  }

  List<Finding> accessibleNames() {
    return atEachStep(Locale.ENGLISH, Names::missingIn);
  }

  List<Finding> keyedTexts() {
    M model = lesson.createModel();
    Texts texts = texts(Locale.ENGLISH);
    List<String> keys = new ArrayList<>(List.of("title", "summary"));
    model.properties().keySet().forEach(keys::add);
    model.challenges().forEach(challenge -> keys.add("goal." + challenge.id()));
    model.hints().ids().forEach(hint -> keys.add("hint." + hint));
    model
        .predictions()
        .values()
        .forEach(
            card -> {
              String key = "predict." + card.id();
              keys.addAll(List.of(key, key + ".outcome"));
              card.options().forEach(option -> keys.add(key + "." + option));
            });
    return keys.stream()
        .filter(key -> texts.find(key).isEmpty())
        .map(key -> new Finding("ids-have-texts", key, "messages.properties lacks " + key))
        .toList();
  }

  private Texts texts(Locale language) {
    return lesson.texts(Texts.of(LessonPage.class, language));
  }

  private LessonSession<M> open(Locale language) {
    return LessonSession.open(lesson, new LessonInfo("checked", "0", ""), language);
  }

  private List<Finding> atEachStep(Locale language, Function<LessonPage, List<Finding>> rule) {
    return onEventThread(
        () -> {
          List<Finding> findings = new ArrayList<>();
          try (LessonSession<M> session = open(language)) {
            for (int step = 0; step < Math.max(1, session.stepCount()); step++) {
              session.goToStep(step);
              atEachPage(session.page(), page -> findings.addAll(rule.apply(page)));
            }
          }
          return findings.stream().distinct().toList();
        });
  }

  /** Turns the lab to each of its pages, and back to the one that the step shows. */
  private static void atEachPage(LessonPage page, Consumer<LessonPage> look) {
    layOut(page);
    look.accept(page);
    String shown = page.panel().selected();
    for (String id : page.panel().pages()) {
      if (!id.equals(shown)) {
        page.panel().select(id);
        layOut(page);
        look.accept(page);
      }
    }
    if (!shown.isEmpty()) {
      page.panel().select(shown);
    }
  }

  /** The ids of the lab's pages. */
  List<String> pages() {
    return onEventThread(
        () -> {
          try (LessonSession<M> session = open(Locale.ENGLISH)) {
            return session.page().panel().pages();
          }
        });
  }

  private static List<Finding> paint(LessonPage page, String rule) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    page.printAll(brush);
    brush.dispose();
    int[] pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    boolean blank = Arrays.stream(pixels).allMatch(pixel -> pixel == pixels[0]);
    return blank ? List.of(new Finding(rule, "the page paints nothing")) : List.of();
  }

  private static void layOut(Container page) {
    page.setSize(WIDTH, HEIGHT);
    layOutAll(page);
    layOutAll(page); // wrapped text knows its height only after it knows its width
  }

  private static void layOutAll(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOutAll(inner);
      }
    }
  }

  private static <T> List<T> onEventThread(Supplier<List<T>> rule) {
    if (EventQueue.isDispatchThread()) {
      return rule.get();
    }
    List<T> found = new ArrayList<>();
    try {
      EventQueue.invokeAndWait(() -> found.addAll(rule.get()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return found;
  }
}
