package org.weightroom.app.shell;

import org.weightroom.lesson.Texts;

/** Strings that are no texts: paths, class names, what an exception says. */
final class Foreign {
  private static final String LEFT_TO_RIGHT = "\u200e";

  private Foreign() {}

  /** The string, kept in its own direction if the texts around it run from right to left. */
  static String isolated(String string, Texts around) {
    boolean plain = string.isEmpty() || !around.isRightToLeft();
    return plain ? string : LEFT_TO_RIGHT + string + LEFT_TO_RIGHT;
  }
}
