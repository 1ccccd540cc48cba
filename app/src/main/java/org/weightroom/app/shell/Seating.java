package org.weightroom.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How it is found out who sits at the PC, and where a class keeps its copies.
 *
 * @param student who sits here; the empty name is a guest's; empty if nobody has said
 * @param asks whether to ask although nobody has ever given a name on this PC
 * @param classFolder where copies of the logs go
 */
public record Seating(Optional<String> student, boolean asks, Optional<Path> classFolder) {
  /** Nobody has said anything. */
  public static final Seating NONE = new Seating(Optional.empty(), false, Optional.empty());

  /** The longest name. */
  public static final int LONGEST_NAME = 60;

  /** The name as it is kept; empty if it cannot be one. */
  public static Optional<String> name(String typed) {
    String name = typed.strip();
    boolean plain = name.codePoints().noneMatch(Seating::isControl);
    return plain && name.length() <= LONGEST_NAME ? Optional.of(name) : Optional.empty();
  }

  private static boolean isControl(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
