package org.weightroom.data;

import java.util.ArrayList;
import java.util.List;

/**
 * How a number comes about, as a table that can be checked by hand: one row a term, then the total.
 *
 * @param columns ids of the columns; their texts stand in a bundle under {@code column.ID}
 * @param rows the terms; a blank cell is {@link Double#NaN}
 * @param totalId id of the total, such as {@code mean}; its text is {@code total.ID}
 * @param total what the rows come to: the value of the last column
 */
public record Worked(List<String> columns, List<double[]> rows, String totalId, double total) {

  /** A weighted sum of one input: {@code input · weight + bias}. */
  public static Worked weightedSum(double input, double weight, double bias) {
    return weightedSum(new double[] {input}, new double[] {weight}, bias);
  }

  /**
   * A weighted sum, term by term.
   *
   * @param inputs the inputs, as many as weights
   */
  public static Worked weightedSum(double[] inputs, double[] weights, double bias) {
    List<double[]> rows = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      double product = inputs[i] * weights[i];
      rows.add(new double[] {inputs[i], weights[i], product});
      sum += product;
    }
    rows.add(new double[] {Double.NaN, Double.NaN, bias});
    return new Worked(List.of("input", "weight", "product"), rows, "sum", sum + bias);
  }

  /**
   * A weighted sum of a neuron, term by term: as {@link #weightedSum}, but read with up to six
   * decimals, as its numbers are small.
   *
   * @param inputs the inputs, as many as weights
   */
  public static Worked neuron(double[] inputs, double[] weights, double bias) {
    Worked sum = weightedSum(inputs, weights, bias);
    return new Worked(sum.columns(), sum.rows(), "neuron", sum.total());
  }
}
