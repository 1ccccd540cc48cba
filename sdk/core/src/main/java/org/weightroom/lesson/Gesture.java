package org.weightroom.lesson;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.weightroom.observe.Cause;

/**
 * One settled gesture: one undo step.
 *
 * @param cause what settled it
 * @param before the state it began with
 * @param after the state it left
 */
public record Gesture(Cause cause, Snapshot before, Snapshot after) {

  /** The ids of the properties that have another value now. */
  public Set<String> moved() {
    Map<String, Object> earlier = before.values();
    return after.values().entrySet().stream()
        .filter(entry -> !Objects.equals(entry.getValue(), earlier.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
