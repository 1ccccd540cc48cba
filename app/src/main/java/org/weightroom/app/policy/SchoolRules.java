package org.weightroom.app.policy;

import java.util.Optional;
import java.util.Set;

/**
 * What a policy file says besides which lessons are accepted.
 *
 * @param student how it is found out who sits at a PC
 * @param classFolder where copies of the logs go: a folder's name
 * @param xapi where students' results may be sent
 */
public record SchoolRules(
    Optional<Student> student, Optional<String> classFolder, Set<XapiPrefix> xapi) {
  /** Nothing. */
  public static final SchoolRules NONE =
      new SchoolRules(Optional.empty(), Optional.empty(), Set.of());

  /** Makes rules that do not change any more. */
  public SchoolRules {
    xapi = Set.copyOf(xapi);
  }

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
