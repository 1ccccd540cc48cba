package org.weightroom.chart;

import java.util.function.DoubleBinaryOperator;
import org.weightroom.data.Dataset;
import org.weightroom.nn.ErrorSurface;

/** The errors over weights and biases. */
interface Surface {

  /** The errors: {@code [bias][weight]}. */
  double[][] over(double[] weights, double[] biases);

  /** The error at one place. */
  default double at(double weight, double bias) {
    return over(new double[] {weight}, new double[] {bias})[0][0];
  }

  /** The mean squared errors of a line through examples. */
  static Surface of(Dataset data) {
    return (weights, biases) -> new ErrorSurface(data, weights, biases).errors();
  }

  /** The errors that a function tells. */
  static Surface of(DoubleBinaryOperator error) {
    return (weights, biases) -> {
      double[][] errors = new double[biases.length][weights.length];
      for (int row = 0; row < biases.length; row++) {
        for (int column = 0; column < weights.length; column++) {
          errors[row][column] = error.applyAsDouble(weights[column], biases[row]);
        }
      }
      return errors;
    };
  }
}
