package org.weightroom.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A lesson's state at one moment: JDK types only, so that it crosses class loaders and files.
 *
 * @param values the value of each registered property by id
 */
public record Snapshot(Map<String, Object> values) {

  /** Makes a snapshot that does not change any more. */
  public Snapshot {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
