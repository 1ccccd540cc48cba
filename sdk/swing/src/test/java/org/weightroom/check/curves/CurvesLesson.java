package org.weightroom.check.curves;

import javax.swing.JComponent;
import org.weightroom.chart.CurveChart;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.nn.Activation;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Row;
import org.weightroom.page.Tabs;

/** A lesson of curves: in a row, behind tabs, and following the model. */
public final class CurvesLesson implements Lesson<CurvesLesson.Model> {

  /** Three numbers of curves, and a weight that bends one. */
  public static final class Model extends LessonModel {
    final NumberProperty sigmoidInput = number("sigmoid-input", -1.63, -20, 20, 0.01);
    final NumberProperty curveInput = number("curve-input", 0.5, -6, 6, 0.01);
    final NumberProperty age = number("age", 22, 0, 80, 1);
    final NumberProperty weight = number("weight", -0.016852, -0.1, 0.1, 0.000001);

    double survival(double years, int sex) {
      return Activation.SIGMOID.value(weight.get() * years + 0.704039 * sex - 0.116309);
    }
  }

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        Row.of(
            CurveChart.of("sigmoid", model.sigmoidInput, 0, 1).activation(Activation.SIGMOID),
            CurveChart.of("survival", model.age, 0, 1)
                .percent()
                .curve("female", age -> model.survival(age, 1))
                .curve("male", age -> model.survival(age, 0))
                .threshold(0.5)),
        Tabs.of(
            CurveChart.of("tanh", model.curveInput, -1.2, 1.2).activation(Activation.TANH).slope(),
            CurveChart.of("softplus", model.curveInput, 0, 6)
                .activation(Activation.SOFTPLUS)
                .slope()),
        Slider.of(model.weight));
  }
}
