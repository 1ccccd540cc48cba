package org.weightroom.lessons.titanic;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.canvas.DenseCanvas;
import org.weightroom.chart.CurveChart;
import org.weightroom.chart.SweepBars;
import org.weightroom.control.ActionButton;
import org.weightroom.control.Chips;
import org.weightroom.control.Choice;
import org.weightroom.control.DataTable;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Stepper;
import org.weightroom.control.TrainingBar;
import org.weightroom.data.Example;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Activation;
import org.weightroom.observe.Property;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Page;
import org.weightroom.page.Row;
import org.weightroom.page.Strip;
import org.weightroom.page.Tabs;

/** Chapter 5: curves, one passenger, a network that is trained, and who was missed. */
@Extension
public final class TitanicLesson implements Lesson<TitanicModel> {
  private static final Passengers ALL = TitanicModel.PASSENGERS;
  private static final int YOU = Author.EIGHT.size();
  private static final double RELU_TOP = 20;
  private static final double TANH_TOP = 1.2;
  private static final double SOFT_TOP = 5;

  @Override
  public TitanicModel createModel() {
    return new TitanicModel();
  }

  @Override
  public JComponent createView(TitanicModel model) {
    return LessonPanel.with(curves(model), passenger(model), train(model), missed(model));
  }

  private static Page curves(TitanicModel model) {
    return Page.of(
        "curves",
        Row.of(
            Strip.of(
                CurveChart.of("sigmoid", model.sigmoidInput, 0, 1).activation(Activation.SIGMOID),
                Slider.of(model.sigmoidInput)),
            Strip.of(
                CurveChart.of("relu", model.reluInput, 0, RELU_TOP).activation(Activation.RELU),
                Slider.of(model.reluInput))),
        Tabs.of(
            CurveChart.of("tanh", model.curveInput, -TANH_TOP, TANH_TOP)
                .activation(Activation.TANH)
                .slope(),
            CurveChart.of("leaky-relu", model.curveInput, -1, SOFT_TOP)
                .activation(Activation.LEAKY_RELU)
                .slope(),
            CurveChart.of("softplus", model.curveInput, 0, SOFT_TOP)
                .activation(Activation.SOFTPLUS)
                .slope()),
        Readout.of(model.sigmoid));
  }

  private static Page passenger(TitanicModel model) {
    Property<Integer> chosen = new Property<>(model.scope(), "passenger", YOU);
    Supplier<double[]> inputs =
        () -> {
          int row = chosen.get();
          return new double[] {age(model, row), sex(model, row)};
        };
    return Page.of(
        "passenger",
        Row.of(
                DenseCanvas.of(() -> model.neuronParameters().network())
                    .style(DenseCanvas.Style.NEURON)
                    .parameters(model::neuronParameters)
                    .inputs(inputs)
                    .inputNames("input.age", "input.sex")
                    .outputNames("output.survived")
                    .percent()
                    .steps(),
                DataTable.of("eight", YOU + 1)
                    .number("age", row -> OptionalDouble.of(age(model, row)), 0)
                    .word("sex", row -> sex(model, row) == 1 ? "female" : "male")
                    .word("survived", TitanicLesson::fate)
                    .number("chance", row -> OptionalDouble.of(percent(model, row)), 0)
                    .selection(chosen)
                    .hover())
            .weights(3, 2),
        Row.of(
            Strip.of(Slider.of(model.age), Choice.of(model.sex, "male", "female")),
            Strip.of(
                Slider.of(model.weightAge), Slider.of(model.weightSex), Slider.of(model.bias))),
        ActionButton.of("author", model.right),
        Readout.of(model.neuronPercent));
  }

  private static Page train(TitanicModel model) {
    return Page.of(
        "train",
        Chips.of(model.features),
        TrainingBar.of(model.training, Stepper.of(model.hiddenNeurons), Stepper.of(model.seed)),
        Row.of(
            CurveChart.of("survival", model.age, 0, 1)
                .percent()
                .curve("female", years -> model.survival(years, 1))
                .curve("male", years -> model.survival(years, 0))
                .threshold(Accuracy.THRESHOLD),
            SweepBars.of(
                    model.comparison,
                    TitanicModel.Compared::hiddenNeurons,
                    one -> one.heldOut().right())
                .reference("author", Author.HELD_OUT)
                .line("women", TitanicModel.WOMEN_SURVIVE)
                .outOf(ALL.size() - Passengers.TRAINING)),
        Readout.of(model.heldOutCount));
  }

  private static Page missed(TitanicModel model) {
    return Page.of(
        "missed",
        DataTable.of("passengers", ALL.size())
            .text("name", row -> ALL.text(row, "Name").strip())
            .word("sex", row -> ALL.text(row, "Sex"))
            .number("age", row -> ALL.number(row, "Age"), 1)
            .number("class", row -> ALL.number(row, "Pclass"), 0)
            .number("fare", row -> ALL.number(row, "Fare"), 2)
            .text("port", row -> ALL.text(row, "Embarked"))
            .word("survived", row -> ALL.survived(row) ? "survived" : "died")
            .number("chance", row -> OptionalDouble.of(100 * model.chances.get()[row]), 0)
            .filter("called-dead", row -> isMissed(model, row) && ALL.survived(row))
            .filter("called-alive", row -> isMissed(model, row) && !ALL.survived(row))
            .filter("men", row -> !ALL.isFemale(row))
            .filter("women", ALL::isFemale)
            .filter("no-age", row -> ALL.number(row, "Age").isEmpty())
            .filter("held-out", row -> !ALL.isTraining(row))
            .searchable(),
        Readout.of(model.right));
  }

  private static boolean isMissed(TitanicModel model, int row) {
    return !Accuracy.isRight(model.chances.get()[row], ALL.survived(row) ? 1 : 0);
  }

  private static double age(TitanicModel model, int row) {
    return row == YOU ? model.age.get() : passenger(row).feature(0);
  }

  private static double sex(TitanicModel model, int row) {
    return row == YOU ? model.sex.get() : passenger(row).feature(1);
  }

  private static Example passenger(int row) {
    return Author.EIGHT.example(row);
  }

  /** What became of one of the eight; of you nothing is known. */
  private static String fate(int row) {
    if (row == YOU) {
      return "you";
    }
    return passenger(row).label() == 1 ? "survived" : "died";
  }

  private static double percent(TitanicModel model, int row) {
    return 100 * model.neuron().probability(age(model, row), sex(model, row));
  }
}
