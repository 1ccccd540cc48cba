package org.weightroom.lessons.titanic;

import java.util.List;
import java.util.Map;
import org.weightroom.data.Dataset;

/**
 * What the article printed: Jay Alammar, <i>A Visual And Interactive Look at Basic Neural Network
 * Math</i>.
 */
final class Author {
  static final double WEIGHT_AGE = -0.016852;
  static final double WEIGHT_SEX = 0.704039;
  static final double BIAS = -0.116309;

  /** How many neurons the hidden layers had that were measured; 0 is no hidden layer. */
  static final List<Integer> HIDDEN_NEURONS = List.of(0, 1, 2, 3, 4, 8, 16, 32, 64);

  /** Right among the 291 rows held out, by hidden neurons: 70.79 % is 206, 77.66 % is 226. */
  static final Map<Integer, Double> HELD_OUT =
      Map.of(
          0, 206.0, 1, 185.0, 2, 185.0, 3, 216.0, 4, 226.0, 8, 226.0, 16, 226.0, 32, 225.0, 64,
          226.0);

  /** The eight passengers shown: age in years, sex (1 is female), and whether they survived. */
  static final Dataset EIGHT =
      Dataset.of("age", "sex", "survived")
          .with(22, 0, 0)
          .with(38, 1, 1)
          .with(26, 1, 1)
          .with(35, 1, 1)
          .with(35, 0, 0)
          .with(14, 1, 0)
          .with(25, 0, 0)
          .with(54, 0, 0);

  private Author() {}
}
