package org.weightroom.check;

import javax.swing.JComponent;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;

/** A small lesson that breaks no rule; others are made from it by breaking one. */
class SoundLesson implements Lesson<SoundLesson.Model> {

  /** One dial, how far it is from its best, a goal, a hint and a card. */
  static class Model extends LessonModel {
    final NumberProperty weight = number("weight", 0.1, 0, 1, 0.01);
    final Value<Double> error = lowest("error", () -> Math.abs(weight.get() - 0.5)).decimals(2);

    Model() {
      challenge("close", () -> error.get() < 0.05).solvedBy(set(weight, 0.5));
      hint("half", () -> true);
      prediction("up", "yes", "no").answer("no");
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return view(model);
  }

  /** The usual view with something more. */
  static LessonPanel view(Model model, JComponent... more) {
    JComponent[] parts = new JComponent[more.length + 2];
    System.arraycopy(more, 0, parts, 0, more.length);
    parts[more.length] = Slider.of(model.weight);
    parts[more.length + 1] = Readout.of(model.error);
    return LessonPanel.with(parts);
  }
}
