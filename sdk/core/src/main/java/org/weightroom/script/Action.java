package org.weightroom.script;

/** One thing that can be done to a lesson. */
public sealed interface Action {

  /**
   * Set a property.
   *
   * @param property its id
   * @param value the value as text, with a point as decimal mark; lists are separated by commas
   */
  record Set(String property, String value) implements Action {
    @Override
    public String toString() {
      return property + "=" + value;
    }
  }

  /**
   * Train so many steps.
   *
   * @param steps at least 0
   */
  record Train(int steps) implements Action {
    @Override
    public String toString() {
      return "train=" + steps;
    }
  }

  /**
   * Do a named action.
   *
   * @param action its id
   */
  record Do(String action) implements Action {
    @Override
    public String toString() {
      return "do=" + action;
    }
  }
}
