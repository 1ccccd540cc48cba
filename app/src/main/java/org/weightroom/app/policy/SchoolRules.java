package org.weightroom.app.policy;

import java.util.Optional;

/**
 * What a policy file says besides which lessons are accepted.
 *
 * @param student how it is found out who sits at a PC
 * @param classFolder where copies of the logs go: a folder's name
 */
public record SchoolRules(Optional<Student> student, Optional<String> classFolder) {
  /** Nothing. */
  public static final SchoolRules NONE = new SchoolRules(Optional.empty(), Optional.empty());

  /** How it is found out who sits at a PC. */
  public enum Student {
    /** The window asks at its start. */
    ASK,
    /** Nobody is asked: everybody is a guest. */
    GUEST,
    /** By the name of the system's account. */
    OS_USER
  }
}
