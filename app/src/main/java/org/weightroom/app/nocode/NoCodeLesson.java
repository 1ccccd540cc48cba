package org.weightroom.app.nocode;

import javax.swing.JComponent;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Lesson;

/** A lesson that a file describes. */
final class NoCodeLesson implements Lesson<NoCodeModel> {
  private final Description description;

  NoCodeLesson(Description description) {
    this.description = description;
  }

  @Override
  public NoCodeModel createModel() {
    return new NoCodeModel(description);
  }

  @Override
  public JComponent createView(NoCodeModel model) {
    return new NoCodeView(model).panel();
  }

  @Override
  public Texts texts(Texts program) {
    Texts ours = program.beside(NoCodeLesson.class);
    return ours.with(new OwnWords(description, ours).all(), description.story());
  }
}
