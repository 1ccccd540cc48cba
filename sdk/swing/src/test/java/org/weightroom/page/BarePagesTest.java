package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.page.bare.BareLesson;
import org.weightroom.page.houses.StoryOnlyLesson;

/** A lesson may lack a story, goals, a score or a panel: there is a page all the same. */
@ExtendWith(OnEventThread.class)
class BarePagesTest {

  /** A dial and twice what it says. */
  private static class Dial extends LessonModel {
    final NumberProperty weight = number("weight", 0.1, 0, 1, 0.1);
    final Value<Double> twice = value("twice", () -> 2 * weight.get()).decimals(1);
  }

  /** As before, with a goal but no score. */
  private static final class DialAndGoal extends Dial {
    DialAndGoal() {
      challenge("above-1", () -> twice.get() > 1).solvedBy(set(weight, 0.6));
    }
  }

  @Test
  void withoutAStoryTheLabTakesItsRoom() {
    Student<Dial> student = of(new BareLesson<>(Dial::new, BarePagesTest::controls));
    assertFalse(student.find("story").isVisible());
    assertEquals(new Rectangle(14, 14, 1040, 614), student.find("lab").getBounds());
    student.key("slider.weight", "RIGHT");
    assertEquals(0.2, student.model().weight.get());
    student.page().nextStep();
    student.session.goToStep(3);
    assertEquals(0, student.session.step());
    student.page().undo();
    assertEquals(0.1, student.model().weight.get());
  }

  @Test
  void withoutAStoryThereIsNoDrawerForIt() {
    Student<Dial> student = of(new BareLesson<>(Dial::new, BarePagesTest::controls));
    student.sees(1024, 642);
    assertFalse(student.button("drawers.story").isVisible());
    assertFalse(student.find("story").isVisible());
    student.press("drawers.goals");
    assertTrue(student.find("goals").isVisible());
  }

  @Test
  void withoutGoalsTheNumberStandsAlone() {
    Student<Dial> student = of(new BareLesson<>(Dial::new, BarePagesTest::controls));
    assertFalse(student.has("goals.card"));
    assertTrue(student.find("numbers").getHeight() > 0);
    student.page().requestHint();
    student.page().pin();
    assertFalse(student.has("goals.hints"));
  }

  @Test
  void withoutAScoreGoalsAreStillTold() {
    Student<DialAndGoal> student = of(new BareLesson<>(DialAndGoal::new, BarePagesTest::controls));
    assertFalse(student.has("attempts"));
    assertEquals(List.of(), student.reads("drawers.score"));
    student.key("slider.weight", "END");
    assertEquals("goal.above-1: reached", student.announced());
    student.key("slider.weight", "HOME");
    assertEquals("", student.announced());
  }

  @Test
  void aPlainPanelIsTheLab() {
    JPanel plain = new JPanel();
    plain.setName("plain");
    plain.add(new JLabel("anything"));
    Student<Dial> student = of(new BareLesson<>(Dial::new, model -> plain));
    assertSame(plain, student.find("plain"));
    assertTrue(plain.getWidth() > 900 && plain.getHeight() > 500, plain.getBounds()::toString);
    assertFalse(student.has("numbers"));
    student.model().weight.setByHand(0.5);
    student.page().reset();
    assertEquals(0.1, student.model().weight.get());
  }

  @Test
  void aStoryWithoutGoalsAndScoreTurnsItsPages() {
    Student<StoryOnlyLesson.Model> student = of(new StoryOnlyLesson());
    for (int step = 0; step < student.session.stepCount(); step++) {
      student.session.goToStep(step);
      assertEquals(List.of("Step " + (step + 1) + " of 5"), student.reads("story.position"));
      assertFalse(student.has("story.reveal"));
      assertFalse(student.has("predict.bias-alone"));
    }
    assertEquals(0.1, student.model().weight.get());
  }

  private static <M extends LessonModel> Student<M> of(Lesson<M> lesson) {
    return Student.of(lesson, Locale.ENGLISH);
  }

  private static JComponent controls(Dial model) {
    return LessonPanel.with(Slider.of(model.weight), Readout.of(model.twice));
  }
}
