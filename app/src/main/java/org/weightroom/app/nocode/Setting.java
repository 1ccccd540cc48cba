package org.weightroom.app.nocode;

import java.util.Optional;

/**
 * A line {@code key = value} or {@code key name = value}.
 *
 * @param key what it sets, as it stands in the file
 * @param name which goal, card or word it is about, if any
 * @param value what it says; may be empty
 */
record Setting(Piece key, Optional<Piece> name, Piece value) {}
