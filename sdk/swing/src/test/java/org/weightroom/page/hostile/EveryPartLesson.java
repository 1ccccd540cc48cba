package org.weightroom.page.hostile;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.swing.JComponent;
import org.weightroom.chart.CurveChart;
import org.weightroom.control.ActionButton;
import org.weightroom.control.Chips;
import org.weightroom.control.Choice;
import org.weightroom.control.ConfusionTable;
import org.weightroom.control.DataTable;
import org.weightroom.control.Readout;
import org.weightroom.control.ScoresEditor;
import org.weightroom.control.Slider;
import org.weightroom.control.Stepper;
import org.weightroom.control.Switch;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Confusion;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Property;
import org.weightroom.observe.Value;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Page;
import org.weightroom.page.Row;
import org.weightroom.page.Tabs;

/** A lesson with every part that shows words. */
public final class EveryPartLesson implements Lesson<EveryPartLesson.Model> {

  /** A goal that is reached by a dial, and much that can be chosen. */
  public static final class Model extends LessonModel {
    final NumberProperty weight = number("weight", 0.1, 0, 1, 0.01);
    final NumberProperty sex = number("sex", 0, 0, 1, 1);
    final NumberProperty seed = number("seed", 1, 1, 99, 1);
    final ChoicesProperty features =
        choices("features", List.of("age"), List.of("age", "sex", "fare"));
    final NumbersProperty logits = numbers("logits", List.of(1.0, 2.0), -9, 9, 0.1, 1, 9);
    final Property<Boolean> scaling = toggle("scaling", false);
    final Value<Double> error = lowest("error", () -> Math.abs(weight.get() - 0.5)).decimals(2);

    Model() {
      challenge("close", () -> error.get() < 0.05).solvedBy(set(weight, 0.5));
      hint("half", () -> true);
      prediction("up", "yes", "no").answer("no");
      action("again", () -> weight.set(0.2));
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    String cell = Texts.of(EveryPartLesson.class, Locale.ENGLISH).text("cell");
    return LessonPanel.with(
        Page.of(
            "first",
            Tabs.of(
                CurveChart.of("curve", model.weight, 0, 1)
                    .curve("one", x -> x)
                    .curve("two", x -> x * x),
                DataTable.of("rows", 2)
                    .text("name", row -> cell)
                    .word("word", row -> "age")
                    .number("number", row -> OptionalDouble.of(row), 1)
                    .filter("some", row -> row > 0)
                    .searchable(),
                ConfusionTable.of("dear", "cheap", () -> new Confusion(1, 2, 3, 4))
                    .onChoose(chosen -> {})),
            Slider.of(model.weight),
            Switch.of(model.scaling)),
        Page.of(
            "second",
            Row.of(Chips.of(model.features), Choice.of(model.sex, "male", "female")),
            Stepper.of(model.seed),
            ScoresEditor.of(model.logits),
            ActionButton.of("again", model.error)),
        Readout.of(model.error));
  }
}
