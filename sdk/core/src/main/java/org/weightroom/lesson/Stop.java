package org.weightroom.lesson;

/**
 * Why and where a training run ended.
 *
 * @param reason why
 * @param taken how many steps the run took
 * @param step the step at which it ended, counted from where the training began
 */
public record Stop(Reason reason, long taken, long step) {

  /** Why a run ended. */
  public enum Reason {
    /** It took the steps that were asked for. */
    STEPS,
    /** The loss exploded: above ten times that of the run's start, or not finite. */
    DIVERGED,
    /** A goal was reached that had not been reached before. */
    GOAL,
    /** The loss did not change any more: by less than 1e-12 of itself over 100 steps. */
    CONVERGED,
    /** Somebody paused it, or moved a dial. */
    PAUSED
  }

  /** Whether the loss exploded. */
  public boolean isDiverged() {
    return reason == Reason.DIVERGED;
  }
}
