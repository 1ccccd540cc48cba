package org.weightroom.app.nocode;

import java.util.Optional;

/**
 * A hint.
 *
 * @param id its id
 * @param text what the student reads
 * @param condition when it suits best; always where there is none
 */
record Hint(String id, Piece text, Optional<Condition> condition) {}
