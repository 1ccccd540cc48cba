package org.weightroom.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weightroom.observe.Property;

/** The properties that snapshots hold: those of the lesson, and what its training remembers. */
final class State {
  private final Map<String, Property<?>> properties = new LinkedHashMap<>();

  void add(Property<?> property) {
    properties.put(property.id(), property);
  }

  Snapshot now() {
    return snapshot(Property::get);
  }

  Snapshot start() {
    return snapshot(Property::initial);
  }

  /** Puts what a snapshot holds of what is not locked; unknown ids are passed over. */
  void put(Snapshot then) {
    known(then).forEach(State::setUnchecked);
  }

  /** What of a snapshot from a file the properties can hold. */
  Snapshot fitting(Snapshot foreign) {
    Map<String, Object> fits = new LinkedHashMap<>();
    foreign
        .values()
        .forEach(
            (id, value) ->
                Optional.ofNullable(properties.get(id))
                    .flatMap(property -> property.fitting(value))
                    .ifPresent(fit -> fits.put(id, fit)));
    return new Snapshot(fits);
  }

  /** What a snapshot holds, by property; unknown ids are passed over. */
  Map<Property<?>, Object> known(Snapshot then) {
    Map<Property<?>, Object> known = new LinkedHashMap<>();
    then.values()
        .forEach(
            (id, value) -> {
              Property<?> property = properties.get(id);
              if (property != null) {
                known.put(property, value);
              }
            });
    return known;
  }

  private Snapshot snapshot(Function<Property<?>, Object> read) {
    Map<String, Object> values = new LinkedHashMap<>();
    properties.forEach((id, property) -> values.put(id, read.apply(property)));
    return new Snapshot(values);
  }

  @SuppressWarnings("unchecked") // a snapshot holds what this very property gave
  private static <T> void setUnchecked(Property<T> property, Object value) {
    property.set((T) value);
  }
}
