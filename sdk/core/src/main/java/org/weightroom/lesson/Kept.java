package org.weightroom.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.weightroom.observe.Property;

/** What belongs to a student's progress and not to the state of a lesson. */
final class Kept {
  /** What a file can hold and bring back as it was. */
  private static final Set<Class<?>> SAVED = Set.of(Boolean.class, Double.class, String.class);

  private final Map<String, Property<?>> properties = new LinkedHashMap<>();

  /**
   * Takes a property in.
   *
   * @throws IllegalArgumentException if its value is no number, switch or text
   */
  <T> Property<T> add(Property<T> property) {
    if (!SAVED.contains(property.initial().getClass())) {
      throw new IllegalArgumentException(
          property.id() + ": what is kept is a Double, a Boolean or a String");
    }
    properties.put(property.id(), property);
    return property;
  }

  /** All by id, in the order of their making. */
  Map<String, Property<?>> all() {
    return Collections.unmodifiableMap(properties);
  }
}
