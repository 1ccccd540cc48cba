package org.weightroom.observe;

/** What settled a gesture. */
public enum Cause {
  /** A student's hand: a dial, a dragged line, a typed number. */
  HAND,
  /** A training run that ended. */
  TRAINING,
  /** A named action, a script, a reset or a restored state. */
  ACTION
}
