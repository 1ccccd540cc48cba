package org.weightroom.lesson;

import java.util.HashSet;
import java.util.Set;

/** The ids of a lesson's properties and values: words for files, scripts and bundles. */
final class Ids {
  private static final Set<String> WORDS_OF_SCRIPTS = Set.of("do", "train");

  private final Set<String> taken = new HashSet<>();

  /**
   * Takes an id.
   *
   * @throws IllegalArgumentException if it is not written as ids are, or taken
   */
  String unique(String id) {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("an id is lower-case words with hyphens, not " + id);
    }
    if (WORDS_OF_SCRIPTS.contains(id)) {
      throw new IllegalArgumentException(id + " is a word of scripts; choose another id");
    }
    if (!taken.add(id)) {
      throw new IllegalArgumentException(id + " exists twice");
    }
    return id;
  }
}
