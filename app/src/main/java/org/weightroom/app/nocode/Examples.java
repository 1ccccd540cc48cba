package org.weightroom.app.nocode;

import java.util.List;
import java.util.stream.IntStream;
import org.weightroom.data.Dataset;

/**
 * The rows a lesson plays with.
 *
 * @param data the numbers; its columns are x1, x2 … and y
 * @param inputs the names of the inputs in the file
 * @param label the name of the label in the file
 * @param classes what the labels 1 and 0 are called; empty where labels are numbers
 */
record Examples(Dataset data, List<String> inputs, String label, List<String> classes) {
  /** Makes examples that do not change any more. */
  Examples {
    inputs = List.copyOf(inputs);
    classes = List.copyOf(classes);
  }

  boolean haveClasses() {
    return !classes.isEmpty();
  }

  /** The ids of the data's columns. */
  static List<String> columns(int inputs) {
    return IntStream.rangeClosed(0, inputs)
        .mapToObj(i -> i == inputs ? "y" : "x" + (i + 1))
        .toList();
  }

  /** An id for one input, or for each of several: {@code weight}, or {@code weight1} … */
  String id(String name, int index) {
    return inputs.size() == 1 ? name : name + (index + 1);
  }

  /** The ids for all inputs. */
  List<String> ids(String name) {
    return IntStream.range(0, inputs.size()).mapToObj(i -> id(name, i)).toList();
  }

  /** The least and the most number of an input, or of the label after the last. */
  double[] ends(int column) {
    double[] numbers =
        data.examples()
            .mapToDouble(e -> column == inputs.size() ? e.label() : e.feature(column))
            .sorted()
            .toArray();
    return new double[] {numbers[0], numbers[numbers.length - 1]};
  }

  /** Whether all numbers of a column are whole; the label comes after the last input. */
  boolean areWhole(int column) {
    return data.examples()
        .mapToDouble(e -> column == inputs.size() ? e.label() : e.feature(column))
        .allMatch(number -> number == Math.rint(number));
  }

  /** What an axis shows of a column. */
  double[] axis(int column) {
    double[] ends = ends(column);
    return Nice.axis(ends[0], ends[1]);
  }
}
