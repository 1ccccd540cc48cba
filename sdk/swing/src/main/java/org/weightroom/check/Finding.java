package org.weightroom.check;

/**
 * Something to mend in a lesson.
 *
 * @param rule the id of the rule it breaks, such as {@code goal-solved}
 * @param message what is wrong, where, and what to do
 */
public record Finding(String rule, String message) {
  @Override
  public String toString() {
    return rule + ": " + message;
  }
}
