package org.weightroom.check;

/**
 * Something to mend in a lesson.
 *
 * @param rule the id of the rule it breaks, such as {@code goal-solved}
 * @param place where in the lesson: an id, a key, a step's title, a component; may be empty
 * @param message what is wrong, and where
 * @param fix what to do; may be empty where the rule says it
 */
public record Finding(String rule, String place, String message, String fix) {

  /** Makes a finding whose rule says what to do. */
  public Finding(String rule, String place, String message) {
    this(rule, place, message, "");
  }

  /** Makes a finding about the lesson as a whole. */
  public Finding(String rule, String message) {
    this(rule, "", message);
  }

  @Override
  public String toString() {
    return rule + ": " + message + (fix.isEmpty() ? "" : "; " + fix);
  }
}
