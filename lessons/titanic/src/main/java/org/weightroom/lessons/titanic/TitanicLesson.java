package org.weightroom.lessons.titanic;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.canvas.DenseCanvas;
import org.weightroom.chart.CurveChart;
import org.weightroom.chart.SweepBars;
import org.weightroom.chart.TrainingCurves;
import org.weightroom.control.ActionButton;
import org.weightroom.control.Chips;
import org.weightroom.control.Choice;
import org.weightroom.control.ConfusionTable;
import org.weightroom.control.ConfusionTable.Cell;
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
        Slider.of(model.curveInput),
        Readout.of(model.sigmoid));
  }

  private static Page passenger(TitanicModel model) {
    Supplier<double[]> inputs =
        () -> {
          int row = model.passenger.get();
          return new double[] {age(model, row), sex(model, row)};
        };
    return Page.of(
        "passenger",
        DenseCanvas.of(() -> model.neuronParameters().network())
            .style(DenseCanvas.Style.NEURON)
            .parameters(model::neuronParameters)
            .inputs(inputs)
            .inputNames("input.age", "input.sex")
            .outputNames("output.survived")
            .percent()
            .steps(),
        Row.of(
            DataTable.of("eight", YOU + 1)
                .number("age", row -> OptionalDouble.of(age(model, row)), 0)
                .word("sex", row -> sex(model, row) == 1 ? "female" : "male")
                .word("survived", TitanicLesson::fate)
                .number("chance", row -> OptionalDouble.of(percent(model, row)), 1)
                .selection(model.passenger)
                .hover(),
            Strip.of(
                Choice.of(model.sex, "male", "female"),
                Slider.of(model.age),
                Slider.of(model.weightAge),
                Slider.of(model.weightSex),
                Slider.of(model.bias),
                ActionButton.of("author", model.neuronRight))),
        Readout.of(model.neuronPercent),
        Readout.of(model.neuronRight).compact());
  }

  private static Page train(TitanicModel model) {
    return Page.of(
        "train",
        Chips.of(model.features),
        TrainingBar.of(
            model.training,
            Slider.of(model.learningRate),
            Stepper.of(model.hiddenNeurons),
            Stepper.of(model.seed)),
        Row.of(
            CurveChart.of("survival", model.age, 0, 1)
                .percent()
                .curve("female", years -> model.survival(years, 1))
                .curve("male", years -> model.survival(years, 0))
                .threshold(Accuracy.THRESHOLD),
            Tabs.of(
                TrainingCurves.of(model.training)
                    .set("training", net -> measured(model.trained(net), true))
                    .set("held-out", net -> measured(model.trained(net), false)),
                SweepBars.of(
                        model.comparison,
                        TitanicModel.Compared::hiddenNeurons,
                        one -> one.heldOut().right())
                    .reference("author", Author.HELD_OUT)
                    .line("women", TitanicModel.WOMEN_SURVIVE)
                    .outOf(ALL.size() - Passengers.TRAINING))),
        Readout.of(model.heldOutCount));
  }

  private static TrainingCurves.Measure measured(Speaker speaker, boolean training) {
    return training
        ? new TrainingCurves.Measure(speaker.trainingLoss(), speaker.training())
        : new TrainingCurves.Measure(speaker.heldOutLoss(), speaker.heldOut());
  }

  private static Page missed(TitanicModel model) {
    Property<Optional<Cell>> chosen = new Property<>(model.scope(), "cell", Optional.empty());
    return Page.of(
        "missed",
        ConfusionTable.of("survived", "died", model.confusion::get)
            .onChoose(
                cell -> {
                  chosen.set(cell);
                  model.scope().flush();
                }),
        DataTable.of("passengers", ALL.size())
            .text("name", row -> ALL.text(row, "Name").strip())
            .word("sex", row -> ALL.text(row, "Sex"))
            .number("age", row -> ALL.number(row, "Age"), 1)
            .number("class", row -> ALL.number(row, "Pclass"), 0)
            .word("survived", row -> ALL.survived(row) ? "survived" : "died")
            .number("chance", row -> OptionalDouble.of(100 * model.chances.get()[row]), 1)
            .number("fare", row -> ALL.number(row, "Fare"), 2)
            .number("siblings-spouses", row -> ALL.number(row, "SibSp"), 0)
            .number("parents-children", row -> ALL.number(row, "Parch"), 0)
            .text("port", row -> ALL.text(row, "Embarked"))
            .text("ticket", row -> ALL.text(row, "Ticket"))
            .text("cabin", row -> ALL.text(row, "Cabin"))
            .number("row", row -> ALL.number(row, "PassengerId"), 0)
            .only(row -> chosen.get().map(cell -> cell == cell(model, row)).orElse(true))
            .filter("missed", row -> isMissed(model, row))
            .filter("men", row -> !ALL.isFemale(row))
            .filter("women", ALL::isFemale)
            .filter("no-age", row -> ALL.number(row, "Age").isEmpty())
            .filter("held-out", row -> !ALL.isTraining(row))
            .searchable(),
        Readout.of(model.right));
  }

  private static boolean isMissed(TitanicModel model, int row) {
    return !cell(model, row).isRight();
  }

  private static Cell cell(TitanicModel model, int row) {
    return Cell.of(ALL.survived(row), model.chances.get()[row] >= Accuracy.THRESHOLD);
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
