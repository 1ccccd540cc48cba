package org.weightroom.data;

import java.util.ArrayList;
import java.util.List;

/**
 * How features are brought to one scale: z = (x − mean) / deviation, column by column. Labels stay.
 *
 * @param means one a feature column
 * @param deviations one a feature column, above 0
 */
public record Scaling(List<Double> means, List<Double> deviations) {

  /**
   * A scaling.
   *
   * @throws IllegalArgumentException if there are more of one than of the other, or a deviation is
   *     not above 0
   */
  public Scaling {
    means = List.copyOf(means);
    deviations = List.copyOf(deviations);
    if (means.size() != deviations.size() || !deviations.stream().allMatch(d -> d > 0)) {
      throw new IllegalArgumentException("scaling wants a mean and a deviation above 0 a column");
    }
  }

  /**
   * The z-scores of a data set: its own means and population deviations (the mean of squares, not
   * divided by n − 1). A column whose numbers are all the same is only centred.
   *
   * @param data at least one row
   */
  public static Scaling standard(Dataset data) {
    List<Double> means = new ArrayList<>();
    List<Double> deviations = new ArrayList<>();
    for (int column = 0; column < data.featureNames().size(); column++) {
      int feature = column;
      double mean = data.examples().mapToDouble(e -> e.feature(feature)).sum() / data.size();
      double squares =
          data.examples().mapToDouble(e -> square(e.feature(feature) - mean)).sum() / data.size();
      means.add(mean);
      deviations.add(squares > 0 ? Math.sqrt(squares) : 1);
    }
    return new Scaling(means, deviations);
  }

  /** A feature on the new scale. */
  public double scaled(int column, double feature) {
    return (feature - means.get(column)) / deviations.get(column);
  }

  /** The data with all features on the new scale. */
  public Dataset scaled(Dataset data) {
    List<String> columns = new ArrayList<>(data.featureNames());
    columns.add(data.labelName());
    List<double[]> rows = new ArrayList<>();
    for (Example example : (Iterable<Example>) data.examples()::iterator) {
      double[] row = new double[columns.size()];
      for (int column = 0; column < means.size(); column++) {
        row[column] = scaled(column, example.feature(column));
      }
      row[row.length - 1] = example.label();
      rows.add(row);
    }
    return Dataset.of(columns, rows);
  }

  private static double square(double number) {
    return number * number;
  }
}
