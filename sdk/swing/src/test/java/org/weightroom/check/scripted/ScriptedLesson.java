package org.weightroom.check.scripted;

import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** A lesson whose card and whose button play what the lesson does not know. */
public final class ScriptedLesson implements Lesson<ScriptedLesson.Model> {

  /** One dial. */
  public static final class Model extends LessonModel {
    final NumberProperty weight = number("weight", 0.1, 0, 1, 0.01);
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(Slider.of(model.weight));
  }
}
