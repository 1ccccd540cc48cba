package org.weightroom.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.page.EventThread;

/** Some scores on their own model. */
final class Scores extends LessonModel {
  final NumbersProperty scores;

  Scores(double... start) {
    List<Double> initial = Arrays.stream(start).boxed().toList();
    scores = numbers("logits", initial, -1e6, 1e6, 0.01, 1, 99);
    open(EventThread.INSTANCE);
  }

  /** Joins a part to a page in English. */
  <P extends Part> P joined(P part, int width, int height) {
    return joined(part, Locale.ENGLISH, width, height);
  }

  <P extends Part> P joined(P part, Locale locale, int width, int height) {
    history();
    Downhill.joined(this, part, locale, width);
    resize(part, width, height);
    return part;
  }

  /** Gives a part this size. */
  static void resize(Part part, int width, int height) {
    for (int i = 0; i < 3; i++) { // what scrolls finds its width first
      Houses.lay(part, width, height);
    }
  }

  /** Puts scores as a script does. */
  void put(double... values) {
    scores.set(Arrays.stream(values).boxed().toList());
    scope().flush();
  }

  int gestures() {
    return history().gestures().size();
  }
}
