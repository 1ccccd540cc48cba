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
import javax.swing.AbstractButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.check.LessonCheck;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.parts.CrowdedLesson;
import org.weightroom.theme.Theme;

/** A lab with a row, a strip, a bar and tabs fits every page, and all of it works by keyboard. */
@ExtendWith(OnEventThread.class)
class CrowdedLabTest {
  private static final List<String> PICTURES =
      List.of("predictions", "residuals", "network", "log", "arithmetic", "standardising");

  private final CrowdedLesson lesson = new CrowdedLesson();
  private Student<CrowdedLesson.Model> student;

  @AfterEach
  void usualScale() {
    Theme.install(Theme.LIGHT, 100);
  }

  private void open(String language, int scale, int width, int height) {
    Theme.install(Theme.LIGHT, scale);
    student = Student.of(lesson, Locale.forLanguageTag(language));
    student.session.goToStep(1);
    student.sees(width, height);
    if (student.find("drawers").isVisible()) {
      student.press("drawers.story");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 100, 1366, 642",
    "en, 100, 1024, 642",
    "en, 200, 1366, 594",
    "en, 100, 520, 900",
    "en, 100, 2560, 1392",
    "en-XA, 100, 1366, 642",
    "ar-XB, 100, 1366, 642",
    "ar-XB, 200, 1366, 594"
  })
  void nothingOverlapsAndNothingIsOutside(String language, int scale, int width, int height) {
    open(language, scale, width, height);
    List<String> wrong = new ArrayList<>();
    collect((Container) student.find("lab"), wrong);
    if (student.find("drawers").isVisible()) {
      collect((Container) student.find("drawers"), wrong);
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource({"100, 1366, 642", "100, 1024, 642", "200, 1366, 594"})
  void everyPictureThatGrowsCanBeRead(int scale, int width, int height) {
    open("en", scale, width, height);
    List<String> seen = pictures();
    assertFalse(seen.isEmpty());
    for (String name : seen) {
      Component picture = student.find(name);
      int least = name.equals("log") ? 90 : 110; // a log is read at a glance
      assertTrue(picture.getHeight() >= least, name + " is " + picture.getBounds());
      assertTrue(picture.getWidth() > 190, name + " is " + picture.getBounds());
    }
  }

  @Test
  void aRowSharesTheWidthByWeight() {
    open("en", 100, 1366, 642);
    Rectangle two = cardOf("predictions");
    Rectangle one = cardOf("residuals");
    assertEquals(new Rectangle(0, 0, 464, two.height), two);
    assertEquals(new Rectangle(478, 0, 232, two.height), one);
  }

  @Test
  void aRowIsMirroredButSlidersAreNot() {
    open("ar-XB", 100, 1366, 642);
    assertTrue(cardOf("predictions").x > cardOf("residuals").x);
    Component slider = student.find("slider.bias");
    assertTrue(slider.getX() < student.find("field.bias").getX());
  }

  @Test
  void whereTwoAreTooWideTheyStandBelowEachOther() {
    open("en", 100, 520, 900);
    assertEquals(cardOf("predictions").x, cardOf("residuals").x);
    assertTrue(cardOf("predictions").y < cardOf("residuals").y);
  }

  @Test
  void aTabShowsItsPartAndTheArrowKeysGoOn() {
    open("en", 100, 1366, 642);
    assertTrue(pictures().contains("log"));
    student.press("tab.arithmetic");
    assertTrue(pictures().contains("arithmetic"));
    student.key("tab.arithmetic", "RIGHT");
    assertTrue(pictures().contains("standardising"));
    student.key("tab.standardising", "RIGHT");
    assertTrue(pictures().contains("log"));
    student.key("tab.log", "END");
    assertTrue(student.button("tab.standardising").isSelected());
  }

  @Test
  void rightToLeftTheLeftKeyGoesOn() {
    open("ar-XB", 100, 1366, 642);
    student.key("tab.log", "LEFT");
    assertTrue(student.button("tab.arithmetic").isSelected());
    assertTrue(student.find("tab.log").getX() > student.find("tab.arithmetic").getX());
  }

  @Test
  void aTabIsSelectedByName() {
    open("en", 100, 1366, 642);
    lesson.tabs.select("standardising");
    assertTrue(pictures().contains("standardising"));
    assertThrows(IllegalArgumentException.class, () -> lesson.tabs.select("nothing"));
  }

  @Test
  void aPageMadeAnewShowsTheSameTab() {
    open("en", 100, 1366, 642);
    student.press("tab.standardising");
    student.session.rebuild(Locale.GERMAN);
    student.sees(1366, 642);
    assertTrue(student.button("tab.standardising").isSelected());
    assertTrue(student.find("standardising").isVisible());
  }

  @Test
  void aFoldOpensOverTheLabAndEscapeClosesIt() {
    open("en", 100, 1366, 642);
    assertFalse(student.has("slider.area"));
    student.press("fold.own-house");
    Component sheet = student.find("fold.own-house.sheet");
    assertEquals(sheet.getParent().getHeight(), sheet.getY() + sheet.getHeight());
    student.key("slider.area", "RIGHT");
    assertEquals(0.41, student.model().area.get(), 1e-9);
    student.key("slider.area", "ESCAPE");
    assertFalse(student.has("fold.own-house.sheet"));
    student.press("fold.own-house");
    student.press("fold.own-house");
    assertFalse(student.has("fold.own-house.sheet"));
  }

  @Test
  void aFoldOfHiddenPropertiesIsHidden() {
    open("en", 100, 1366, 642);
    student.session.goToStep(0);
    assertFalse(student.find("fold.own-house").getParent().isVisible());
    assertFalse(student.find("slider.weight2").getParent().isVisible());
    assertTrue(student.find("slider.weight1").getParent().isVisible());
  }

  @Test
  void whereItIsLowEveryPictureIsOneToChoose() {
    open("en", 200, 1366, 594);
    assertTrue(student.find("picture.list").isVisible());
    Chooser chooser = (Chooser) student.find("picture.list").getParent();
    assertEquals(7, chooser.menu().getComponentCount());
    for (String name : PICTURES) {
      choose(chooser, PICTURES.indexOf(name));
      assertEquals(List.of(name), pictures());
      for (String control : List.of("bar", "slider.weight1", "slider.weight2", "slider.bias")) {
        assertTrue(student.find(control).getHeight() > 0, control);
      }
    }
    choose(chooser, 6);
    assertEquals(List.of(), pictures());
    assertTrue(student.find("slider.area").getHeight() > 0);
  }

  @Test
  void withMoreRoomAgainAllIsWhereItWas() {
    open("en", 100, 1366, 642);
    Rectangle network = onPage("network");
    Rectangle dial = onPage("slider.bias");
    student.press("tab.arithmetic");
    student.sees(700, 330);
    assertEquals(List.of("predictions"), pictures());
    student.sees(1366, 642);
    assertEquals(List.of("predictions", "residuals", "network", "arithmetic"), pictures());
    assertEquals(network, onPage("network"));
    assertEquals(dial, onPage("slider.bias"));
  }

  @Test
  void anOpenFoldClosesWhenItBecomesAPicture() {
    open("en", 100, 1366, 642);
    student.press("fold.own-house");
    student.sees(700, 330);
    assertFalse(student.has("fold.own-house.sheet"));
  }

  @Test
  void itIsSoundAsEveryLessonMustBe() {
    assertEquals(List.of(), LessonCheck.all(lesson));
  }

  @Test
  void readoutsInAStripGoToTheGoals() {
    open("en", 100, 1366, 642);
    assertTrue(SwingUtilities.isDescendingFrom(student.find("readout.sum"), student.find("goals")));
  }

  @Test
  void aRowInACardIsRefused() {
    Row row = Row.of(new JPanel());
    assertThrows(IllegalArgumentException.class, () -> Tabs.of(row));
    assertThrows(IllegalArgumentException.class, () -> Strip.of(row));
    assertThrows(IllegalArgumentException.class, () -> Row.of(row));
    assertThrows(IllegalArgumentException.class, Row::of);
    assertThrows(IllegalArgumentException.class, () -> row.weights(1, 2));
  }

  private static void choose(Chooser chooser, int number) {
    ((AbstractButton) chooser.menu().getComponent(number)).doClick(0);
  }

  private Rectangle cardOf(String name) {
    return student.find(name).getParent().getBounds();
  }

  private Rectangle onPage(String name) {
    Component part = student.find(name);
    return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), student.page());
  }

  private List<String> pictures() {
    return Student.shown(student.find("lab"))
        .map(component -> String.valueOf(component.getName()))
        .filter(PICTURES::contains)
        .distinct() // a strip has the name of its first picture
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
