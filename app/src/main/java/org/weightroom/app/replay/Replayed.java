package org.weightroom.app.replay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weightroom.app.progress.Work;

/**
 * What came of playing a log again.
 *
 * @param verdict whether the same came of it
 * @param line the first line, from 1, that was altered or could not be played; 0 if there is none
 * @param problem what differs there, or why it could not be played: one line; empty if there is
 *     nothing
 * @param works where each lesson stands at the end, or before that line
 */
public record Replayed(Verdict verdict, long line, String problem, Map<String, Work> works) {

  /** What can be said of a log that was played again. */
  public enum Verdict {
    /** The very same came of it, which does not tell who played it. */
    CONSISTENT,
    /** Something else came of it, or its chain is broken. */
    ALTERED,
    /** It could not be read, or not all of it could be played here. */
    UNREADABLE
  }

  /** Makes a result that does not change any more. */
  public Replayed {
    works = Collections.unmodifiableMap(new LinkedHashMap<>(works));
  }
}
