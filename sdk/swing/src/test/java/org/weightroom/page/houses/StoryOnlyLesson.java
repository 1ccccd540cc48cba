package org.weightroom.page.houses;

import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** The story of the houses over a model without goals, score, workings and cards. */
public final class StoryOnlyLesson implements Lesson<StoryOnlyLesson.Model> {

  /** Two dials. */
  public static final class Model extends LessonModel {
    public final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
    public final NumberProperty bias = number("bias", 150, 0, 460, 1);
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(Slider.of(model.weight), Slider.of(model.bias));
  }
}
