package org.weightroom.app.log;

import java.nio.file.Path;
import java.util.List;

/**
 * A log as it was read: as far as it could be trusted, and what became of the rest.
 *
 * @param file where it lies
 * @param student the student's name or seat, as its first line says
 * @param pc the PC it was written on
 * @param entries the lines that hang together, in order
 * @param verdict whether these are all
 * @param problem the line, from 1, at which the chain breaks, and why; empty if it does not
 */
public record StudentLog(
    Path file, String student, String pc, List<Entry> entries, Verdict verdict, String problem) {

  /** What can be said of a log without playing it again. */
  public enum Verdict {
    /** Every line hangs on the one before. */
    CHAINED,
    /** Something was altered, taken out or put in. */
    ALTERED,
    /** It cannot be read at all. */
    UNREADABLE
  }

  /** Makes a log that does not change any more. */
  public StudentLog {
    entries = List.copyOf(entries);
  }
}
