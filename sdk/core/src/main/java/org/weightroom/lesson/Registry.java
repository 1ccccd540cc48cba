package org.weightroom.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.weightroom.challenge.Challenge;
import org.weightroom.challenge.Prediction;
import org.weightroom.data.Worked;
import org.weightroom.observe.Property;
import org.weightroom.observe.Value;

/** What a lesson is made of, by id, in the order of its making. */
abstract class Registry extends Solutions {
  final Map<String, Property<?>> properties = new LinkedHashMap<>();
  final Map<String, Value<?>> values = new LinkedHashMap<>();
  final Map<String, Challenge> challenges = new LinkedHashMap<>();
  final Map<String, Prediction> predictions = new LinkedHashMap<>();
  final Map<String, Runnable> actions = new LinkedHashMap<>();
  final Map<String, Supplier<Worked>> workings = new LinkedHashMap<>();
  final Kept kept = new Kept();
  final Ids ids = new Ids();

  Registry() {}

  /** The properties by id, in the order of their making. */
  public final Map<String, Property<?>> properties() {
    return Collections.unmodifiableMap(properties);
  }

  /** Whether a state has what is locked as it is now: else it cannot be gone back to. */
  public final boolean fitsLocks(Snapshot then) {
    return properties.entrySet().stream()
        .filter(entry -> entry.getValue().isLocked())
        .allMatch(entry -> entry.getValue().get().equals(then.values().get(entry.getKey())));
  }

  /** What is kept with the student's progress, by id. */
  public final Map<String, Property<?>> kept() {
    return kept.all();
  }

  /** The computed values by id, in the order of their making. */
  public final Map<String, Value<?>> values() {
    return Collections.unmodifiableMap(values);
  }

  /** A property, a computed value, or what is kept with the progress. */
  public final Optional<Value<?>> find(String id) {
    return Optional.<Value<?>>ofNullable(properties.get(id))
        .or(() -> Optional.ofNullable(values.get(id)))
        .or(() -> Optional.ofNullable(kept.all().get(id)));
  }

  /** The goals in order. */
  public final List<Challenge> challenges() {
    return List.copyOf(challenges.values());
  }

  /** The prediction cards by id. */
  public final Map<String, Prediction> predictions() {
    return Collections.unmodifiableMap(predictions);
  }

  /** The ids of what can be done by name. */
  public final Set<String> actions() {
    return Collections.unmodifiableSet(actions.keySet());
  }

  /** How a value comes about, if the lesson says so. */
  public final Optional<Worked> working(String valueId) {
    return Optional.ofNullable(workings.get(valueId)).map(Supplier::get);
  }
}
