package org.weightroom.check;

/**
 * Something to mend in a lesson.
 *
 * @param rule the id of the rule it breaks, such as {@code goal-solved}
 * @param place where in the lesson: an id, a key, a step's title, a component; may be empty
 * @param message what is wrong, where, and what to do
 */
public record Finding(String rule, String place, String message) {

  /** Makes a finding about the lesson as a whole. */
  public Finding(String rule, String message) {
    this(rule, "", message);
  }

  @Override
  public String toString() {
    return rule + ": " + message;
  }
}
