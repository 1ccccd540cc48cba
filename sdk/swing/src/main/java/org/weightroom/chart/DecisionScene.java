package org.weightroom.chart;

import java.util.List;

/**
 * What a decision map shows at one moment.
 *
 * @param probabilities of class 1, one for each example
 * @param selected index of the lit example, or {@link ExampleSelection#NONE}
 */
record DecisionScene(DecisionRule rule, List<Double> probabilities, int selected) {
  static final DecisionScene EMPTY =
      new DecisionScene(DecisionRule.NONE, List.of(), ExampleSelection.NONE);

  static DecisionScene of(DecisionHouses houses, DecisionRule rule, ExampleSelection selection) {
    int selected = selection.selected().get();
    return new DecisionScene(
        rule,
        houses.probabilities(rule),
        selected < houses.data().size() ? selected : ExampleSelection.NONE);
  }

  boolean hasSelected() {
    return selected >= 0;
  }
}
