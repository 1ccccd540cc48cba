package org.weightroom.app.log;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weightroom.lesson.Deed;

/**
 * One line of a log.
 *
 * @param number counts the lines of a log from 0
 * @param at when, by the PC's clock: for people and for durations, never for the order
 * @param what what happened
 * @param lesson the lesson's id; empty if it concerns none
 * @param lessonVersion the lesson's version; empty if it concerns none
 * @param deed what was done to the lesson, for {@link What#DEED} alone
 * @param more what else belongs to it, as JSON has it; see {@link What}
 */
public record Entry(
    long number,
    Instant at,
    What what,
    String lesson,
    String lessonVersion,
    Optional<Deed> deed,
    Map<String, Object> more) {

  /** The kinds of lines. */
  public enum What {
    /** A log begins: {@code student}, {@code pc}, {@code app} (the program's version). */
    BEGIN,
    /**
     * A lesson was opened: {@code goals} (the ids of all its goals, in order), {@code hints} (how
     * many it has), and, where work was carried on or a prepared start was opened, {@code from}
     * (that work, as a state file has it).
     */
    OPEN,
    /** Something was done to the lesson. */
    DEED,
    /** The story was turned to a step: {@code step}, from 0. */
    STEP,
    /** The student asks for the teacher. */
    HAND_UP,
    /** That is settled. */
    HAND_DOWN,
    /** The student's sentence at the end of a lesson: {@code text}. */
    REFLECT,
    /** The lesson was left. */
    CLOSE;

    /** The word in a file: {@code "hand-up"}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Makes a line that does not change any more. */
  public Entry {
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /** A line without a deed. */
  public static Entry of(
      long number,
      Instant at,
      What what,
      String lesson,
      String lessonVersion,
      Map<String, Object> more) {
    return new Entry(number, at, what, lesson, lessonVersion, Optional.empty(), more);
  }
}
