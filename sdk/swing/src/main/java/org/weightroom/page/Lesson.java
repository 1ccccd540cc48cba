package org.weightroom.page;

import javax.swing.JComponent;
import org.pf4j.ExtensionPoint;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;

/**
 * A lesson: two factories. The model runs without a window; the view is a picture of it.
 *
 * <p>Texts stand beside the class: {@code messages.properties} and {@code lesson.md}.
 *
 * @param <M> the model's class
 */
public interface Lesson<M extends LessonModel> extends ExtensionPoint {

  /** A fresh model; called on any thread. */
  M createModel();

  /** A view of a model, usually {@link LessonPanel#with}; called on the event thread. */
  JComponent createView(M model);

  /**
   * The lesson's words and story, in the language of the program's; they stand beside the class
   * unless a lesson has them elsewhere, see {@link Texts#with}.
   *
   * @param program the program's own words: what a lesson lacks is looked up there
   */
  default Texts texts(Texts program) {
    return program.beside(getClass());
  }
}
