package org.weightroom.page.bare;

import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.Lesson;

/** A lesson without any text beside it: whatever model and view a test asks for. */
public record BareLesson<M extends LessonModel>(Supplier<M> model, Function<M, JComponent> view)
    implements Lesson<M> {
  @Override
  public M createModel() {
    return model.get();
  }

  @Override
  public JComponent createView(M shown) {
    return view.apply(shown);
  }
}
