package org.weightroom.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.StyledText.Run;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.WorkedStep;
import org.weightroom.theme.Concept;

/**
 * The arithmetic of the next training step with the real numbers: a row an example, the means, and
 * what they do to each parameter. For one neuron; it stays empty for others.
 */
public final class StepArithmetic extends LivePart {
  private static final long serialVersionUID = 1L;

  private final transient Training training;
  private @Nullable Worksheet sheet;

  private StepArithmetic(Training training) {
    this.training = training;
    setName("arithmetic");
  }

  /** The next step of this training. */
  public static StepArithmetic of(Training training) {
    return new StepArithmetic(training);
  }

  @Override
  public void join(PartContext context) {
    sheet = new Worksheet(context.texts());
    sheet.fill(this, context.texts().text("picture.arithmetic"));
    live(context);
  }

  @Override
  void refresh(PartContext context) {
    Optional<WorkedStep> next = training.nextStep();
    Worksheet shown = sheet;
    if (shown == null) {
      return;
    }
    shown.setVisible(next.isPresent());
    next.ifPresent(step -> show(shown, step, context.texts()));
  }

  private void show(Worksheet shown, WorkedStep step, Texts texts) {
    Descent descent = training.descent();
    boolean scaled = descent.scaling().isPresent();
    List<String> features =
        descent.data().featureNames().stream()
            .map(name -> Columns.name(name, texts))
            .map(name -> scaled ? texts.text("column.scaled", "feature", name) : name)
            .toList();
    shown.show(
        new StepCells(step, features, scaled, texts),
        lines(step, texts),
        texts.text(scaled ? "arithmetic.note.scaled" : "arithmetic.note"));
  }

  /** The bias first: its mean stands first in the table. */
  private static List<List<Run>> lines(WorkedStep step, Texts texts) {
    List<List<Run>> lines = new ArrayList<>();
    int weights = step.updates().size() - 1;
    String bias = texts.text("arithmetic.bias");
    lines.add(UpdateLine.of(step.updates().get(weights), bias, Concept.BIAS, texts.locale()));
    for (int i = 0; i < weights; i++) {
      String weight = Columns.numbered(texts.text("arithmetic.weight"), i, weights);
      lines.add(UpdateLine.of(step.updates().get(i), weight, Concept.WEIGHT, texts.locale()));
    }
    return lines;
  }
}
