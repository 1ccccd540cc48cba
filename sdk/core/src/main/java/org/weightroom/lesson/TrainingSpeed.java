package org.weightroom.lesson;

import java.util.function.IntConsumer;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;

/** How fast a training plays. A run hears of a change at once, even between two slow steps. */
final class TrainingSpeed extends Property<Integer> {
  private static final int USUAL = 3;

  private final IntConsumer changed;

  /**
   * A speed.
   *
   * @param changed is told the new speed
   */
  TrainingSpeed(Scope scope, IntConsumer changed) {
    super(scope, "training.speed", USUAL);
    this.changed = changed;
  }

  /**
   * Sets the speed.
   *
   * @throws IllegalArgumentException if it is not 0 … {@link Training#FULL_SPEED}
   */
  @Override
  public void set(Integer value) {
    if (value < 0 || value > Training.FULL_SPEED) {
      throw new IllegalArgumentException(
          id() + " is 0 … " + Training.FULL_SPEED + ", not " + value);
    }
    super.set(value);
    changed.accept(value);
  }
}
