package org.weightroom.chart;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What a comparison shows at a moment.
 *
 * @param groups from the least number to the greatest
 * @param line a value that all are compared with, if there is one
 * @param all how many there are of what the values count, if that is known
 */
record SweepScene(List<Group> groups, OptionalDouble line, OptionalDouble all) {
  static final SweepScene EMPTY =
      new SweepScene(List.of(), OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * The trainings of one group.
   *
   * @param values what they came to, in the order of the plan
   * @param reference what somebody else found
   */
  record Group(int number, List<Double> values, OptionalDouble reference) {

    boolean isFound() {
      return !values.isEmpty();
    }

    double least() {
      return values.stream().mapToDouble(v -> v).min().orElse(Double.NaN);
    }

    double most() {
      return values.stream().mapToDouble(v -> v).max().orElse(Double.NaN);
    }

    double mean() {
      return values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
    }
  }

  /** Every group that was found or has a reference. */
  static SweepScene of(
      SortedMap<Integer, List<Double>> found,
      Map<Integer, Double> references,
      OptionalDouble line,
      OptionalDouble all) {
    TreeSet<Integer> numbers = new TreeSet<>(references.keySet());
    numbers.addAll(found.keySet());
    List<Group> groups =
        numbers.stream()
            .map(
                number ->
                    new Group(
                        number,
                        List.copyOf(found.getOrDefault(number, List.of())),
                        references.containsKey(number)
                            ? OptionalDouble.of(references.get(number))
                            : OptionalDouble.empty()))
            .toList();
    return new SweepScene(groups, line, all);
  }

  /** No group was found yet. */
  boolean isUntried() {
    return groups.stream().noneMatch(Group::isFound);
  }

  /** The least and the greatest value to show; 0 and 1 if there is none. */
  double[] range() {
    TreeSet<Double> values = new TreeSet<>();
    line.ifPresent(values::add);
    for (Group group : groups) {
      group.values.stream().filter(Axes::drawable).forEach(values::add);
      group.reference.ifPresent(values::add);
    }
    return values.isEmpty() ? new double[] {0, 1} : new double[] {values.first(), values.last()};
  }
}
