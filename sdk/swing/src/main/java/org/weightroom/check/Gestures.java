package org.weightroom.check;

import java.util.List;
import java.util.Random;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/** Random gestures of a hand that knows no rest; the same seed gives the same gestures. */
final class Gestures {
  private final LessonModel model;
  private final Random random;

  Gestures(LessonModel model, long seed) {
    this.model = model;
    this.random = new Random(seed);
  }

  void play(int count) {
    for (int i = 0; i < count; i++) {
      one();
    }
  }

  private void one() {
    switch (random.nextInt(11)) {
      case 0 -> model.history().undo();
      case 1 -> model.history().redo();
      case 2 -> model.reset();
      case 3 -> model.deeds().requestHint();
      case 4 -> model.training().ifPresent(this::train);
      default -> drag();
    }
    model.scope().flush();
  }

  private void train(Training training) {
    if (random.nextBoolean()) {
      training.train(1 + random.nextInt(30));
    } else {
      training.stepBack();
    }
  }

  /** Moves one property, often over several values, to the ends of its range too, and lets go. */
  private void drag() {
    List<Property<?>> properties = List.copyOf(model.properties().values());
    if (properties.isEmpty()) {
      return;
    }
    Property<?> property = properties.get(random.nextInt(properties.size()));
    for (int moves = 1 + random.nextInt(4); moves > 0; moves--) {
      if (property instanceof NumberProperty number) {
        double part = random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble();
        number.setByHand(number.min() + part * (number.max() - number.min()));
      } else if (property instanceof ChoicesProperty choices) {
        choices.toggleByHand(choices.all().get(random.nextInt(choices.all().size())));
      } else if (property.initial() instanceof Boolean) {
        toggle(property);
      }
      model.scope().flush();
    }
    if (random.nextInt(8) > 0) {
      model.scope().settle(Cause.HAND);
    }
  }

  @SuppressWarnings("unchecked") // its initial value is a truth value
  private static void toggle(Property<?> property) {
    Property<Boolean> toggle = (Property<Boolean>) property;
    toggle.setByHand(!toggle.get());
  }
}
