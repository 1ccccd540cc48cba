package org.weightroom.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Worked;

/** How wrong predictions are, as one number: 0 is perfect. */
public enum Loss {
  /** The mean over the examples of (y − ŷ)². */
  MEAN_SQUARED_ERROR {
    @Override
    public double of(DoubleUnaryOperator prediction, Dataset data) {
      double sum = 0;
      for (int i = 0; i < data.size(); i++) {
        Example example = data.example(i);
        double residual = example.label() - prediction.applyAsDouble(example.feature());
        sum += residual * residual;
      }
      return sum / data.size();
    }

    @Override
    public Worked worked(DoubleUnaryOperator prediction, Dataset data) {
      List<double[]> rows = new ArrayList<>();
      for (int i = 0; i < data.size(); i++) {
        Example example = data.example(i);
        double predicted = prediction.applyAsDouble(example.feature());
        double residual = example.label() - predicted;
        rows.add(
            new double[] {
              example.feature(), example.label(), predicted, residual, residual * residual
            });
      }
      List<String> columns =
          List.of(data.featureNames().get(0), "actual", "prediction", "residual", "squared");
      return new Worked(columns, rows, "mean", of(prediction, data));
    }
  };

  /**
   * The loss of a prediction from one feature.
   *
   * @param data at least one row; only its first feature is used
   */
  public abstract double of(DoubleUnaryOperator prediction, Dataset data);

  /** The same number with every term that goes into it. */
  public abstract Worked worked(DoubleUnaryOperator prediction, Dataset data);
}
