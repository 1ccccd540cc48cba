package org.weightroom.challenge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;

/**
 * Hints on request. A request gives the first hint, not given yet, whose condition holds for the
 * student's state; where none holds, the next in order. The last one is nearly the answer.
 */
public final class Hints {
  private final Map<String, BooleanSupplier> conditions = new LinkedHashMap<>();
  private final Property<List<String>> given;

  /** Makes an empty list of hints. */
  public Hints(Scope scope) {
    given = new Property<>(scope, "hints", List.of());
  }

  /** Adds a hint; its text is {@code hint.ID}. */
  public void add(String id, BooleanSupplier condition) {
    if (conditions.putIfAbsent(id, condition) != null) {
      throw new IllegalArgumentException("hint " + id + " exists twice");
    }
  }

  /** The ids of all hints, in order. */
  public List<String> ids() {
    return List.copyOf(conditions.keySet());
  }

  /** The ids of the hints given so far, the newest last. */
  public List<String> given() {
    return given.get();
  }

  /** Gives one more hint, or none when all are given. */
  public Optional<String> request() {
    List<String> left = new ArrayList<>(conditions.keySet());
    left.removeAll(given.get());
    Optional<String> next =
        left.stream()
            .filter(id -> conditions.getOrDefault(id, () -> false).getAsBoolean())
            .findFirst()
            .or(() -> left.stream().findFirst());
    next.ifPresent(this::give);
    return next;
  }

  /**
   * Gives a hint, whatever the state; one that was given stays where it is.
   *
   * @throws IllegalArgumentException if there is no such hint
   */
  public void give(String id) {
    if (!conditions.containsKey(id)) {
      throw new IllegalArgumentException("no hint " + id + " among " + conditions.keySet());
    }
    if (!given.get().contains(id)) {
      List<String> more = new ArrayList<>(given.get());
      more.add(id);
      given.set(List.copyOf(more));
    }
  }
}
