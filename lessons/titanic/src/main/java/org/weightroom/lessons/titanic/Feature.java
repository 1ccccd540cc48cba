package org.weightroom.lessons.titanic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a network may know of a passenger; {@code features=age,sex} in scripts. */
enum Feature {
  AGE,
  SEX,
  CLASS,
  SIBLINGS_SPOUSES,
  PARENTS_CHILDREN,
  FARE,
  /** One input a port, 1 where the passenger went aboard. */
  PORT;

  /** All ids, in the order in which a network takes them. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Feature::id).toList();
  }

  static List<Feature> of(List<String> ids) {
    return Arrays.stream(values()).filter(feature -> ids.contains(feature.id())).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
