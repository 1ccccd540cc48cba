package org.weightroom.app.shell;

import javax.swing.JComponent;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.Lesson;

/** Its model is sound, its view is not. */
final class BadViewLesson implements Lesson<BadViewLesson.Model> {

  /** Nothing. */
  static final class Model extends LessonModel {}

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    throw new NoClassDefFoundError("org/example/Picture");
  }
}
