package org.weightroom.chart;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;

/**
 * Which example the charts of a page light together, and which one is left out. What is lit belongs
 * to the page alone: it is neither saved nor undone. What is left out is a property of the lesson.
 */
public final class ExampleSelection {
  /** No example. */
  public static final int NONE = -1;

  private final Scope scope;
  private final Property<Integer> selected;
  private @Nullable NumberProperty leftOut;

  /** Makes a selection of nothing; {@code model.scope()} is the scope of what the charts show. */
  public ExampleSelection(Scope scope) {
    this.scope = scope;
    this.selected = new Property<>(scope, "selected-example", NONE);
  }

  /**
   * Lets a hand leave one example out.
   *
   * @param number the number of the example that is left out, from 1; 0 is none
   */
  public ExampleSelection leavesOut(NumberProperty number) {
    leftOut = number;
    return this;
  }

  /** The index of the lit example, from 0, or {@link #NONE}. */
  public Property<Integer> selected() {
    return selected;
  }

  /** The index of the example that is left out, from 0, or {@link #NONE}. */
  public int leftOut() {
    return leftOut == null ? NONE : (int) Math.rint(leftOut.get()) - 1;
  }

  /** The property that says what is left out, if a hand may set it. */
  Optional<NumberProperty> leftOutProperty() {
    return Optional.ofNullable(leftOut);
  }

  /** Leaves the example out, or takes it in again: one settled gesture. */
  void toggleLeftOut(int index) {
    if (leftOut != null) {
      leftOut.setByHand(leftOut() == index ? 0 : index + 1.0);
      scope.settle(Cause.HAND);
    }
  }
}
