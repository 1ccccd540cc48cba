package org.weightroom.app.nocode;

import java.util.List;

/**
 * A question before a surprise.
 *
 * @param id its id
 * @param question what is asked
 * @param options two to four answers
 * @param answer the index of the one that comes true
 * @param outcome what happens
 */
record Card(String id, Piece question, List<Piece> options, int answer, Piece outcome) {
  private static final List<String> IDS = List.of("a", "b", "c", "d");

  /** Makes a card that does not change any more. */
  Card {
    options = List.copyOf(options);
  }

  /** The id of an option. */
  static String option(int index) {
    return IDS.get(index);
  }

  /** The ids of its options. */
  String[] optionIds() {
    return IDS.subList(0, options.size()).toArray(String[]::new);
  }
}
