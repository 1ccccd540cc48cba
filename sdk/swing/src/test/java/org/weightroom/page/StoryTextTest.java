package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Story.Kind;
import org.weightroom.lesson.Story.Span;
import org.weightroom.lesson.Texts;
import org.weightroom.page.houses.HousesLesson;

/** Live values in the story's words and formulas. */
@ExtendWith(OnEventThread.class)
class StoryTextTest {
  private final HousesLesson.Model model = Student.at(Student.YOUR_TURN).model();
  private final PartContext context =
      new PartContext(
          model, Texts.of(LessonPage.class, Locale.ENGLISH).beside(HousesLesson.class), id -> {});

  private StoryText text(boolean formula) {
    List<Span> spans =
        List.of(
            new Span(Kind.TEXT, "y = ", ""),
            new Span(Kind.VALUE, "", "weight:1"),
            new Span(Kind.TEXT, " x + ", ""),
            new Span(Kind.VALUE, "", "bias:1"),
            new Span(Kind.TEXT, " + ", ""),
            new Span(Kind.VALUE, "", "area:0"));
    return new StoryText(new Story.Block(formula, spans), context, show -> {});
  }

  private static String now(StoryText text) {
    text.update();
    return text.getText();
  }

  @Test
  void aFormulaTakesAwayWhatIsNegative() {
    StoryText formula = text(true);
    assertEquals("y = 0.1 x + 150.0 + 2,000", now(formula));
    model.bias.set(-4613.55);
    assertEquals("y = 0.1 x \u2212 4,613.6 + 2,000", now(formula));
    model.area.set(-3.0);
    model.weight.set(-2.0);
    assertEquals("y = \u22122.0 x \u2212 4,613.6 \u2212 3", now(formula));
    model.bias.set(5.0);
    assertEquals("y = \u22122.0 x + 5.0 \u2212 3", now(formula));
  }

  @Test
  void itMayBeginWithANegativeNumber() {
    model.bias.set(-4.0);
    assertEquals("y = 0.1 x \u2212 4.0 + 2,000", text(true).getText());
  }

  @Test
  void wordsAreLeftAsTheyAre() {
    model.bias.set(-4.0);
    assertEquals("y = 0.1 x + \u22124.0 + 2,000", now(text(false)));
  }
}
