package org.weightroom.control;

import java.awt.Color;
import java.util.List;
import java.util.function.ToIntFunction;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.WorkedStep;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Concept;

/** The examples of a training step: x, y, ŷ, r and r · x, with the means that move the dials. */
final class StepCells extends Cells {
  private static final int MOST_DECIMALS = 4;
  private static final int SCALED_DECIMALS = 4;
  private static final int LEAST_DECIMALS = 2;
  private static final double SMALL = 10;

  private final WorkedStep step;
  private final List<String> features;
  private final int[] decimals;

  /**
   * The cells of a step.
   *
   * @param features what the columns of the features are called
   * @param scaled whether they are z-scores
   */
  StepCells(WorkedStep step, List<String> features, boolean scaled, Texts texts) {
    super(texts);
    this.step = step;
    this.features = features;
    this.decimals = new int[columns()];
    for (int column = 0; column < decimals.length; column++) {
      decimals[column] = decimals(column, scaled);
    }
  }

  private int decimals(int column, boolean scaled) {
    if (column < inputs()) {
      return scaled ? SCALED_DECIMALS : most(column, value -> Figures.needed(value, MOST_DECIMALS));
    }
    if (column == inputs()) {
      return most(column, value -> Figures.needed(value, MOST_DECIMALS));
    }
    int size = most(column, value -> value == 0 ? 0 : Math.abs(value) < SMALL ? 1 : 2);
    return size == 1 ? MOST_DECIMALS : LEAST_DECIMALS;
  }

  private int most(int column, ToIntFunction<Double> number) {
    int most = 0;
    for (int row = 0; row < rows(); row++) {
      most = Math.max(most, number.applyAsInt(value(row, column)));
    }
    return most;
  }

  private int inputs() {
    return features.size();
  }

  @Override
  int columns() {
    return 2 * inputs() + 3;
  }

  @Override
  int rows() {
    return step.rows().size();
  }

  @Override
  String header(int column) {
    if (column < inputs()) {
      return features.get(column);
    }
    return switch (column - inputs()) {
      case 0 -> texts().text("column.actual");
      case 1 -> texts().text("column.prediction");
      case 2 -> texts().text("column.shortfall");
      default -> texts().text("column.shortfall-times", "feature", features.get(product(column)));
    };
  }

  private int product(int column) {
    return column - inputs() - 3;
  }

  @Override
  String cell(int row, int column) {
    return Numerals.show(value(row, column), decimals[column], texts().locale());
  }

  private double value(int row, int column) {
    WorkedStep.Row numbers = step.rows().get(row);
    if (column < inputs()) {
      return numbers.features().get(column);
    }
    return switch (column - inputs()) {
      case 0 -> numbers.label();
      case 1 -> numbers.prediction();
      case 2 -> numbers.residual();
      default -> numbers.products().get(product(column));
    };
  }

  @Override
  Color color(int row, int column) {
    return color(column).text();
  }

  private Concept color(int column) {
    if (column < inputs()) {
      return Concept.INPUT;
    }
    return switch (column - inputs()) {
      case 0 -> Concept.ACTUAL;
      case 1 -> Concept.PREDICTION;
      default -> Concept.ERROR;
    };
  }

  @Override
  String totalLabel(int total) {
    return texts().text("total.mean");
  }

  @Override
  String total(int total, int column) {
    if (column < inputs() + 2) {
      return "";
    }
    List<WorkedStep.Update> updates = step.updates(); // w₁ … wₙ, b
    int update = column == inputs() + 2 ? updates.size() - 1 : product(column);
    return UpdateLine.mean(updates.get(update), texts().locale());
  }

  @Override
  Color totalColor(int column) {
    return color(column).text();
  }
}
