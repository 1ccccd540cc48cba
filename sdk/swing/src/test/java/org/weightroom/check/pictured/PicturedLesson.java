package org.weightroom.check.pictured;

import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** A lesson whose pictures cannot be shown. */
public final class PicturedLesson implements Lesson<PicturedLesson.Model> {

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
