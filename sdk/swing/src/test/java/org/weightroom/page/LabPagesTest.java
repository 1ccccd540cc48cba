package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.check.LessonCheck;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.Readout;
import org.weightroom.control.Stepper;
import org.weightroom.page.paged.PagedLesson;
import org.weightroom.theme.Theme;

/** A lab of several pages: a tab above it, a key or the story turns to one. */
@ExtendWith(OnEventThread.class)
class LabPagesTest {
  private static final List<String> IDS = List.of("scores", "shape", "friend");
  private static final List<String> PICTURES =
      List.of("vector", "shares", "bars", "canvas", "map", "network", "log", "table");

  private final PagedLesson lesson = new PagedLesson();
  private Student<PagedLesson.Model> student;

  @AfterEach
  void usualScale() {
    Theme.install(Theme.LIGHT, 100);
  }

  private void open(String language, int scale, int width, int height) {
    Theme.install(Theme.LIGHT, scale);
    student = Student.of(lesson, Locale.forLanguageTag(language));
    student.sees(width, height);
    if (student.find("drawers").isVisible()) {
      student.press("drawers.story");
    }
  }

  private void open() {
    open("en", 100, 1366, 642);
  }

  @Test
  void aTabTurnsToItsPage() {
    open();
    assertEquals(List.of("vector", "shares", "bars"), pictures());
    student.press("page.friend");
    assertEquals(List.of("map", "network", "log"), pictures());
    assertTrue(student.button("page.friend").isSelected());
    assertFalse(student.button("page.scores").isSelected());
    student.press("page.scores");
    assertEquals(List.of("vector", "shares", "bars"), pictures());
    student.key("slider.score", "RIGHT");
    assertEquals(0.51, student.model().score.get(), 1e-9);
  }

  @Test
  void theArrowKeysGoOnFromTheOneStopOfTab() {
    open();
    student.key("page.scores", "RIGHT");
    assertEquals(List.of("canvas"), pictures());
    student.key("page.shape", "END");
    student.key("page.friend", "RIGHT");
    assertEquals("scores", student.page().panel().selected());
    student.key("page.scores", "LEFT");
    assertEquals("friend", student.page().panel().selected());
  }

  @Test
  void tabLeavesTheTabsInEveryLook() {
    open();
    assertTrue(student.button("page.shape").getFocusTraversalKeysEnabled());
    student.button("page.shape").updateUI();
    assertTrue(student.button("page.shape").getFocusTraversalKeysEnabled(), "in another theme");
  }

  @Test
  void rightToLeftTheTabsAreMirrored() {
    open("ar-XB", 100, 1366, 642);
    student.key("page.scores", "LEFT");
    assertEquals("shape", student.page().panel().selected());
    assertTrue(onPage("page.scores").x > onPage("page.shape").x);
    student.press("page.friend");
    assertTrue(onPage("map").x > onPage("network").x);
    student.press("page.scores");
    assertTrue(onPage("slider.score").x < onPage("field.score").x, "sliders are not mirrored");
  }

  @Test
  void theTabsAreLowAndTheCardsBeginBelow() {
    open();
    Component tabs = student.find("pages");
    assertTrue(tabs.getHeight() >= 24 && tabs.getHeight() <= 36, tabs.getHeight() + " high");
    assertEquals(onPage("lab").y, onPage("pages").y);
    assertEquals(onPage("lab").x, onPage("page.scores").x);
    assertTrue(onPage("vector").y > onPage("pages").y + tabs.getHeight());
  }

  @Test
  void aPageCostsNothingBeforeItIsChosen() {
    open();
    assertEquals(List.of("vector", "shares", "bars"), lesson.joined);
    student.press("page.shape");
    student.press("page.scores");
    student.press("page.shape");
    assertEquals(List.of("vector", "shares", "bars", "canvas"), lesson.joined);
  }

  @Test
  void theStoryTurnsToAPageAndElseTheStudentsChoiceStays() {
    open();
    student.session.goToStep(1);
    assertEquals(List.of("canvas"), pictures());
    student.session.goToStep(0);
    assertEquals(List.of("canvas"), pictures());
    student.press("page.scores");
    student.session.goToStep(2);
    assertEquals(List.of("map", "network", "log"), pictures());
    assertTrue(student.button("page.friend").isSelected());
    assertEquals(0.5, student.model().score.get());
    student.press("page.shape");
    student.session.goToStep(3);
    assertEquals(List.of("canvas"), pictures());
  }

