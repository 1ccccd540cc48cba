package org.weightroom.app.shell;

import javax.swing.JButton;
import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** One dial and one goal; its button throws. */
final class DialLesson implements Lesson<DialLesson.Model> {

  /** A number to be made large. */
  static final class Model extends LessonModel {
    final NumberProperty dial = number("dial", 1, 0, 10, 1);

    Model() {
      challenge("large", () -> dial.get() > 7).solvedBy(set(dial, 8));
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    JButton button = new JButton("!");
    button.setName("throws");
    button.addActionListener(
        e -> {
          throw new IllegalStateException("the button is broken");
        });
    return LessonPanel.with(Slider.of(model.dial), button);
  }
}
