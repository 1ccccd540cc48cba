package org.weightroom.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.weightroom.observe.Cause;

/**
 * One thing that a student did to a lesson, and what came of it: JDK types only, so that it crosses
 * class loaders and files. {@link Deeds} tells them, and does them again.
 *
 * @param kind what was done
 * @param word what it was done to: an action's, a hint's or a card's id, or how a run of training
 *     ended; empty otherwise
 * @param steps how many steps a run of training took; 0 otherwise
 * @param values the properties that were set, or the card and the option that was chosen
 * @param cause what settled it
 * @param typed whether the values were typed, not swept to
 * @param solved the ids of the goals that were reached by it
 * @param score the lesson's score after it, if it has one and it is finite
 * @param digest tells whether another model stands in the very same state after it
 */
public record Deed(
    Kind kind,
    String word,
    long steps,
    Map<String, Object> values,
    Cause cause,
    boolean typed,
    List<String> solved,
    OptionalDouble score,
    String digest) {

  /** The kinds of deeds. */
  public enum Kind {
    /** Properties were set, by a hand or by a script. */
    SET,
    /** A run of training took its steps. */
    TRAIN,
    /** Something was done by name. */
    DO,
    /** Everything went back to the start. */
    RESET,
    /** A state from elsewhere was put in place of the present one. */
    RESTORE,
    /** The last gesture was taken back. */
    UNDO,
    /** An undone gesture was done again. */
    REDO,
    /** A step of training was taken back. */
    STEP_BACK,
    /** A hint was asked for. */
    HINT,
    /** An option on a prediction card was chosen. */
    PREDICT
  }

  /**
   * Whether the same came of both: the very same state and the same goals. How a run of training
   * ended may differ: a replay takes the steps, and does not wait for a goal.
   */
  public boolean cameOutAs(Deed other) {
    return kind == other.kind
        && digest.equals(other.digest)
        && solved.equals(other.solved)
        && score.equals(other.score);
  }

  /** Makes a deed that does not change any more. */
  public Deed {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    solved = List.copyOf(solved);
  }
}
