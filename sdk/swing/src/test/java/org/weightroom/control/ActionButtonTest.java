package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.LessonPage;

@ExtendWith(OnEventThread.class)
class ActionButtonTest {

  @Test
  void aPressDoesTheActionOnceAndTheBandSpeaks() {
    Model model = new Model();
    ActionButton part =
        Downhill.joined(model, ActionButton.of("look", model.looks), Locale.ENGLISH, 400);
    JButton button = Houses.find(part, "do.look", JButton.class);
    assertEquals("Look", button.getText());
    StyledText words = Houses.find(part, "action.look.words", StyledText.class);
    assertEquals("Not yet.", words.plain());
    button.doClick(0);
    model.scope().flush();
    assertEquals(1, model.looks.get());
    assertEquals("1 so far.", words.plain());
    assertEquals(1, model.history().gestures().size());
    model.history().undo();
    assertEquals("Not yet.", words.plain());
  }

  @Test
  void buttonAndWordsStandAtOneHeight() {
    Model model = new Model();
    ActionButton part =
        Downhill.joined(model, ActionButton.of("look", model.looks), Locale.ENGLISH, 400);
    part.setSize(400, 90);
    part.doLayout();
    JButton button = Houses.find(part, "do.look", JButton.class);
    StyledText words = Houses.find(part, "action.look.words", StyledText.class);
    assertEquals(45, button.getBounds().getCenterY(), 1);
    assertEquals(45, words.getBounds().getCenterY(), 1);
    assertTrue(words.getX() >= button.getX() + button.getWidth());
  }

  @Test
  void whatTheStoryShowsCannotBeHandedInAndItSaysWhy() {
    JButton button = onACopy("7");
    assertFalse(button.isEnabled());
    String why = "These are the story’s numbers. Go on to step 7 for yours.";
    assertEquals(
        why, Houses.find(button.getParent(), "action.look.words", StyledText.class).plain());
    assertEquals(why, button.getAccessibleContext().getAccessibleDescription());
    String last = onACopy("").getAccessibleContext().getAccessibleDescription();
    assertEquals("These are the story’s numbers.", last);
  }

  private static JButton onACopy(String until) {
    Model model = new Model();
    ActionButton part = ActionButton.of("look", model.looks);
    Texts texts = Texts.of(LessonPage.class, Locale.ENGLISH);
    part.join(new PartContext(model, texts, id -> {}, (id, sheet) -> {}, until));
    return Houses.find(part, "do.look", JButton.class);
  }

  /** Something to look at. */
  private static final class Model extends LessonModel {
    final NumberProperty looks = number("looks", 0, 0, 9, 1);

    Model() {
      action("look", () -> looks.set(looks.get() + 1));
    }
  }
}
