package org.weightroom.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.nn.Accuracy;

/** The examples of a decision map: two features, standardised, and a label of 1 or 0. */
record DecisionHouses(Dataset data, Scaling scaling) {

  DecisionHouses {
    if (data.featureNames().size() != 2 || scaling.means().size() != 2) {
      throw new IllegalArgumentException("a decision map has two features");
    }
  }

  double feature(int index, int column) {
    return data.example(index).feature(column);
  }

  boolean isGood(int index) {
    return data.example(index).label() >= Accuracy.THRESHOLD;
  }

  double probability(DecisionRule rule, int index) {
    return rule.probability(
        scaling.scaled(0, feature(index, 0)), scaling.scaled(1, feature(index, 1)));
  }

  List<Double> probabilities(DecisionRule rule) {
    return IntStream.range(0, data.size()).mapToObj(i -> probability(rule, i)).toList();
  }

  boolean isRight(double probability, int index) {
    return Accuracy.isRight(probability, data.example(index).label());
  }

  /** How many examples a rule gets right. */
  int right(DecisionRule rule) {
    return (int)
        IntStream.range(0, data.size()).filter(i -> isRight(probability(rule, i), i)).count();
  }
}