  @Test
  void aPageMadeAnewShowsTheSamePage() {
    open();
    student.session.goToStep(1);
    student.press("page.friend");
    student.session.rebuild(Locale.GERMAN);
    assertEquals(List.of("map", "network", "log"), pictures());
  }

  @Test
  void theNumbersOfAPageShowWhileItIsChosen() {
    open();
    assertEquals(List.of("loss"), numbers());
    student.press("page.shape");
    assertEquals(List.of("numbers", "loss"), numbers());
    student.press("page.friend");
    assertEquals(List.of("right", "loss"), numbers());
    student.session.goToStep(2);
    assertEquals(List.of("right", "loss"), numbers());
    student.press("page.scores");
    assertEquals(List.of("loss"), numbers());
  }

  @Test
  void aTableThatFillsInIsWholeAfterItsStepOnAnyPage() {
    open();
    student.session.goToStep(2);
    assertTrue(spoken("readout.right").endsWith("…"));
    student.press("page.scores");
    student.press("page.friend");
    assertTrue(spoken("readout.right").endsWith("…"));
    student.session.goToStep(3);
    assertTrue(spoken("readout.right").endsWith("5"));
  }

  @Test
  void whatTheStoryHidesIsHiddenOnEveryPage() {
    open();
    student.press("page.shape");
    student.session.goToStep(3);
    assertFalse(stepper().isVisible());
    student.press("page.friend");
    assertFalse(student.find("fold.own").getParent().isVisible());
    student.session.goToStep(0);
    assertTrue(student.find("fold.own").getParent().isVisible());
    student.press("page.shape");
    assertTrue(stepper().isVisible());
  }

