package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;

/** Three zones where there is room; else the lab under a bar, story and goals as drawers. */
@ExtendWith(OnEventThread.class)
class DrawersTest {
  private static final String STORY = "drawers.story";
  private static final String GOALS = "drawers.goals";

  private final Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);

  @Test
  void aUsualSchoolLaptopShowsThreeZonesSideBySide() {
    student.sees(1366, 642);
    assertEquals(new Rectangle(14, 14, 316, 614), bounds("story"));
    assertEquals(new Rectangle(344, 14, 710, 614), bounds("lab"));
    assertEquals(new Rectangle(1068, 14, 284, 614), bounds("goals"));
    assertEquals(List.of("story", "goals"), open());
    assertFalse(student.find("drawers").isVisible());
  }

  @Test
  void aNarrowPageGivesItsWholeWidthToTheLab() {
    student.sees(1024, 642);
    assertEquals(new Rectangle(14, 14, 996, 32), bounds("drawers"));
    assertEquals(new Rectangle(14, 56, 996, 572), bounds("lab"));
    assertEquals(new Rectangle(14, 56, 316, 572), bounds("story"));
    assertEquals(new Rectangle(726, 56, 284, 572), bounds("goals"));
    assertTrue(student.find("drawers").isVisible());
    assertEquals(List.of(), open());
  }

  @Test
  void aStoryFromItsBeginningOpensItsDrawer() {
    Student<HousesLesson.Model> beginner = Student.of(new HousesLesson(), java.util.Locale.ENGLISH);
    beginner.sees(1024, 642);
    assertTrue(beginner.find("story").isVisible());
    assertTrue(beginner.button(STORY).isSelected());
  }

  @Test
  void oneDrawerIsOpenAtATime() {
    student.sees(1024, 642);
    student.press(STORY);
    assertEquals(List.of("story"), open());
    assertTrue(student.button(STORY).isSelected());
    student.press(GOALS);
    assertEquals(List.of("goals"), open());
    assertFalse(student.button(STORY).isSelected());
    assertTrue(student.button(GOALS).isSelected());
    student.press(GOALS);
    assertEquals(List.of(), open());
    assertFalse(student.button(GOALS).isSelected());
  }

  @Test
  void escapeClosesTheOpenDrawer() {
    student.sees(1024, 642);
    student.press(STORY);
    Houses.type(student.find("story.previous"), "ESCAPE");
    assertEquals(List.of(), open());
    assertFalse(student.button(STORY).isSelected());
  }

  @Test
  void askingForAHintOpensTheGoals() {
    student.sees(1024, 642);
    student.press(STORY);
    student.page().requestHint();
    assertEquals(List.of("goals"), open());
    assertEquals(List.of("Hint 1 of 3", "Tilt the line."), student.reads("goals.hints"));
  }

  @Test
  void anOpenDrawerLiesOverTheLab() {
    student.sees(1024, 642);
    student.press(GOALS);
    List<?> order = List.of(student.page().getComponents());
    assertTrue(order.indexOf(student.find("goals")) < order.indexOf(student.find("lab")));
    assertFalse(student.page().isOptimizedDrawingEnabled());
  }

  @Test
  void theBarKeepsScoreAndStepInSight() {
    student.sees(1024, 642);
    assertEquals(List.of("Error 799"), student.reads("drawers.score"));
    assertEquals("Story · 5 of 5", student.button(STORY).getText());
    student.session.goToStep(Student.CHOICES);
    assertEquals(List.of("Error 2,058"), student.reads("drawers.score"));
    assertEquals("Story · 3 of 5", student.button(STORY).getText());
    student.press("story.show.weight=0.16,bias=0");
    assertEquals(List.of("Error 3,229"), student.reads("drawers.score"));
  }

  @Test
  void withMoreRoomTheZonesComeBack() {
    student.sees(1024, 642);
    student.press(GOALS);
    student.sees(1366, 642);
    assertEquals(List.of("story", "goals"), open());
    assertFalse(student.find("drawers").isVisible());
  }

  private Rectangle bounds(String zone) {
    return student.find(zone).getBounds();
  }

  private List<String> open() {
    return List.of("story", "goals").stream().filter(z -> student.find(z).isVisible()).toList();
  }
}
