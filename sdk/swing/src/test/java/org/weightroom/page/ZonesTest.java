package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Component;
import java.awt.Container;
import java.awt.DefaultKeyboardFocusManager;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JSlider;
import javax.swing.LayoutFocusTraversalPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.houses.HousesLesson;
import org.weightroom.page.houses.StoryOnlyLesson;

/** F6 goes from zone to zone; on a narrow page the drawer of a zone opens, the other closes. */
@ExtendWith(OnEventThread.class)
class ZonesTest {

  @Test
  void theNextZoneOpensItsDrawer() {
    Student<HousesLesson.Model> student = narrow(new HousesLesson());
    assertEquals(List.of("story"), next(student, "lab.nobody"));
    assertEquals(List.of(), next(student, "story.next"));
    assertEquals(List.of("goals"), next(student, "slider.weight"));
    assertEquals(List.of("story"), next(student, "goals.hint"));
  }

  @Test
  void theZoneBeforeOpensItsDrawer() {
    Student<HousesLesson.Model> student = narrow(new HousesLesson());
    assertEquals(List.of("goals"), visit(student, "lab.nobody", student.page()::previousZone));
    assertEquals(List.of(), visit(student, "goals.hint", student.page()::previousZone));
    assertEquals(List.of("story"), visit(student, "slider.weight", student.page()::previousZone));
    assertEquals(List.of("goals"), visit(student, "story.next", student.page()::previousZone));
  }

  @Test
  void aZoneWithNothingToFocusIsPassedOver() {
    Student<StoryOnlyLesson.Model> student = narrow(new StoryOnlyLesson());
    assertEquals(List.of(), next(student, "story.next"));
    assertEquals(List.of("story"), next(student, "slider.weight"));
  }

  private static <M extends LessonModel> Student<M> narrow(Lesson<M> lesson) {
    Student<M> student = Student.of(lesson, Locale.ENGLISH);
    student.sees(1024, 642);
    for (String zone : List.of("story", "lab", "goals")) {
      ((Container) student.find(zone)).setFocusTraversalPolicy(new WithoutWindow());
    }
    return student;
  }

  /** Finds controls that are on no screen; what asks for the focus there gets none. */
  private static final class WithoutWindow extends LayoutFocusTraversalPolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getFirstComponent(Container zone) {
      return Student.shown(zone)
          .filter(part -> part instanceof AbstractButton || part instanceof JSlider)
          .findFirst()
          .orElse(null);
    }
  }

  private static List<String> next(Student<?> student, String focused) {
    return visit(student, focused, student.page()::nextZone);
  }

  /** Which drawers are open after a visit that begins where the focus is. */
  private static List<String> visit(Student<?> student, String focused, Runnable visit) {
    Component focus = student.has(focused) ? student.find(focused) : null;
    KeyboardFocusManager usual = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    KeyboardFocusManager.setCurrentKeyboardFocusManager(
        new DefaultKeyboardFocusManager() {
          @Override
          public Component getFocusOwner() {
            return focus; // without a window nobody has it
          }
        });
    try {
      visit.run();
    } finally {
      KeyboardFocusManager.setCurrentKeyboardFocusManager(usual);
    }
    return Stream.of("story", "goals").filter(zone -> student.find(zone).isVisible()).toList();
  }
}
