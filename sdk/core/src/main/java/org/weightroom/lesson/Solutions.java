package org.weightroom.lesson;

import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.script.Action;

/** The actions of which a lesson's author declares how its goals are solved. */
abstract class Solutions {
  Solutions() {}

  /** The action of setting a number. */
  protected static Action set(NumberProperty property, double value) {
    return new Action.Set(property.id(), Double.toString(value));
  }

  /** The action of setting a switch. */
  protected static Action set(Property<Boolean> property, boolean value) {
    return new Action.Set(property.id(), Boolean.toString(value));
  }

  /** The action of choosing words. */
  protected static Action set(ChoicesProperty property, String... words) {
    return new Action.Set(property.id(), String.join(",", words));
  }

  /** The action of doing something by name. */
  protected static Action does(String id) {
    return new Action.Do(id);
  }

  /** The action of training so many steps. */
  protected static Action train(int steps) {
    return new Action.Train(steps);
  }
}