  @Test
  void sheetsOpenOverTheChosenPageAndGoWithIt() {
    open();
    student.press("page.friend");
    student.page().panel().openSheet("right");
    Component sheet = student.find("sheet");
    assertEquals(sheet.getParent().getHeight(), sheet.getY() + sheet.getHeight());
    assertTrue(sheet.getY() >= student.find("pages").getHeight());
    student.press("page.scores");
    assertFalse(student.has("sheet"));
    student.press("page.friend");
    student.press("fold.own");
    assertTrue(student.has("slider.bias"));
    student.press("page.shape");
    assertFalse(student.has("fold.own.sheet"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 100, 1366, 642",
    "en, 100, 1024, 642",
    "en, 200, 1366, 594",
    "en, 100, 520, 900",
    "en-XA, 100, 1366, 642",
    "ar-XB, 100, 1366, 642",
    "ar-XB, 200, 1366, 594"
  })
  void nothingOverlapsAndNothingIsOutside(String language, int scale, int width, int height) {
    open(language, scale, width, height);
    for (String id : IDS) {
      student.press("page." + id);
      List<String> wrong = new ArrayList<>();
      collect((Container) student.find("lab"), wrong);
      if (student.find("drawers").isVisible()) {
        collect((Container) student.find("drawers"), wrong);
      }
      assertEquals(List.of(), wrong, id);
      for (String picture : pictures()) {
        assertTrue(student.find(picture).getHeight() >= 90, picture);
        assertTrue(student.find(picture).getWidth() > 150, picture);
      }
    }
  }

  @Test
  void whereItIsLowThePicturesOfTheChosenPageAreToChooseBelowTheTabs() {
    open("en", 200, 1366, 594);
    assertEquals(List.of("vector"), pictures());
    assertEquals(List.of("vector", "shares", "bars"), offered());
    student.press("page.friend");
    assertEquals(List.of("map"), pictures());
    assertEquals(List.of("map", "network", "log", "table", "own"), offered());
    choose(2);
    assertEquals(List.of("log"), pictures());
    student.press("page.shape");
    assertEquals(List.of("canvas"), pictures());
    assertFalse(chooser().isVisible());
    assertTrue(student.find("field.features").getHeight() > 0);
    student.press("page.friend");
    assertEquals(List.of("log"), pictures());
    assertTrue(onPage("pages").y < onPage("log").y);
  }

  @Test
  void aPageIsSelectedByItsIdOnly() {
    open();
    LessonPanel panel = student.page().panel();
    assertEquals(IDS, panel.pages());
    panel.select("shape");
    assertEquals("shape", panel.selected());
    assertThrows(IllegalArgumentException.class, () -> panel.select("nothing"));
    assertEquals(List.of(), LessonPanel.with(new JPanel()).pages());
  }

  @Test
  void pagesStandInThePanelOnlyAndAmongThemselves() {
    Page page = Page.of("one", new JPanel());
    refused("JPanel beside pages", () -> LessonPanel.with(page, new JPanel()));
    refused("same id", () -> LessonPanel.with(page, Page.of("one", new JPanel())));
    refused("needs an id", () -> Page.of(" ", new JPanel()));
    refused("in the panel only", () -> Page.of("two", page));
    refused("to the panel itself", () -> Row.of(page));
    refused("to the panel itself", () -> Tabs.of(page));
    refused("to the panel itself", () -> Fold.of("fold", page));
    assertEquals(List.of("one"), LessonPanel.with(page, Readout.of(new Houses().error)).pages());
  }

  @Test
  void itIsSoundAsEveryLessonMustBe() {
    assertEquals(List.of(), LessonCheck.all(lesson));
  }

  private Component stepper() {
    return SwingUtilities.getAncestorOfClass(Stepper.class, student.find("field.features"));
  }

  @Test
  void aHiddenStepperLeavesNoEmptyCard() {
    PagedLesson.Model model = lesson.createModel();
    LessonPanel panel = LessonPanel.with(new JPanel(), Stepper.of(model.features));
    panel.join(model, student().session.texts());
    panel.hideProperties(Set.of("features"));
    Houses.lay(panel, 700, 600);
    assertEquals(List.of(), bars(panel));
    panel.hideProperties(Set.of());
    Houses.lay(panel, 700, 600);
    assertEquals(List.of("lab.bar"), bars(panel));
    panel.context().close();
  }

  private Student<PagedLesson.Model> student() {
    return Student.of(lesson, Locale.ENGLISH);
  }

  private static List<String> bars(LessonPanel panel) {
    return Student.shown(panel)
        .map(component -> String.valueOf(component.getName()))
        .filter("lab.bar"::equals)
        .toList();
  }

  private static void refused(String why, Runnable making) {
    String said = assertThrows(IllegalArgumentException.class, making::run).getMessage();
    assertTrue(said.contains(why), said);
  }

  private Chooser chooser() {
    return (Chooser) student.find("picture.list").getParent();
  }

  private List<String> offered() {
    List<String> names = new ArrayList<>();
    for (Component item : chooser().menu().getComponents()) {
      names.add(item.getName().replace("picture.", "").replace(".item", ""));
    }
    return names;
  }

  private void choose(int number) {
    ((AbstractButton) chooser().menu().getComponent(number)).doClick(0);
  }

  private String spoken(String name) {
    return student.find(name).getAccessibleContext().getAccessibleName();
  }

  private List<String> numbers() {
    return Student.shown(student.find("goals"))
        .map(component -> String.valueOf(component.getName()))
        .filter(name -> name.startsWith("readout."))
        .map(name -> name.substring("readout.".length()))
        .toList();
  }

  private Rectangle onPage(String name) {
    Component part = student.find(name);
    return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), student.page());
  }

  private List<String> pictures() {
    return Student.shown(student.find("lab"))
        .map(component -> String.valueOf(component.getName()))
        .filter(PICTURES::contains)
        .toList();
  }

  private static void collect(Container parent, List<String> wrong) {
    Rectangle inside = new Rectangle(parent.getSize());
    List<Component> shown = Column.shown(parent);
    for (Component child : shown) {
      if (!inside.contains(child.getBounds()) && child.getWidth() > 0) {
        wrong.add(child + " is outside of " + parent);
      }
      for (Component other : shown) {
        if (child != other && child.getBounds().intersects(other.getBounds())) {
          wrong.add(child + " overlaps " + other);
        }
      }
      if (child instanceof Container inner) {
        collect(inner, wrong);
      }
    }
  }
}
