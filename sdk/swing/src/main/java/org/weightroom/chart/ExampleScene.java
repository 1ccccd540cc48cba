package org.weightroom.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/**
 * What is predicted for each example at one moment: computed in a watcher, so that painting reads
 * no property.
 *
 * @param marks one for each example, in the order of the data
 * @param selected index of the lit one, or {@link ExampleSelection#NONE}
 * @param leftOut index of the one left out, or {@link ExampleSelection#NONE}
 */
record ExampleScene(List<Mark> marks, int selected, int leftOut) {

  /** Nothing at all. */
  static final ExampleScene EMPTY =
      new ExampleScene(List.of(), ExampleSelection.NONE, ExampleSelection.NONE);

  /** An example's label and its prediction, which may be any number, endless or none. */
  record Mark(double actual, double predicted) {

    double residual() {
      return actual - predicted;
    }
  }

  /** The scene in the model's present state. */
  static ExampleScene of(
      Dataset data, ToDoubleFunction<Example> prediction, ExampleSelection selection) {
    List<Mark> marks = new ArrayList<>();
    data.examples().forEach(e -> marks.add(new Mark(e.label(), prediction.applyAsDouble(e))));
    int selected = selection.selected().get();
    int last = marks.size() - 1;
    return new ExampleScene(
        List.copyOf(marks),
        selected > last ? ExampleSelection.NONE : selected,
        selection.leftOut());
  }

  boolean hasSelected() {
    return selected >= 0;
  }
}
