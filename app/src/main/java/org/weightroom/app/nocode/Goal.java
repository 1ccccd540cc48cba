package org.weightroom.app.nocode;

import java.util.List;

/**
 * A goal.
 *
 * @param id its id
 * @param text what the student reads
 * @param condition when it is reached
 * @param solution the words of the script that reaches it
 */
record Goal(String id, Piece text, Condition condition, List<Piece> solution) {
  /** Makes a goal that does not change any more. */
  Goal {
    solution = List.copyOf(solution);
  }
}
