package org.weightroom.challenge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;
import org.weightroom.script.Action;
import org.weightroom.script.Script;

/**
 * A goal that is really checked: when a gesture settles, never while a dial sweeps past. Once
 * solved it stays solved; undo and reset take no win away.
 */
public final class Challenge {
  private final String id;
  private final BooleanSupplier condition;
  private final Property<Boolean> solved;
  private Set<Cause> causes = EnumSet.allOf(Cause.class);
  private Script solution = Script.EMPTY;

  /** Makes a goal that is reached when {@code condition} holds at a settled gesture. */
  public Challenge(Scope scope, String id, BooleanSupplier condition) {
    this.id = id;
    this.condition = condition;
    this.solved = new Property<>(scope, id, false);
  }

  /** Declares a script that reaches the goal from a fresh start: what tests play. */
  public Challenge solvedBy(Action... actions) {
    solution = Script.of(actions);
    return this;
  }

  /** Counts only gestures of these causes. */
  public Challenge by(Cause first, Cause... more) {
    causes = EnumSet.of(first, more);
    return this;
  }

  /** The id; its text is {@code goal.ID}. */
  public String id() {
    return id;
  }

  /** The declared solution; empty if none is declared. */
  public Script solution() {
    return solution;
  }

  /** Whether it has been reached. */
  public boolean isSolved() {
    return solved.get();
  }

  /** Marks it as reached before, as saved progress tells. */
  public void restoreSolved() {
    solved.set(true);
  }

  /**
   * Looks whether a gesture of this cause reaches the goal; true if it does so for the first time.
   */
  public boolean settle(Cause cause) {
    boolean reached = isReachedBy(cause);
    if (reached) {
      solved.set(true);
    }
    return reached;
  }

  /** Whether a gesture of this cause would reach the goal for the first time now. */
  public boolean isReachedBy(Cause cause) {
    return !isSolved() && causes.contains(cause) && condition.getAsBoolean();
  }

  /** The first goal not reached yet, or none when all are. */
  public static Optional<Challenge> next(List<Challenge> challenges) {
    return challenges.stream().filter(challenge -> !challenge.isSolved()).findFirst();
  }
}
