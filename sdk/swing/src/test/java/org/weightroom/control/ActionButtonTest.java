package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;

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

  /** Something to look at. */
  private static final class Model extends LessonModel {
    final NumberProperty looks = number("looks", 0, 0, 9, 1);

    Model() {
      action("look", () -> looks.set(looks.get() + 1));
    }
  }
}
