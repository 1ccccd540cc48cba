package org.weightroom.app.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a student stands in one lesson, as their logs tell it.
 *
 * @param lesson the lesson's id
 * @param goals the ids of all its goals, in order
 * @param reached the goals that are reached, in the order of reaching
 * @param gestures how many settled gestures there were
 * @param hints how many hints were asked for
 * @param predictions the options chosen on prediction cards, by card
 * @param best the best score; empty if the lesson has none
 * @param sinceBest the gestures since the last new best on the current goal; a goal that is reached
 *     and a reset begin anew
 * @param sinceBestTime the time spent at the lesson since then
 * @param hintsSinceGoal the hints since the last goal
 * @param handUp whether the student asks for the teacher
 * @param reflection the student's sentence; empty if there is none
 * @param step the story's step that shows, from 0
 * @param active the time spent at the lesson; a pause counts as {@link #PAUSE} at most
 * @param first when the lesson was first opened
 * @param last when something last happened in it
 */
public record Standing(
    String lesson,
    List<String> goals,
    Map<String, Reached> reached,
    int gestures,
    int hints,
    Map<String, String> predictions,
    OptionalDouble best,
    int sinceBest,
    Duration sinceBestTime,
    int hintsSinceGoal,
    boolean handUp,
    String reflection,
    int step,
    Duration active,
    Instant first,
    Instant last) {

  /** A longer silence is a pause, of which no more than this counts as time spent. */
  public static final Duration PAUSE = Duration.ofMinutes(2);

  /** So many gestures without a new best are needed to be stuck. */
  public static final int STUCK_GESTURES = 8;

  /** So much time without a new best is needed to be stuck. */
  public static final Duration STUCK_TIME = Duration.ofMinutes(4);

  /** Who has used so many hints for one goal is stuck, too. */
  public static final int STUCK_HINTS = 3;

  /** How a goal was reached. */
  public enum How {
    /** By the student's own play. */
    OWN,
    /** After the last hint, which is nearly the answer, whatever was done then. */
    AFTER_LAST_HINT,
    /** By typed values at once: each dial typed once, and nothing else since the goal before. */
    TYPED
  }

  /**
   * A goal that is reached.
   *
   * @param at when
   * @param how by what
   * @param gesture the gesture that reached it, counted from 1 over the lesson
   */
  public record Reached(Instant at, How how, int gesture) {}

  /** Whether every goal is reached. */
  public boolean isDone() {
    return reached.keySet().containsAll(goals);
  }

  /** The first goal that is not reached yet. */
  public Optional<String> next() {
    return goals.stream().filter(goal -> !reached.containsKey(goal)).findFirst();
  }

  /**
   * Whether the student needs help: {@link #STUCK_GESTURES} and {@link #STUCK_TIME} without a new
   * best on the current goal, or {@link #STUCK_HINTS} hints used for it.
   */
  public boolean isStuck() {
    boolean slow = sinceBest >= STUCK_GESTURES && sinceBestTime.compareTo(STUCK_TIME) >= 0;
    return !isDone() && (slow || hintsSinceGoal >= STUCK_HINTS);
  }
}
